// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/import_settings.h"

#include "core/data/table_source.h"
#include "ui/data/csv_settings.h"
#include "ui/data/database_settings.h"
#include "ui/data/network_settings.h"
#include "ui/data/statistics_settings.h"

#include <QFileInfo>

namespace dovetail::ui {

ImportSource ImportSource::file(const QString& path) {
    return {QFileInfo(path).fileName(), path};
}

ImportSettings* ImportSettings::of(const ImportSource& source, QWidget* parent) {
    using data::TableFormat;
    if (source.path.isEmpty()) return new CsvSettings(source, parent);
    // What cannot be looked at is refused, with a sentence, when it is read.
    switch (data::tableFormat(source.path.toStdString()).value_or(TableFormat::DelimitedText)) {
    case TableFormat::Sqlite:
        return new DatabaseSettings(source.path, parent);
    case TableFormat::Stata:
    case TableFormat::Spss:
    case TableFormat::SpssPortable:
    case TableFormat::Sas:
    case TableFormat::SasTransport:
        return new StatisticsSettings(source.path, parent);
    case TableFormat::BayesianNetwork:
        return new NetworkSettings(source.path, parent);
    case TableFormat::DelimitedText:
        break;
    }
    return new CsvSettings(source, parent);
}

} // namespace dovetail::ui
