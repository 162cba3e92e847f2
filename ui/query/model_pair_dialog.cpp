// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/model_pair_dialog.h"

#include "core/identify/model_text.h"
#include "ui/document/document.h"
#include "ui/jobs/job.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace dovetail::ui {

ModelPairDialog::ModelPairDialog(const graph::CausalGraph& graph, const identify::EffectQuery& query,
                                 QWidget* parent)
    : QDialog(parent),
      headline_(new QLabel(this)),
      busy_(new QProgressBar(this)),
      example_(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("modelPair"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 460);
    headline_->setWordWrap(true);
    headline_->setObjectName(QStringLiteral("modelPairHeadline"));
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    example_->setReadOnly(true);
    example_->setObjectName(QStringLiteral("modelPairText"));
    example_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    copy_ = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(headline_);
    layout->addWidget(busy_);
    layout->addWidget(example_, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(example_->toPlainText()); });

    retranslate();
    using Found = std::optional<identify::DisagreeingModels>;
    Job::start(
        this, windowTitle(),
        [graph, query](const Progress& progress) -> Result<Found> {
            return identify::disagreeingModels(graph, query, {}, progress);
        },
        [this](const Result<Found>& found) {
            found_ = found;
            busy_->hide();
            retranslate();
        });
}

void ModelPairDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

QString ModelPairDialog::headline() const {
    if (!found_) return tr("Looking for two models …");
    const auto& found = *found_;
    if (!found) return text(found.error().sentence());
    if (!*found) {
        return tr("No two models were found in the time given. There are such models all the same: that is "
                  "proven by the hedge.");
    }
    return text(identify::differenceText(**found)) + QLatin1Char(' ') +
           tr("All that can be observed is equal in both, so no data can tell which is right.");
}

void ModelPairDialog::retranslate() {
    setWindowTitle(tr("Two Models That Agree on the Data"));
    busy_->setAccessibleName(tr("Progress"));
    example_->setAccessibleName(tr("The two models"));
    copy_->setText(tr("&Copy"));
    headline_->setText(headline());
    const bool any = found_ && *found_ && **found_;
    example_->setPlainText(any ? text(identify::text(***found_)) : QString());
    copy_->setEnabled(any);
}

} // namespace dovetail::ui
