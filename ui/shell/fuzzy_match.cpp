// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <algorithm>
#include <vector>

namespace dovetail::ui {

namespace {

constexpr int nextToEachOther = 8;
constexpr int beginningOfWord = 7;
constexpr int anyLetter = 1;
constexpr int impossible = -1'000'000;

bool beginsWord(const QString& text, qsizetype at) {
    return at == 0 || (text[at].isLetterOrNumber() && !text[at - 1].isLetterOrNumber());
}

/// The best way to find `word` in `text`: best[i][j] is the score of its first i + 1 letters with the last
/// of them at j.
std::optional<FuzzyMatch> findWord(const QString& word, const QString& text) {
    const auto letters = static_cast<std::size_t>(word.size());
    const auto places = static_cast<std::size_t>(text.size());
    std::vector<std::vector<int>> best(letters, std::vector<int>(places, impossible));
    std::vector<std::vector<int>> from(letters, std::vector<int>(places, -1));
    for (std::size_t i = 0; i < letters; ++i) {
        int bestBefore = i == 0 ? 0 : impossible; // of the letters before, anywhere to the left
        int bestPlace = -1;
        for (std::size_t j = 0; j < places; ++j) {
            if (i > 0 && j > 0 && best[i - 1][j - 1] > bestBefore) {
                bestBefore = best[i - 1][j - 1];
                bestPlace = static_cast<int>(j) - 1;
            }
            if (text[static_cast<qsizetype>(j)].toCaseFolded() !=
                    word[static_cast<qsizetype>(i)].toCaseFolded() ||
                bestBefore == impossible) {
                continue;
            }
            const int own = beginsWord(text, static_cast<qsizetype>(j)) ? beginningOfWord : anyLetter;
            best[i][j] = bestBefore + own;
            from[i][j] = bestPlace;
            if (i > 0 && j > 0 && best[i - 1][j - 1] != impossible &&
                best[i - 1][j - 1] + nextToEachOther + anyLetter > best[i][j]) {
                best[i][j] = best[i - 1][j - 1] + nextToEachOther + anyLetter;
                from[i][j] = static_cast<int>(j) - 1;
            }
        }
    }
    const auto& last = best.back();
    const auto end = std::ranges::max_element(last);
    if (end == last.end() || *end == impossible) return std::nullopt;
    FuzzyMatch match{*end, {}};
    int place = static_cast<int>(end - last.begin());
    for (std::size_t i = letters; i-- > 0;) {
        match.positions.prepend(place);
        place = from[i][static_cast<std::size_t>(place)];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text) {
    FuzzyMatch all;
    for (const QString& word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto match = findWord(word, text);
        if (!match) return std::nullopt;
        all.score += match->score;
        all.positions << match->positions;
    }
    std::ranges::sort(all.positions);
    const auto repeated = std::ranges::unique(all.positions);
    all.positions.erase(repeated.begin(), repeated.end());
    return all;
}

} // namespace dovetail::ui
