// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dovetail::data {

struct TypingOptions {
    char decimal = '.';
    std::optional<char> grouping = {};     ///< between thousands (see readNumber); none: all that are usual
    std::vector<std::string> missing = {}; ///< markers beside the usual ones, upper or lower case
    bool usualMissing = true;              ///< do "NA", "-" and the like mean that a cell is missing?
};

/// What a cell says about the type of its column.
enum class CellKind : std::uint8_t {
    Missing,
    Doubtful, ///< "-", "none" and the like: missing among numbers, a category among texts
    Number,
    Date, ///< if it is taken for one
    Text,
};

/// How many cells of each kind were read, and how the numbers were written.
struct CellCounts {
    std::size_t numbers = 0;
    std::size_t texts = 0;
    std::size_t dates = 0;
    std::size_t doubtful = 0;
    std::size_t digits = 0; ///< of each number, while all are nothing but digits and equally many
    bool onlyDigits = true;
    bool leadingZero = false;

    void seeNumber(std::string_view text);
    void add(const CellCounts& more);
    /// "08123", "00544": taking these for numbers would lose their zeros.
    bool areDigitCodes() const { return onlyDigits && leadingZero && digits > 1; }
    bool areEmpty() const { return numbers + dates + texts + doubtful == 0; }
    /// 99 % of the cells that say something are numbers.
    bool areNumbers() const { return numbers > 0 && texts * 100 <= numbers && !areDigitCodes(); }
    bool areDates() const { return dates > 0 && texts * 100 <= dates; }
};

/// Some successive cells of one column. Taken for numbers or dates, only what is none is kept as text, so
/// that a part needs eight bytes a cell; taken for texts, each different text is kept once.
class ColumnPart {
public:
    enum class Form { Numbers, DatesMonthFirst, DatesDayFirst, Texts };
    /// A cell of a column of numbers that a person should know of: a text, or a number that is too large.
    /// Dates are numbers here, too.
    struct Stray {
        std::size_t row = 0; ///< within the part
        std::string text;
        CellKind kind = CellKind::Text;
    };
    struct Level {
        CellKind kind = CellKind::Text;
        double number = Column::missingNumber;
    };

    /// The options must outlive the part.
    ColumnPart(Form form, const TypingOptions& options) : form_(form), options_(&options) {}
    ColumnPart(ColumnPart&&) = default;
    ColumnPart& operator=(ColumnPart&&) = default;
    ColumnPart(const ColumnPart&) = delete; // the keys below point into the texts
    ColumnPart& operator=(const ColumnPart&) = delete;
    ~ColumnPart() = default;

    void reserve(std::size_t rows);
    void add(std::string_view cell);
    /// A cell that is a number by itself, not a text that looks like one; NaN is missing.
    void addValue(double number);

    Form form() const { return form_; }
    std::size_t rows() const { return form_ == Form::Texts ? codes_.size() : numbers_.size(); }
    const CellCounts& counts() const { return counts_; }
    /// Taken for something that too many are not: read it again as texts.
    bool isMistaken() const { return strays_.size() > 32 + numbers_.size() / 50; }

    /// Of the memory that it holds, in bytes.
    std::size_t size() const;

    /// If taken for numbers or dates: missing ones are NaN, those that are too large infinite.
    const std::vector<double>& numbers() const { return numbers_; }
    const std::vector<Stray>& strays() const { return strays_; }
    /// If taken for texts: codes into texts() and levels(); -1 is missing.
    const std::vector<std::int32_t>& codes() const { return codes_; }
    const std::deque<std::string>& texts() const { return texts_; }
    const std::vector<Level>& levels() const { return levels_; }

private:
    Level readAs(std::string_view cell) const;
    void addNumber(std::string_view cell);
    void addText(std::string_view cell);

    Form form_;
    const TypingOptions* options_;
    CellCounts counts_;
    std::vector<double> numbers_;
    std::vector<Stray> strays_;
    std::vector<std::int32_t> codes_;
    std::deque<std::string> texts_; ///< which stay where they are, for the keys below
    std::vector<Level> levels_;
    std::unordered_map<std::string_view, std::int32_t> codeOf_;
};

/// If all texts of the part are dates: in which of the forms; where both are possible, day first if
/// `dayFirst`.
std::optional<ColumnPart::Form> formOfDates(const ColumnPart& texts, bool dayFirst);

/// What a cell says by itself.
ColumnPart::Level readCell(std::string_view cell, const TypingOptions& options);

} // namespace dovetail::data
