// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/date_text.h"

#include "core/data/number_text.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace dovetail::data {

namespace {

constexpr double secondsADay = 86'400;

/// Takes digits from the front of the text.
class Digits {
public:
    explicit Digits(std::string_view text) : text_(text) {}

    /// A number of `least` to `most` digits.
    std::optional<int> number(std::size_t least, std::size_t most) {
        std::size_t count = 0;
        int value = 0;
        while (count < most && count < text_.size() && text_[count] >= '0' && text_[count] <= '9')
            value = value * 10 + (text_[count++] - '0');
        if (count < least) return std::nullopt;
        text_.remove_prefix(count);
        return value;
    }

    bool take(char wanted) {
        if (text_.empty() || text_.front() != wanted) return false;
        text_.remove_prefix(1);
        return true;
    }

    /// The digits after a decimal sign, as a fraction of one.
    double fraction() {
        double value = 0;
        for (double place = 0.1; !text_.empty() && text_.front() >= '0' && text_.front() <= '9';
             place /= 10) {
            value += place * (text_.front() - '0');
            text_.remove_prefix(1);
        }
        return value;
    }

    /// How many digits come next, up to four.
    std::size_t ahead() const {
        std::size_t count = 0;
        while (count < 4 && count < text_.size() && text_[count] >= '0' && text_[count] <= '9')
            ++count;
        return count;
    }

    char next() const { return text_.empty() ? '\0' : text_.front(); }
    bool atEnd() const { return text_.empty(); }

private:
    std::string_view text_;
};

std::optional<double> day(int year, int month, int dayOfMonth) {
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(dayOfMonth))};
    if (!date.ok() || year < 1) return std::nullopt;
    return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count()) * secondsADay;
}

std::optional<double> takeDay(Digits& text, DateOrder order) {
    const bool yearFirst = text.ahead() == 4;
    const auto first = text.number(1, 4);
    const char separator = text.next();
    if (!first || (separator != '-' && separator != '/' && separator != '.')) return std::nullopt;
    text.take(separator);
    const auto second = text.number(1, 2);
    if (!second || !text.take(separator)) return std::nullopt;
    if (yearFirst) {
        const auto third = text.number(1, 2);
        return third ? day(*first, *second, *third) : std::nullopt;
    }
    const auto year = text.number(4, 4);
    if (!year) return std::nullopt;
    return order == DateOrder::DayFirst ? day(*year, *second, *first) : day(*year, *first, *second);
}

/// The offset of a time zone ("Z", "+01:00", "-0530") in seconds; 0 where none is written.
std::optional<double> takeZone(Digits& text) {
    if (text.atEnd() || text.take('Z') || text.take('z')) return 0.0;
    const bool west = text.take('-');
    if (!west && !text.take('+')) return std::nullopt;
    const auto hours = text.number(2, 2);
    text.take(':');
    const auto minutes = text.atEnd() ? std::optional(0) : text.number(2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59) return std::nullopt;
    return (west ? -60.0 : 60.0) * (*hours * 60 + *minutes);
}

std::optional<double> takeTime(Digits& text) {
    const auto hours = text.number(1, 2);
    if (!hours || *hours > 23 || !text.take(':')) return std::nullopt;
    const auto minutes = text.number(2, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    double seconds = 0;
    if (text.take(':')) {
        const auto whole = text.number(2, 2);
        if (!whole || *whole > 60) return std::nullopt;
        seconds = *whole;
        if (text.take('.') || text.take(',')) seconds += text.fraction();
    }
    return *hours * 3600 + *minutes * 60 + seconds;
}

} // namespace

std::optional<double> readDate(std::string_view cell, DateOrder order) {
    // Nothing but a digit begins a date: most texts are told apart at once.
    if (cell.empty() || cell.size() > 64) return std::nullopt;
    Digits text(trimmed(cell));
    const auto date = takeDay(text, order);
    if (!date || text.atEnd()) return date;
    if (!text.take('T') && !text.take(' ')) return std::nullopt;
    const auto time = takeTime(text);
    if (!time) return std::nullopt;
    text.take(' ');
    const auto zone = takeZone(text);
    if (!zone || !text.atEnd()) return std::nullopt;
    return *date + *time - *zone;
}

DateReadings dateReadings(std::string_view cell) {
    return {readDate(cell, DateOrder::DayFirst).has_value(),
            readDate(cell, DateOrder::MonthFirst).has_value()};
}

std::string dateText(double seconds, bool withTime) {
    const double days = std::floor(seconds / secondsADay);
    const std::chrono::year_month_day date{
        std::chrono::sys_days(std::chrono::days(static_cast<std::chrono::days::rep>(days)))};
    std::array<char, 48> text{};
    int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                             static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    if (withTime) {
        const double time = seconds - days * secondsADay;
        const int whole = static_cast<int>(time);
        size += std::snprintf(text.data() + size, text.size() - static_cast<std::size_t>(size),
                              " %02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
        // Microseconds are what a double holds of a moment in our century.
        if (const long micro = std::lround((time - whole) * 1e6); micro > 0 && micro < 1'000'000) {
            size += std::snprintf(text.data() + size, text.size() - static_cast<std::size_t>(size), ".%06ld",
                                  micro);
            while (text[static_cast<std::size_t>(size) - 1] == '0')
                --size;
        }
    }
    return {text.data(), static_cast<std::size_t>(size)};
}

} // namespace dovetail::data
