// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/further_answers.h"
#include "ui/document/document.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace dovetail::ui {

class Analysis;
class Job;

/// What can be said beside the verdict: what would help where the effect is not identified, instruments with
/// their assumption, direct and indirect effects. Worked out in a job after each change of the question;
/// hidden while there is nothing to say.
class FurtherView : public QWidget {
    Q_OBJECT

public:
    FurtherView(Document* document, Analysis* analysis, QWidget* parent = nullptr);

    const graph::VariableSet& instruments() const { return instrumentsFound_; }

signals:
    void instrumentsChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Section {
        QLabel* title;
        QLabel* list;
    };
    Section addSection(QVBoxLayout* layout, const char* name);
    void retranslate();
    void restart();
    void start();
    void showModels();
    void say(const graph::CausalGraph& graph, const identify::FurtherAnswers& answers);
    static void fill(const Section& section, const QStringList& entries);

    Document* document_;
    QPushButton* models_;
    Section help_;
    Section instruments_;
    QLabel* mediationTitle_;
    QLabel* mediation_;
    QLabel* mediationFormula_;
    graph::VariableSet instrumentsFound_;
    QTimer pause_;
    QPointer<Job> job_;
    identify::FurtherAnswers answers_;
    graph::CausalGraph asked_; ///< the graph that the entries are about
};

} // namespace dovetail::ui
