// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"

#include <algorithm>

namespace dovetail {

struct Sentence::Parts {
    Joint joint;
    Phrase phrase; ///< of Joint::Phrase
    std::vector<Sentence> members;
};

namespace {

constexpr Phrase comma = phrase("lists", ", ");
constexpr Phrase lastAnd = phrase("lists", " and ");
constexpr Phrase betweenSentences = phrase("lists", " ");

std::string inEnglish(const Phrase& phrase) {
    return phrase.singular && phrase.count == 1 ? phrase.singular : phrase.english;
}

/// All markers at once: an argument may have what looks like one in it.
std::string filled(std::string_view pattern, std::size_t count, const std::vector<std::string>& arguments) {
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const char next = at + 1 < pattern.size() && pattern[at] == '%' ? pattern[at + 1] : '\0';
        const auto index = static_cast<std::size_t>(next - '1');
        if (next == 'n') {
            text += std::to_string(count);
            ++at;
        } else if (next >= '1' && next <= '9' && index < arguments.size()) {
            text += arguments[index];
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

} // namespace

Sentence::Sentence(const Phrase& phrase, std::vector<Sentence> arguments)
    : parts_(std::make_shared<const Parts>(Parts{Joint::Phrase, phrase, std::move(arguments)})) {
    english_ = said(inEnglish);
}

Sentence Sentence::joined(Joint joint, std::vector<Sentence> members) {
    if (members.size() == 1) return members.front();
    Sentence whole;
    if (members.empty()) return whole;
    whole.parts_ = std::make_shared<const Parts>(Parts{joint, comma, std::move(members)});
    whole.english_ = whole.said(inEnglish);
    return whole;
}

std::string Sentence::said(const Translator& translated) const {
    if (!parts_) return english_;
    std::vector<std::string> members;
    members.reserve(parts_->members.size());
    for (const Sentence& member : parts_->members)
        members.push_back(member.said(translated));
    if (parts_->joint == Joint::Phrase)
        return filled(translated(parts_->phrase), parts_->phrase.count, members);
    const bool list = parts_->joint == Joint::Enumeration;
    const std::string between = translated(list ? comma : betweenSentences);
    const std::string last = list ? translated(lastAnd) : between;
    std::string text;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0) text += i + 1 == members.size() ? last : between;
        text += members[i];
    }
    return text;
}

Sentence& Sentence::operator+=(const Sentence& next) {
    return *this = textOf({*this, next});
}

Sentence quoted(std::string_view name) {
    return phrase("lists", "“%1”")(name);
}

Sentence enumeration(std::vector<Sentence> members) {
    return Sentence::joined(Sentence::Joint::Enumeration, std::move(members));
}

Sentence textOf(std::vector<Sentence> sentences) {
    std::erase_if(sentences, [](const Sentence& sentence) { return sentence.empty(); });
    return Sentence::joined(Sentence::Joint::Text, std::move(sentences));
}

} // namespace dovetail
