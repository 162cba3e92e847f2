// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/sense.h"

#include "core/cladder/template_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

namespace dovetail::cladder {

namespace {

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : lowerCase(text)) {
        if (std::isalpha(static_cast<unsigned char>(c)) || c == '\'') {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// Words that turn what follows into its opposite, by how they begin.
constexpr std::array deniers{"avoid", "prevent", "refus", "recover", "lack", "absen", "without", "depriv"};
constexpr std::array negations{"not", "no", "non", "never", "out", "cannot", "off"};

/// Stems of words of opposite meaning: of a line, none on the left goes with one on the right. Of colours
/// only those that are commonly set against each other.
struct Opposites {
    std::vector<std::string_view> left;
    std::vector<std::string_view> right;
};

const std::vector<Opposites>& opposites() {
    static const std::vector<Opposites> all{
        {{"high", "increas", "large", "big", "heavy", "many", "long", "normal"},
         {"low", "reduc", "decreas", "small", "few", "short", "light"}},
        {{"good", "healthy", "strong"}, {"poor", "bad", "problem", "sick", "weak", "ill"}},
        {{"alive", "live", "surviv", "recover"}, {"dead", "death", "die", "dies", "dying", "perish"}},
        {{"accept", "admit", "admission"}, {"reject"}},
        {{"retain", "hire", "keep"}, {"fire", "dismiss"}},
        {{"dark"}, {"bright", "lit"}},
        {{"wet", "rain"}, {"dry", "dries"}},
        {{"time", "early", "punctual"}, {"late"}},
        {{"tan", "tanned"}, {"pale"}},
        {{"old"}, {"young", "youth"}},
        {{"close", "near"}, {"far", "distant"}},
        {{"global"}, {"local"}},
        {{"clean"}, {"pollut", "dirty"}},
        {{"happ", "glad"}, {"sad"}},
        {{"hard", "diligent"}, {"lazy"}},
        {{"kind"}, {"mean"}},
        {{"order", "execut"}, {"releas"}},
        {{"encourag"}, {"discourag"}},
        {{"active"}, {"inactive"}},
        {{"curly"}, {"straight"}},
        {{"thick", "wide"}, {"thin", "narrow"}},
        {{"black", "brown"}, {"blond", "blue", "white"}},
        {{"ring", "loud"}, {"silent", "silence"}},
    };
    return all;
}

bool beginsWithOne(const std::string& word, const std::vector<std::string_view>& stems) {
    return std::ranges::any_of(stems, [&](std::string_view stem) {
        // Short stems are whole words: "lit" is no "little".
        return stem.size() <= 3 ? word == stem || word == std::string(stem) + "s" : word.starts_with(stem);
    });
}

bool anyBeginsWithOne(const std::vector<std::string>& words, const std::vector<std::string_view>& stems) {
    return std::ranges::any_of(words, [&](const std::string& word) { return beginsWithOne(word, stems); });
}

/// An odd number of negations, "non" and "un" before a word among them.
bool isDenied(const std::vector<std::string>& words) {
    bool denied = false;
    for (const std::string& word : words) {
        const bool negation = std::ranges::find(negations, word) != negations.end() || word.ends_with("n't");
        const bool denier =
            std::ranges::any_of(deniers, [&](std::string_view stem) { return word.starts_with(stem); });
        const bool prefix = word.size() >= 6 && (word.starts_with("non") || word.starts_with("un"));
        if (negation || denier || prefix) denied = !denied;
    }
    return denied;
}

} // namespace

bool affirms(std::string_view sentence, std::string_view noun) {
    const auto said = wordsOf(sentence);
    const auto named = wordsOf(noun);
    if (isDenied(said) != isDenied(named)) return false;
    return std::ranges::none_of(opposites(), [&](const Opposites& pair) {
        const bool saidLeft = anyBeginsWithOne(said, pair.left);
        const bool saidRight = anyBeginsWithOne(said, pair.right);
        const bool namedLeft = anyBeginsWithOne(named, pair.left);
        const bool namedRight = anyBeginsWithOne(named, pair.right);
        // A word that both have opposes nothing: "lives in a place with high pollution".
        return (saidLeft && !saidRight && namedRight && !namedLeft) ||
               (saidRight && !saidLeft && namedLeft && !namedRight);
    });
}

} // namespace dovetail::cladder
