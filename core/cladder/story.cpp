// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cladder/story.h"

#include "core/cladder/template_text.h"

namespace dovetail::cladder {

using graph::VariableId;

namespace {

/// The name as it stands within a sentence: a first capital is the sentence's, unless another follows.
std::string withoutSentenceCapital(std::string_view name) {
    std::string plain(name);
    const bool abbreviation = plain.size() > 1 && plain[1] >= 'A' && plain[1] <= 'Z';
    if (!abbreviation && !plain.empty()) plain[0] = lowerCase(plain.substr(0, 1))[0];
    return plain;
}

Result<VariableId> variableNamed(Story& story, std::string_view name) {
    if (const auto known = story.find(name)) return *known;
    return story.graph.addVariable(withoutSentenceCapital(name));
}

} // namespace

std::optional<VariableId> Story::find(std::string_view name) const {
    const std::string sought = lowerCase(name);
    for (const graph::Variable& variable : graph.variables()) {
        if (lowerCase(variable.name) == sought) return variable.id;
    }
    return std::nullopt;
}

Result<bool> readBackground(std::string_view sentence, Story& story) {
    // The first sentence comes after a preamble: "Imagine a ... world ...: Husband has ...".
    constexpr std::string_view effect = " has a direct effect on ";
    if (const std::size_t at = sentence.find(effect); at != std::string_view::npos) {
        const std::size_t preamble = sentence.substr(0, at).rfind(": ");
        if (preamble != std::string_view::npos) sentence.remove_prefix(preamble + 2);
    }
    if (const auto parts = holes("{} has a direct effect on {}", sentence)) {
        const auto cause = variableNamed(story, trimmed(parts->at(0)));
        if (!cause) return fail(cause.error());
        for (const std::string_view name : enumerated(parts->at(1))) {
            const auto consequence = variableNamed(story, name);
            if (!consequence) return fail(consequence.error());
            const graph::Edge edge{*cause, *consequence};
            if (story.graph.hasEdge(edge)) continue;
            if (auto added = story.graph.addEdge(edge); !added) return fail(added.error());
        }
        return true;
    }
    if (const auto parts = holes("{} is unobserved", sentence)) {
        const auto variable = variableNamed(story, trimmed(parts->at(0)));
        if (!variable) return fail(variable.error());
        story.graph.setRoles(*variable, graph::Role::Latent);
        return true;
    }
    return false;
}

} // namespace dovetail::cladder
