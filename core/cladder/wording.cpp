// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/wording.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace dovetail::cladder {

namespace {

/// What says nothing about which variable a phrase is about.
constexpr std::array functionWords{
    "a",       "an",       "the",     "of",     "to",    "in",   "on",         "at",          "by",
    "for",     "from",     "with",    "and",    "or",    "is",   "are",        "was",         "were",
    "be",      "been",     "being",   "had",    "has",   "have", "having",     "do",          "does",
    "did",     "don't",    "doesn't", "not",    "no",    "non",  "without",    "lack",        "absence",
    "who",     "that",     "those",   "any",    "all",   "only", "people",     "person",      "persons",
    "patient", "patients", "he",      "she",    "it",    "they", "get",        "gets",        "getting",
    "there",   "when",     "can",     "cannot", "could", "able", "individual", "individuals", "situations"};

bool isFunctionWord(std::string_view word) {
    return std::ranges::find(functionWords, word) != functionWords.end();
}

std::string_view withoutNegation(std::string_view word) {
    for (const std::string_view prefix : {"non", "un"}) {
        if (word.starts_with(prefix) && word.size() >= prefix.size() + 5) return word.substr(prefix.size());
    }
    return word;
}

} // namespace

std::vector<std::string> contentWords(std::string_view phrase) {
    std::vector<std::string> words;
    std::string word;
    const auto take = [&] {
        if (word.ends_with("'s")) word.resize(word.size() - 2);
        while (!word.empty() && word.back() == '\'')
            word.pop_back();
        if (!word.empty() && !isFunctionWord(word)) words.push_back(word);
        word.clear();
    };
    for (const char c : phrase) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || c == '\'' || byte >= 128) {
            word += static_cast<char>(std::tolower(byte));
        } else {
            take();
        }
    }
    take();
    return words;
}

double likeness(std::string_view a, std::string_view b) {
    if (a == b) return 1;
    a = withoutNegation(a);
    b = withoutNegation(b);
    constexpr double sameStem = 0.8;
    if (a == b) return sameStem;
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter < 4 || std::max(a.size(), b.size()) < 5) return 0;
    std::size_t common = 0;
    while (common < shorter && a[common] == b[common])
        ++common;
    // "smokers" and "smoking" share four letters of seven, "taken" and "taking" three of five.
    const bool stem = (common >= 4 && 2 * common >= shorter) || (common >= 3 && 5 * common >= 3 * shorter);
    return stem ? sameStem : 0;
}

double mentions(const std::vector<std::string>& phrase, const std::vector<std::string>& name) {
    if (phrase.empty() || name.empty()) return 0;
    const auto best = [](const std::string& word, const std::vector<std::string>& among) {
        double most = 0;
        for (const std::string& other : among)
            most = std::max(most, likeness(word, other));
        return most;
    };
    double covered = 0;
    double used = 0;
    for (const std::string& word : name)
        covered += best(word, phrase);
    for (const std::string& word : phrase)
        used += best(word, name);
    constexpr double weightOfOthers = 0.2;
    return covered / static_cast<double>(name.size()) +
           weightOfOthers * used / static_cast<double>(phrase.size());
}

} // namespace dovetail::cladder
