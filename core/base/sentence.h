// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <initializer_list>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

// What core says to people. Core speaks English; a Sentence remembers what it was made of, so that a user
// interface can say it in another language.
namespace dovetail {

class Sentence;

/// An English text with the place markers %1 ... %9, and for a counted one %n. `phrase` and `countedPhrase`
/// make one; the script that collects the texts for translators knows both by name.
struct Phrase {
    const char* context;
    const char* english;
    const char* singular = nullptr; ///< of a counted text, where the count is one
    std::size_t count = 0;          ///< of a counted text

    /// Fills the place markers in their order.
    template <std::convertible_to<Sentence>... Arguments>
    Sentence operator()(Arguments&&... arguments) const;
};

/// `phrase("graph", "“%1” is not there.")`: both texts have to be literals.
consteval Phrase phrase(const char* context, const char* english) {
    return {context, english};
}

/// `countedPhrase("data", "%n rows are empty.", "%n row is empty.", rows)`. A translation has as many forms
/// as its language needs; the singular is the disambiguation that it is filed under.
constexpr Phrase countedPhrase(const char* context, const char* english, const char* singular,
                               std::size_t count) {
    return {context, english, singular, count};
}

/// A text for a person: a phrase with its arguments, a list, or characters that are the same in all
/// languages (a name, a formula, a file's path). Immutable; copies are cheap. Wherever the English text is
/// enough it can be used as a string.
class Sentence {
public:
    /// The phrase's text in the wanted language, with its place markers; %n may be filled in already.
    using Translator = std::function<std::string(const Phrase&)>;

    Sentence() = default;
    Sentence(std::string same) : english_(std::move(same)) {}
    Sentence(std::string_view same) : english_(same) {}
    Sentence(const char* same) : english_(same) {}
    Sentence(const Phrase& phrase) : Sentence(phrase, {}) {}
    Sentence(const Phrase& phrase, std::vector<Sentence> arguments);

    const std::string& english() const { return english_; }
    operator const std::string&() const { return english_; }
    bool empty() const { return english_.empty(); }

    /// In another language. Linear in the length of the text.
    std::string said(const Translator& translated) const;

    /// One more sentence after this one.
    Sentence& operator+=(const Sentence& next);

    friend bool operator==(const Sentence& one, const Sentence& other) {
        return one.english_ == other.english_;
    }
    template <std::convertible_to<std::string_view> Text>
    friend bool operator==(const Sentence& one, const Text& english) {
        return one.english_ == std::string_view(english);
    }
    friend std::ostream& operator<<(std::ostream& stream, const Sentence& sentence) {
        return stream << sentence.english_;
    }

private:
    struct Parts;
    enum class Joint { Phrase, Enumeration, Text };
    friend Sentence enumeration(std::vector<Sentence> members);
    friend Sentence textOf(std::vector<Sentence> sentences);
    static Sentence joined(Joint joint, std::vector<Sentence> members);

    std::string english_;
    std::shared_ptr<const Parts> parts_; ///< none: the same in all languages
};

/// “stone_size”: a name in the quotation marks of the language.
Sentence quoted(std::string_view name);
// std::quoted is found, too, where some header has it; these fit better than its templates.
inline Sentence quoted(const std::string& name) {
    return quoted(std::string_view(name));
}
inline Sentence quoted(std::string& name) {
    return quoted(std::string_view(name));
}
inline Sentence quoted(const char* name) {
    return quoted(std::string_view(name));
}
/// a, b and c
Sentence enumeration(std::vector<Sentence> members);
/// Sentences one after the other; empty ones are left out.
Sentence textOf(std::vector<Sentence> sentences);
/// The digits of a number.
template <std::integral Number>
Sentence digits(Number number) {
    return Sentence(std::to_string(number));
}

template <std::convertible_to<Sentence>... Arguments>
Sentence Phrase::operator()(Arguments&&... arguments) const {
    return Sentence(*this, {Sentence(std::forward<Arguments>(arguments))...});
}

} // namespace dovetail
