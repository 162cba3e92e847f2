// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_code_panel.h"

#include "ui/model/code_editor.h"
#include "ui/model/model_code_sync.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace dovetail::ui {

ModelCodePanel::ModelCodePanel(Document* document, QWidget* parent)
    : QWidget(parent),
      sync_(new ModelCodeSync(document, this)),
      editor_(new CodeEditor(this)),
      copy_(new QPushButton(this)),
      positions_(new QCheckBox(this)),
      trouble_(new QWidget(this)),
      problem_(new QLabel(trouble_)),
      consequence_(new QLabel(trouble_)),
      bringBack_(new QPushButton(this)) {
    setObjectName(QStringLiteral("modelCodePanel"));
    editor_->setObjectName(QStringLiteral("modelCode"));
    copy_->setObjectName(QStringLiteral("copyModelCode"));
    positions_->setObjectName(QStringLiteral("modelCodePositions"));
    positions_->setChecked(sync_->arePositionsShown());
    problem_->setObjectName(QStringLiteral("modelCodeProblem"));
    consequence_->setObjectName(QStringLiteral("modelCodeConsequence"));
    bringBack_->setObjectName(QStringLiteral("bringBackModelCode"));
    for (QLabel* label : {problem_, consequence_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    consequence_->setForegroundRole(QPalette::PlaceholderText);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy_);
    buttons->addWidget(positions_);
    buttons->addStretch();
    auto* sign = new QLabel(trouble_);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size, size));
    sign->setAlignment(Qt::AlignTop);
    auto* sentences = new QVBoxLayout;
    sentences->addWidget(problem_);
    sentences->addWidget(consequence_);
    auto* trouble = new QHBoxLayout(trouble_);
    trouble->setContentsMargins(0, 0, 0, 0);
    trouble->addWidget(sign);
    trouble->addLayout(sentences, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(buttons);
    layout->addWidget(editor_, 1);
    layout->addWidget(trouble_);
    layout->addWidget(bringBack_);
    setTabOrder(editor_, copy_);
    setTabOrder(copy_, positions_);
    setTabOrder(positions_, bringBack_);
    setFocusProxy(editor_);

    connect(editor_, &CodeEditor::textChanged, this, [this] {
        if (!replacing_) sync_->edit(editor_->toPlainText());
    });
    connect(editor_, &CodeEditor::undoWanted, sync_, &ModelCodeSync::undo);
    connect(editor_, &CodeEditor::redoWanted, sync_, &ModelCodeSync::redo);
    editor_->installEventFilter(this);
    connect(sync_, &ModelCodeSync::textChanged, this, [this](const QString& text) {
        replacing_ = true;
        editor_->replaceText(text);
        replacing_ = false;
    });
    connect(sync_, &ModelCodeSync::stateChanged, this, &ModelCodePanel::showState);
    connect(copy_, &QPushButton::clicked, this, &ModelCodePanel::copyAll);
    connect(positions_, &QCheckBox::toggled, sync_, &ModelCodeSync::setPositionsShown);
    connect(bringBack_, &QPushButton::clicked, this, [this] {
        editor_->setFocus();
        sync_->bringBack();
    });
    retranslate();
}

void ModelCodePanel::retranslate() {
    editor_->setAccessibleName(tr("Model code"));
    copy_->setText(tr("Copy A&ll"));
    copy_->setToolTip(tr("Copy the whole text, for DAGitty or a script"));
    positions_->setText(tr("&Positions"));
    positions_->setToolTip(tr("Show where the variables are drawn"));
    consequence_->setText(tr("The drawing shows the last text without errors."));
    bringBack_->setText(tr("Bring Back My Unfinished Text"));
    bringBack_->setToolTip(
        tr("The drawing was changed while the text had an error, and the text was made to follow it"));
    showState();
}

void ModelCodePanel::showState() {
    const auto& error = sync_->error();
    trouble_->setVisible(error.has_value());
    bringBack_->setVisible(sync_->canBringBack());
    if (!error) {
        editor_->clearUnderline();
        problem_->clear();
        editor_->setAccessibleDescription(QString());
        return;
    }
    const QString sentence = text(error->sentence());
    problem_->setText(sentence);
    editor_->setAccessibleDescription(sentence);
    editor_->underline(error->location.line.value_or(1), error->location.column.value_or(1), sentence);
}

void ModelCodePanel::copyAll() {
    QApplication::clipboard()->setText(editor_->toPlainText());
}

void ModelCodePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    sync_->setWatched(true);
}

void ModelCodePanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    sync_->setWatched(false);
}

void ModelCodePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

bool ModelCodePanel::eventFilter(QObject* watched, QEvent* event) {
    // What is typed later, after work elsewhere, is another step.
    if (watched == editor_ && event->type() == QEvent::FocusOut) sync_->endStep();
    return QWidget::eventFilter(watched, event);
}

} // namespace dovetail::ui
