// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_bar.h"

#include "ui/document/document.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dovetail::ui {

namespace {

/// As tall as its rows, up to a few of them; then it scrolls.
class ShortScrollArea : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override {
        constexpr int atMost = 180;
        const int rows = widget() ? widget()->sizeHint().height() : 0;
        return {QScrollArea::sizeHint().width(), qMin(rows + 2, atMost)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

} // namespace

RecoveryBar::RecoveryBar(QWidget* parent)
    : QFrame(parent), heading_(new QLabel(this)), later_(new QPushButton(this)), list_(new QVBoxLayout) {
    setObjectName(QStringLiteral("recoveryBar"));
    heading_->setWordWrap(true);
    heading_->setObjectName(QStringLiteral("recoveryHeading"));
    later_->setObjectName(QStringLiteral("recoveryLater"));
    auto* top = new QHBoxLayout;
    top->addWidget(heading_, 1);
    top->addWidget(later_);
    auto* rows = new QWidget;
    list_->setContentsMargins(0, 0, 0, 0);
    rows->setLayout(list_);
    auto* scroll = new ShortScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(rows);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addLayout(top);
    layout->addWidget(scroll);
    connect(later_, &QPushButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void RecoveryBar::offer(std::vector<project::AbandonedPlace> places) {
    for (project::AbandonedPlace& place : places)
        addRow(std::move(place));
    retranslate();
    setVisible(!rows_.empty());
}

void RecoveryBar::addRow(project::AbandonedPlace found) {
    auto* widget = new QWidget;
    Row row{std::move(found), widget, new QLabel(widget), new QPushButton(widget), new QPushButton(widget)};
    row.text->setObjectName(QStringLiteral("recoveryText"));
    row.text->setWordWrap(true);
    row.text->setTextFormat(Qt::PlainText);
    row.restore->setObjectName(QStringLiteral("recoveryRestore"));
    row.discard->setObjectName(QStringLiteral("recoveryDiscard"));
    auto* layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.text, 1);
    layout->addWidget(row.restore);
    layout->addWidget(row.discard);
    const std::filesystem::path place = row.found.place;
    connect(row.restore, &QPushButton::clicked, this, [this, place] { emit restoreWanted(place); });
    connect(row.discard, &QPushButton::clicked, this, [this, place] { emit discardWanted(place); });
    list_->addWidget(widget);
    rows_.push_back(std::move(row));
}

void RecoveryBar::strike(const std::filesystem::path& place) {
    std::erase_if(rows_, [&](const Row& row) {
        if (row.found.place != place) return false;
        row.widget->hide();
        row.widget->deleteLater(); // it may be its button that is asking
        return true;
    });
    retranslate();
    if (rows_.empty()) hide();
}

void RecoveryBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void RecoveryBar::retranslate() {
    heading_->setText(tr("The program ended without saving. %n document(s) can be restored:", nullptr,
                         static_cast<int>(rows_.size())));
    setAccessibleName(heading_->text());
    later_->setText(tr("Later"));
    later_->setToolTip(tr("Keep them and offer them again at the next start"));
    later_->setAccessibleName(tr("Decide later"));
    for (const Row& row : rows_) {
        const project::RecoveryNote& note = row.found.note;
        const QString title = note.title.empty() ? tr("Untitled") : text(note.title);
        const QString time =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(note.written), QLocale::ShortFormat);
        row.text->setText(note.file.empty()
                              ? tr("“%1”, changed %2, not saved to a file yet").arg(title, time)
                              : tr("“%1”, changed %2, from %3")
                                    .arg(title, time, QDir::toNativeSeparators(text(note.file))));
        row.restore->setText(tr("Restore"));
        row.restore->setAccessibleName(tr("Restore “%1”").arg(title));
        row.discard->setText(tr("Discard"));
        row.discard->setToolTip(tr("Delete this copy; what is saved stays as it is"));
        row.discard->setAccessibleName(tr("Discard “%1”").arg(title));
    }
}

} // namespace dovetail::ui
