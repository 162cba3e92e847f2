// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/grid_text.h"

#include "core/data/date_text.h"
#include "ui/data/column_list_model.h"
#include "ui/document/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace dovetail::ui {

namespace {

struct GridText {
    Q_DECLARE_TR_FUNCTIONS(dovetail::ui::GridText)
};

constexpr qsizetype longestLevel = 40;

QString countText(std::size_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

QString share(std::size_t part, std::size_t whole) {
    const double percent = whole == 0 ? 0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    if (part > 0 && percent < 0.1) return GridText::tr("< 0.1 %");
    return GridText::tr("%1 %").arg(QLocale().toString(percent, 'f', percent < 10 ? 1 : 0));
}

QString levelName(const data::Column& column, std::int32_t code) {
    QString name = text(column.levels()[static_cast<std::size_t>(code)]);
    if (name.size() > longestLevel) name = name.left(longestLevel) + QChar(0x2026);
    return name.isEmpty() ? GridText::tr("(empty text)") : name;
}

/// Labels and values, in order.
QList<std::pair<QString, QString>> facts(const data::Column& column, const data::ColumnProfile& profile) {
    QList<std::pair<QString, QString>> facts;
    const auto add = [&](const QString& label, const QString& value) { facts << std::pair(label, value); };
    const auto number = [&](const QString& label, double value) {
        if (!std::isnan(value)) add(label, shortValue(column.type(), value));
    };
    add(GridText::tr("Type"), typeText(column.type()));
    add(GridText::tr("Missing"), profile.missing == 0
                                     ? countText(0)
                                     : GridText::tr("%1 of %2 (%3)")
                                           .arg(countText(profile.missing), countText(profile.rows),
                                                share(profile.missing, profile.rows)));
    add(GridText::tr("Different values"), profile.moreDistinct
                                              ? GridText::tr("more than %1").arg(countText(profile.distinct))
                                              : countText(profile.distinct));
    number(GridText::tr("Minimum"), profile.minimum);
    number(GridText::tr("Lower quartile"), profile.lowerQuartile);
    number(GridText::tr("Median"), profile.median);
    number(GridText::tr("Upper quartile"), profile.upperQuartile);
    number(GridText::tr("Maximum"), profile.maximum);
    number(GridText::tr("Mean"), profile.mean);
    if (column.type() != data::ColumnType::Date)
        number(GridText::tr("Standard deviation"), profile.standardDeviation);
    for (const auto& level : profile.frequent)
        add(levelName(column, level.code),
            QStringLiteral("%1 (%2)").arg(countText(level.rows), share(level.rows, profile.rows)));
    return facts;
}

} // namespace

QString cellText(const data::Column& column, std::size_t row) {
    if (column.isMissing(row)) return {};
    QString written = text(column.text(row));
    if (column.isNumeric() && column.type() != data::ColumnType::Date && decimalSign() != '.')
        written.replace(QLatin1Char('.'), QLatin1Char(decimalSign()));
    return written;
}

QString shortValue(data::ColumnType type, double value) {
    if (type == data::ColumnType::Date && std::isfinite(value))
        return text(data::dateText(std::floor(value), std::fmod(value, 86'400) != 0));
    constexpr double largestPlain = 1e15;
    const bool whole = value == std::trunc(value) && std::abs(value) < largestPlain;
    if (whole) return QLocale().toString(value, 'f', 0);
    constexpr double manyDigits = 1e5;
    if (std::abs(value) >= manyDigits && std::abs(value) < largestPlain)
        return QLocale().toString(value, 'f', 1);
    return QLocale().toString(value, 'g', 6);
}

QString profileTable(const data::Column& column, const data::ColumnProfile& profile) {
    QString html =
        QStringLiteral("<b>%1</b><table cellspacing='0'>").arg(text(column.name()).toHtmlEscaped());
    for (const auto& [label, value] : facts(column, profile))
        html += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td align='right'>%2</td></tr>")
                    .arg(label.toHtmlEscaped(), value.toHtmlEscaped());
    return html + QStringLiteral("</table>");
}

QString profileSentence(const data::Column& column, const data::ColumnProfile& profile) {
    QStringList parts;
    for (const auto& [label, value] : facts(column, profile))
        parts << QStringLiteral("%1: %2").arg(label, value);
    return parts.join(QStringLiteral("; "));
}

QString missingShare(const data::ColumnProfile& profile) {
    if (profile.missing == 0) return {};
    return GridText::tr("%1 missing").arg(share(profile.missing, profile.rows));
}

QString differentValues(const data::ColumnProfile& profile) {
    return GridText::tr("%1 different").arg(countText(profile.distinct));
}

QString filterText(const data::Column& column, const data::ColumnFilter& filter) {
    QString values;
    if (std::holds_alternative<data::AnyValue>(filter.test)) return GridText::tr("not missing");
    if (std::holds_alternative<data::NoValue>(filter.test)) return GridText::tr("missing");
    if (const auto* range = std::get_if<data::ValueRange>(&filter.test)) {
        const QString least = range->least ? shortValue(column.type(), *range->least) : QString();
        const QString most = range->most ? shortValue(column.type(), *range->most) : QString();
        values = most.isEmpty()    ? GridText::tr("from %1").arg(least)
                 : least.isEmpty() ? GridText::tr("up to %1").arg(most)
                                   : GridText::tr("%1 … %2").arg(least, most);
    } else if (const auto* contained = std::get_if<data::ContainsText>(&filter.test)) {
        values = GridText::tr("contains “%1”").arg(text(contained->text));
    } else if (const auto* levels = std::get_if<data::OneOfLevels>(&filter.test)) {
        constexpr std::size_t most = 5;
        QStringList names;
        for (const std::int32_t code : levels->codes) {
            if (names.size() == most) {
                names << QString(QChar(0x2026));
                break;
            }
            names << levelName(column, code);
        }
        values = names.isEmpty() ? GridText::tr("no value") : names.join(QStringLiteral(", "));
    }
    return filter.missing ? GridText::tr("%1, or missing").arg(values) : values;
}

char decimalSign() {
    const QString sign = QLocale().decimalPoint();
    return sign.size() == 1 && sign.front() == QLatin1Char(',') ? ',' : '.';
}

} // namespace dovetail::ui
