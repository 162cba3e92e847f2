// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/refusals.h"

namespace dovetail::independence {

Error infiniteCell(const data::Column& column) {
    return {ErrorCode::InvalidData,
            phrase("independence", "Column “%1” holds an infinite number.")(column.name()),
            phrase("independence", "Mark such cells as missing."),
            {.variable = column.name()}};
}

Error doesNotVary(const data::Column& column) {
    return {
        ErrorCode::InvalidData,
        phrase("independence", "Column “%1” does not vary in the rows without missing cells.")(column.name()),
        phrase("independence", "Bring data in which it varies."),
        {.variable = column.name()}};
}

Error isDetermined(const data::Column& column) {
    return {ErrorCode::InvalidData,
            phrase("independence",
                   "The given columns determine “%1”, so nothing is left that could depend on "
                   "anything.")(column.name()),
            phrase("independence", "Leave out columns that say the same in other words."),
            {.variable = column.name()}};
}

Error tooFewRows(std::size_t rows) {
    return {ErrorCode::InvalidData,
            countedPhrase("independence", "%n complete rows are too few for this test.",
                          "%n complete row is too few for this test.", rows),
            phrase("independence", "Leave out columns with many missing cells, or bring more data.")};
}

} // namespace dovetail::independence
