// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QListWidget;

namespace dovetail::ui {

class Analysis;
class FurtherView;

/// Treatment, outcome, and the live verdict: can the effect be computed, from what, and if not, why
/// not and what to do.
class QuestionPanel : public QWidget {
    Q_OBJECT

public:
    QuestionPanel(Document* document, Analysis* analysis, QWidget* parent = nullptr);

    const FurtherView& further() const { return *further_; }

signals:
    /// A choice that was refused, for example the treatment as the outcome.
    void refused(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void fillChoice(QComboBox* choice, graph::Role role);
    void showVerdict();
    void showEstimand();
    void showCheck(bool anyFormula);
    void showSets();
    void roleChosen(QComboBox* choice, graph::Role role);
    void setChosen(int row);
    QString setText(const graph::VariableSet& set) const;

    Document* document_;
    Analysis* analysis_;
    QLabel* treatmentCaption_;
    QComboBox* treatment_;
    QLabel* outcomeCaption_;
    QComboBox* outcome_;
    QFrame* verdict_;
    QLabel* mark_;
    QLabel* headline_;
    QLabel* reason_;
    QLabel* nextStep_;
    QLabel* dataGap_;
    QLabel* setsTitle_;
    QListWidget* sets_;
    QLabel* estimandTitle_;
    QLabel* estimand_;
    QLabel* check_;
    FurtherView* further_;
};

} // namespace dovetail::ui
