// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/statistics_values.h"

#include "core/base/characters.h"
#include "core/data/level_order.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <unordered_set>

namespace dovetail::data {

namespace {

using namespace std::string_view_literals;
using std::chrono::January;
using std::chrono::July;

constexpr double dayLength = 86'400;

constexpr double secondsOf(std::chrono::year_month_day day) {
    return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count()) * dayLength;
}

constexpr double start1960 = secondsOf(std::chrono::year(1960) / January / 1);
constexpr double start1582 = secondsOf(std::chrono::year(1582) / std::chrono::October / 14);

/// The days before which a second was put in (IERS Bulletin C): all there have been.
constexpr std::array leapDays{
    std::chrono::year(1972) / July / 1,    std::chrono::year(1973) / January / 1,
    std::chrono::year(1974) / January / 1, std::chrono::year(1975) / January / 1,
    std::chrono::year(1976) / January / 1, std::chrono::year(1977) / January / 1,
    std::chrono::year(1978) / January / 1, std::chrono::year(1979) / January / 1,
    std::chrono::year(1980) / January / 1, std::chrono::year(1981) / July / 1,
    std::chrono::year(1982) / July / 1,    std::chrono::year(1983) / July / 1,
    std::chrono::year(1985) / July / 1,    std::chrono::year(1988) / January / 1,
    std::chrono::year(1990) / January / 1, std::chrono::year(1991) / January / 1,
    std::chrono::year(1992) / July / 1,    std::chrono::year(1993) / July / 1,
    std::chrono::year(1994) / July / 1,    std::chrono::year(1996) / January / 1,
    std::chrono::year(1997) / July / 1,    std::chrono::year(1999) / January / 1,
    std::chrono::year(2006) / January / 1, std::chrono::year(2009) / January / 1,
    std::chrono::year(2012) / July / 1,    std::chrono::year(2015) / July / 1,
    std::chrono::year(2017) / January / 1,
};

double withoutLeapSeconds(double seconds) {
    double leaps = 0;
    for (const auto& day : leapDays)
        leaps += seconds - leaps > secondsOf(day) ? 1 : 0;
    return seconds - leaps;
}

/// The first day of a month, counted from January 1960.
double startOfMonth(double months) {
    const double year = std::floor(months / 12);
    const auto month = static_cast<unsigned>(months - 12 * year) + 1;
    return secondsOf(std::chrono::year(1960 + static_cast<int>(year)) / std::chrono::month(month) / 1);
}

double startOfWeek(double weeks) {
    const double year = std::floor(weeks / 52);
    return startOfMonth(12 * year) + (std::floor(weeks) - 52 * year) * 7 * dayLength;
}

/// "%-tdD_m_Y" is "td".
std::optional<DateScale> stataScale(std::string_view format) {
    if (!format.starts_with('%')) return std::nullopt;
    format.remove_prefix(1);
    if (format.starts_with('-')) format.remove_prefix(1);
    if (format.starts_with('d')) return DateScale::Days1960; // as old versions write it
    if (!format.starts_with('t') || format.size() < 2) return std::nullopt;
    switch (format[1]) {
    case 'd':
        return DateScale::Days1960;
    case 'c':
        return DateScale::Milliseconds1960;
    case 'C':
        return DateScale::LeapMilliseconds1960;
    case 'w':
        return DateScale::Weeks1960;
    case 'm':
        return DateScale::Months1960;
    case 'q':
        return DateScale::Quarters1960;
    case 'h':
        return DateScale::HalfYears1960;
    default: // %ty are years as they are
        return std::nullopt;
    }
}

constexpr std::array spssDates{"DATE"sv, "ADATE"sv, "EDATE"sv, "SDATE"sv,    "JDATE"sv,
                               "QYR"sv,  "MOYR"sv,  "WKYR"sv,  "DATETIME"sv, "YMDHMS"sv};

constexpr std::array sasDates{
    "DATE"sv,   "WEEKDATE"sv, "WEEKDATX"sv, "WORDDATE"sv, "WORDDATX"sv, "MONYY"sv,   "YYMON"sv,  "YYMM"sv,
    "MMYY"sv,   "YYMMC"sv,    "YYMMD"sv,    "YYMMN"sv,    "YYMMP"sv,    "YYMMS"sv,   "MMYYC"sv,  "MMYYD"sv,
    "MMYYN"sv,  "MMYYP"sv,    "MMYYS"sv,    "YYQ"sv,      "YYQC"sv,     "YYQD"sv,    "YYQN"sv,   "YYQP"sv,
    "YYQS"sv,   "JULIAN"sv,   "E8601DA"sv,  "B8601DA"sv,  "IS8601DA"sv, "NENGO"sv,   "MINGUO"sv, "YYMMDD"sv,
    "DDMMYY"sv, "MMDDYY"sv,   "EURDFDD"sv,  "EURDFDE"sv,  "EURDFWDX"sv, "EURDFWKX"sv};

constexpr std::array sasMoments{"DATETIME"sv, "DATEAMPM"sv, "MDYAMPM"sv, "DTDATE"sv,  "DTMONYY"sv,
                                "DTWKDATX"sv, "DTYEAR"sv,   "DTYYQC"sv,  "E8601DT"sv, "B8601DT"sv,
                                "E8601DN"sv,  "B8601DN"sv,  "E8601DZ"sv, "B8601DZ"sv, "E8601DX"sv,
                                "B8601DX"sv,  "IS8601DT"sv, "IS8601DN"sv};

/// Without the width: "DATETIME20.3" is "DATETIME".
std::string nameOfFormat(std::string_view format) {
    while (!format.empty() && (isDigit(format.back()) || format.back() == '.'))
        format.remove_suffix(1);
    std::string name(format);
    for (char& c : name)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return name;
}

std::optional<DateScale> sasScale(std::string name) {
    for (const std::string_view order : {"YYMMDD"sv, "DDMMYY"sv, "MMDDYY"sv}) {
        // The last letter says what stands between the numbers.
        if (name.size() == order.size() + 1 && name.starts_with(order) &&
            "BCDNPS"sv.find(name.back()) != std::string::npos)
            name.pop_back();
    }
    if (std::ranges::find(sasMoments, name) != sasMoments.end()) return DateScale::Seconds1960;
    if (std::ranges::find(sasDates, name) != sasDates.end()) return DateScale::Days1960;
    return std::nullopt;
}

/// Different levels for different values: "other (7)".
std::string distinctLevel(std::string label, const std::string& value,
                          std::unordered_set<std::string>& used) {
    while (!used.insert(label).second)
        label += " (" + value + ")";
    return label;
}

} // namespace

std::optional<DateScale> dateScale(TableFormat source, std::string_view format) {
    switch (source) {
    case TableFormat::Stata:
        return stataScale(format);
    case TableFormat::Spss:
    case TableFormat::SpssPortable:
        if (std::ranges::find(spssDates, nameOfFormat(format)) == spssDates.end()) return std::nullopt;
        return DateScale::Seconds1582;
    case TableFormat::Sas:
    case TableFormat::SasTransport:
        return sasScale(nameOfFormat(format));
    default:
        return std::nullopt;
    }
}

std::optional<double> moment(double number, DateScale scale) {
    constexpr double first = secondsOf(std::chrono::year(1) / January / 1);
    constexpr double last = secondsOf(std::chrono::year(9999) / std::chrono::December / 31) + dayLength;
    constexpr double largest = 12 * 8040; // weeks, months ... of the calendars: as far as 9999 in months
    const auto inMonths = [&](double months) {
        return std::abs(months) < largest ? startOfMonth(std::floor(months)) : last;
    };
    double seconds = last;
    switch (scale) {
    case DateScale::Days1960:
        seconds = start1960 + number * dayLength;
        break;
    case DateScale::Seconds1960:
        seconds = start1960 + number;
        break;
    case DateScale::Milliseconds1960:
        seconds = start1960 + number / 1000;
        break;
    case DateScale::LeapMilliseconds1960:
        seconds = withoutLeapSeconds(start1960 + number / 1000);
        break;
    case DateScale::Weeks1960:
        if (std::abs(number) < 52 * 8040) seconds = startOfWeek(number);
        break;
    case DateScale::Months1960:
        seconds = inMonths(number);
        break;
    case DateScale::Quarters1960:
        seconds = inMonths(3 * std::floor(number));
        break;
    case DateScale::HalfYears1960:
        seconds = inMonths(6 * std::floor(number));
        break;
    case DateScale::Seconds1582:
        seconds = start1582 + number;
        break;
    }
    if (!(seconds >= first && seconds < last)) return std::nullopt;
    return seconds;
}

std::optional<Column> labelledColumn(const std::string& name, std::span<const double> numbers,
                                     const std::vector<ValueLabel>& labels, Measure measure) {
    const bool categories = measure == Measure::Nominal || measure == Measure::Ordinal;
    std::vector<double> different;
    const auto condense = [&] {
        std::ranges::sort(different);
        different.erase(std::unique(different.begin(), different.end()), different.end());
    };
    std::size_t many = 4096;
    for (const double number : numbers) {
        if (!std::isnan(number)) different.push_back(number);
        if (different.size() < many) continue;
        condense(); // so that no second copy of the column comes into being
        many = std::max(many, 2 * different.size());
        if (!categories && different.size() > labels.size()) return std::nullopt;
    }
    condense();
    std::unordered_map<double, const std::string*> labelOf;
    for (const ValueLabel& label : labels) {
        if (!label.label.empty()) labelOf.try_emplace(label.number, &label.label);
    }
    const auto isLabelled = [&](double number) { return labelOf.contains(number); };
    constexpr std::size_t few = 24; // a scale of which only the ends have labels, but not the years of an age
    const auto labelled = static_cast<std::size_t>(std::ranges::count_if(different, isLabelled));
    const bool suffice = categories && (different.size() <= few || 2 * labelled >= different.size());
    if (labelled == 0 || (labelled < different.size() && !suffice)) return std::nullopt;
    std::vector<std::string> levels;
    std::unordered_set<std::string> used;
    for (const double number : different) {
        const auto label = labelOf.find(number);
        const std::string text = numberText(number);
        levels.push_back(distinctLevel(label != labelOf.end() ? *label->second : text, text, used));
    }
    std::vector<std::int32_t> codes(numbers.size());
    std::ranges::transform(numbers, codes.begin(), [&](double number) {
        if (std::isnan(number)) return Column::missingCode;
        return static_cast<std::int32_t>(std::ranges::lower_bound(different, number) - different.begin());
    });
    const ColumnType type = measure == Measure::Ordinal ? ColumnType::Ordinal : ColumnType::Categorical;
    return Column::coded(name, type, std::move(codes), std::move(levels));
}

void TextColumn::add(std::string text) {
    if (text.empty()) {
        codes_.push_back(Column::missingCode);
        return;
    }
    const std::size_t length = text.size();
    const auto [entry, isNew] =
        codeOf_.try_emplace(std::move(text), static_cast<std::int32_t>(codeOf_.size()));
    constexpr std::size_t ofEntry = 2 * sizeof(std::string) + 4 * sizeof(void*);
    if (isNew) textSize_ += length + ofEntry;
    codes_.push_back(entry->second);
}

Column TextColumn::take(std::string name, const std::vector<ValueLabel>& labels, Measure measure) {
    struct Level {
        std::string_view text;
        std::int32_t code = 0;
        std::size_t label = 0; ///< its place among the labels
    };
    std::unordered_map<std::string_view, std::size_t> labelOf;
    for (std::size_t place = 0; place < labels.size(); ++place)
        labelOf.try_emplace(labels[place].text, place);
    std::vector<Level> order;
    for (const auto& [text, code] : codeOf_) {
        const auto label = labelOf.find(text);
        order.push_back({text, code, label == labelOf.end() ? labels.size() : label->second});
    }
    std::ranges::sort(order, [](const Level& a, const Level& b) {
        return a.label != b.label ? a.label < b.label : levelBefore(a.text, b.text);
    });
    std::vector<std::int32_t> place(order.size());
    std::vector<std::string> levels;
    std::unordered_set<std::string> used;
    for (const Level& level : order) {
        place[static_cast<std::size_t>(level.code)] = static_cast<std::int32_t>(levels.size());
        std::string text(level.text);
        const bool isLabelled = level.label < labels.size() && !labels[level.label].label.empty();
        levels.push_back(distinctLevel(isLabelled ? labels[level.label].label : text, text, used));
    }
    for (std::int32_t& code : codes_) {
        if (code >= 0) code = place[static_cast<std::size_t>(code)];
    }
    codeOf_.clear();
    const ColumnType type =
        measure == Measure::Ordinal && !labels.empty() ? ColumnType::Ordinal : ColumnType::Categorical;
    return Column::coded(std::move(name), type, std::move(codes_), std::move(levels));
}

} // namespace dovetail::data
