// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/statistics_settings.h"

#include "core/data/statistics_file.h"
#include "ui/data/encodings.h"
#include "ui/document/text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace dovetail::ui {

StatisticsSettings::StatisticsSettings(const QString& path, QWidget* parent)
    : ImportSettings(parent),
      path_(path),
      kind_(new QLabel(this)),
      caption_(new QLabel(this)),
      encoding_(new QComboBox(this)) {
    encoding_->setObjectName(QStringLiteral("importEncoding"));
    encoding_->addItem({});
    for (const QString& name : commonEncodings())
        encoding_->addItem(name);
    caption_->setBuddy(encoding_);
    connect(encoding_, &QComboBox::activated, this, &ImportSettings::changed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(kind_);
    layout->addStretch();
    layout->addWidget(caption_);
    layout->addWidget(encoding_);
    retranslate();
}

void StatisticsSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    ImportSettings::changeEvent(event);
}

void StatisticsSettings::retranslate() {
    const auto format = data::tableFormat(path_.toStdString()).value_or(data::TableFormat::Stata);
    kind_->setText(tr("A file of %1. Its value labels become categories.").arg(text(title(format))));
    caption_->setText(tr("&Encoding"));
    encoding_->setItemText(0, tr("as the file says"));
    encoding_->setAccessibleName(tr("Encoding"));
}

ImportSettings::Work StatisticsSettings::work(bool) const {
    data::StatisticsOptions options;
    if (encoding_->currentIndex() > 0) options.encoding = encoding_->currentText().toStdString();
    return [path = path_.toStdString(), options](const Progress& progress) -> Result<Imported> {
        auto read = data::importStatistics(path, options, progress);
        if (!read) return fail(std::move(read.error()));
        return Imported{std::move(read->table), std::move(read->warnings), std::move(read->labels)};
    };
}

} // namespace dovetail::ui
