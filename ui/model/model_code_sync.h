// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/model/code_merge.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace dovetail::ui {

/// Keeps a text in DAGitty's language and the document's graph the same, in both directions. A text that
/// does not say a causal diagram changes nothing but `error`. A drawing that is changed elsewhere changes
/// the text where it has to; what was unfinished in the text then can be brought back.
class ModelCodeSync : public QObject {
    Q_OBJECT

public:
    /// What is typed is taken over after a pause of this length.
    static constexpr int pause = 120;

    /// The document must live longer.
    explicit ModelCodeSync(Document* document, QObject* parent = nullptr);

    /// While nobody looks, changes of the drawing cost nothing.
    void setWatched(bool watched);
    const QString& text() const { return text_; }
    /// Why the drawing does not show the text.
    const std::optional<Error>& error() const { return error_; }
    bool arePositionsShown() const { return session_.positionsWritten; }
    void setPositionsShown(bool shown);

    /// The user has typed.
    void edit(const QString& text);
    /// Takes over now what was typed.
    void settle();
    /// What is typed from now on is another step to undo.
    void endStep();
    /// Takes back a text with errors, else the document's last step.
    void undo();
    void redo();
    bool canBringBack() const { return lost_.has_value(); }
    /// The unfinished text that a change of the drawing, or undo, has replaced.
    void bringBack();

signals:
    /// By something else than `edit`.
    void textChanged(const QString& text);
    void stateChanged();

private:
    void apply();
    void onDocumentChanged(Changes changes);
    void lose();
    void show(const QString& text);
    void startSession();
    void remember();
    std::optional<QString> remembered() const;

    Document* document_;
    CodeSession session_;
    QString text_;
    QString applied_; ///< the last text that the drawing shows
    std::optional<QString> lost_;
    bool takenBack_ = false; ///< `lost_` by undo: redo brings it back
    std::optional<Error> error_;
    /// What `applied_` says; null before anybody looked.
    std::shared_ptr<const graph::CausalGraph> shown_;
    /// Texts that the user wrote, so that undo brings back the comments, too. The latest last.
    std::vector<std::pair<std::shared_ptr<const graph::CausalGraph>, QString>> memory_;
    QTimer timer_;
    QElapsedTimer sinceEdit_;
    int mergeKey_;
    bool watched_ = false;
    bool applying_ = false;
};

} // namespace dovetail::ui
