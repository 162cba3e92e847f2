// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/lavaan_words.h"
#include "core/graph/formats/writers.h"

#include <map>
#include <set>

namespace dovetail::graph::formats {

namespace {

/// As in R, names that are no names of R stand in backquotes.
std::string nameText(const std::string& name) {
    return lavaan::isPlain(name) ? name : escaped(name, '`');
}

std::string termText(const DrawnEdge& edge, const std::string& name) {
    std::string text;
    // R knows no text with a NUL; a label that is no name is quoted.
    const std::string& label = edge.details->label;
    if (!label.empty()) text += (lavaan::isPlain(label) ? label : escaped(label, '"')) + "*";
    for (const Attribute& attribute : edge.details->attributes) {
        if (attribute.key == "modifier" && lavaan::isModifier(attribute.value.value_or(""))) {
            text += *attribute.value + "*";
        }
    }
    return text + nameText(name);
}

} // namespace

Result<std::string> writeLavaan(const Diagram& diagram) {
    const DiagramView view(diagram);
    const auto& variables = view.variables();
    if (const DrawnEdge* unusual = view.unusualEdge()) {
        return fail(ErrorCode::InvalidInput,
                    phrase("formats", "lavaan has no edges such as %1 %2 %3.")(
                        excerpt(variables[unusual->from].name), arrowText(unusual->atFrom, unusual->atTo),
                        excerpt(variables[unusual->to].name)),
                    phrase("formats", "Give each edge a direction first."),
                    {.variable = variables[unusual->from].name});
    }
    std::map<std::size_t, std::string> measured;  ///< by latent cause
    std::map<std::size_t, std::string> regressed; ///< by effect of observed causes
    std::string covariances;
    std::set<std::size_t> mentioned;
    for (const DrawnEdge& edge : view.edges()) {
        mentioned.insert(edge.from);
        mentioned.insert(edge.to);
        const std::string& from = variables[edge.from].name;
        const std::string& to = variables[edge.to].name;
        if (edge.bidirected()) {
            covariances += nameText(from) + " ~~ " + termText(edge, to) + "\n";
            continue;
        }
        const bool latent = variables[edge.from].roles.has(Role::Latent);
        std::string& terms = latent ? measured[edge.from] : regressed[edge.to];
        terms += (terms.empty() ? "" : " + ") + termText(edge, latent ? to : from);
    }
    std::string text;
    for (const auto& [latent, terms] : measured)
        text += nameText(variables[latent].name) + " =~ " + terms + "\n";
    for (const auto& [effect, terms] : regressed)
        text += nameText(variables[effect].name) + " ~ " + terms + "\n";
    text += covariances;
    // A variance names a variable that has no edges.
    for (std::size_t i = 0; i < variables.size(); ++i) {
        if (!mentioned.contains(i))
            text += nameText(variables[i].name) + " ~~ " + nameText(variables[i].name) + "\n";
    }
    return text;
}

} // namespace dovetail::graph::formats
