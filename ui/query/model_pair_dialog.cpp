// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/model_pair_dialog.h"

#include "core/identify/disagreeing_models.h"
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
      headline_(new QLabel(tr("Looking for two models …"), this)),
      busy_(new QProgressBar(this)),
      example_(new QPlainTextEdit(this)) {
    setObjectName(QStringLiteral("modelPair"));
    setWindowTitle(tr("Two Models That Agree on the Data"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 460);
    headline_->setWordWrap(true);
    headline_->setObjectName(QStringLiteral("modelPairHeadline"));
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setAccessibleName(tr("Progress"));
    example_->setReadOnly(true);
    example_->setObjectName(QStringLiteral("modelPairText"));
    example_->setAccessibleName(tr("The two models"));
    example_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    copy_ = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy_->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(headline_);
    layout->addWidget(busy_);
    layout->addWidget(example_, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy_, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(example_->toPlainText()); });

    using Found = std::optional<identify::DisagreeingModels>;
    Job::start(
        this, windowTitle(),
        [graph, query](const Progress& progress) -> Result<Found> {
            return identify::disagreeingModels(graph, query, {}, progress);
        },
        [this](const Result<Found>& found) {
            if (!found) {
                say(text(found.error().sentence()), {});
            } else if (!*found) {
                say(tr("No two models were found in the time given. There are such models all the same: that "
                       "is proven by the hedge."),
                    {});
            } else {
                say(text(identify::differenceText(**found)) + QLatin1Char(' ') +
                        tr("All that can be observed is equal in both, so no data can tell which is right."),
                    text(identify::text(**found)));
            }
        });
}

void ModelPairDialog::say(const QString& headline, const QString& example) {
    busy_->hide();
    headline_->setText(headline);
    example_->setPlainText(example);
    copy_->setEnabled(!example.isEmpty());
}

} // namespace dovetail::ui
