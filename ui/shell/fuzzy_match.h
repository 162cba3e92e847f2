// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dovetail::ui {

struct FuzzyMatch {
    int score = 0;        ///< higher is better
    QList<int> positions; ///< of the letters in the text that were asked for, ascending
};

/// Are the letters of each word of `query` in `text`, in their order but perhaps with others between?
/// Letters at the beginnings of words and next to each other count most: "ogr" finds "Open Graph" before
/// "Program". Without regard to case. Nothing for no match; an empty query matches everything.
/// O(length of query times length of text).
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace dovetail::ui
