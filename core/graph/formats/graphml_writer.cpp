// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/kept_attribute.h"
#include "core/graph/formats/writers.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace dovetail::graph::formats {

namespace {

/// XML 1.0 has no sign at all for most control characters, not even an escape.
bool hasForbiddenCharacter(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') return true;
        // U+FFFE and U+FFFF
        if (byte == 0xEF && (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF")) {
            return true;
        }
    }
    return false;
}

std::string xml(std::string_view text) {
    std::string written;
    for (const char c : text) {
        switch (c) {
        case '&':
            written += "&amp;";
            break;
        case '<':
            written += "&lt;";
            break;
        case '>':
            written += "&gt;";
            break;
        case '"':
            written += "&quot;";
            break;
        case '\t':
        case '\n':
        case '\r': // else they become spaces or line ends
            written += "&#" + std::to_string(static_cast<int>(c)) + ";";
            break;
        default:
            written += c;
        }
    }
    return written;
}

class Writer {
public:
    explicit Writer(const Diagram& diagram) : view_(diagram) {}

    Result<std::string> run() {
        graphData();
        std::vector<std::string> ids = nodeIds();
        for (std::size_t i = 0; i < ids.size(); ++i)
            node(view_.variables()[i], ids[i]);
        for (const DrawnEdge& edge : view_.edges())
            this->edge(edge, ids);
        if (!forbidden_.empty()) {
            return fail(ErrorCode::InvalidInput,
                        phrase("formats", "GraphML cannot hold the control characters in a text of %1.")(
                            excerpt(forbidden_)),
                        phrase("formats",
                               "Remove them from its name, label or attributes, or choose another format."),
                        {.variable = forbidden_});
        }
        std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
        for (const auto& [key, id] : keys_) {
            text += "  <key id=\"" + id + "\" for=\"" + std::string(key.first) + "\" attr.name=\"" +
                    xml(key.second) + "\" attr.type=\"" + std::string(typeOf(key)) + "\"/>\n";
        }
        return text + "  <graph edgedefault=\"directed\">\n" + body_ + "  </graph>\n</graphml>\n";
    }

private:
    using KeyName = std::pair<std::string_view, std::string>; ///< node, edge or graph; name

    static std::string_view typeOf(const KeyName& key) {
        const bool number = (key.first == "node" && (key.second == "x" || key.second == "y")) ||
                            (key.first == "edge" && (key.second == "bend_x" || key.second == "bend_y"));
        return number ? "double" : "string";
    }

    void data(std::string_view domain, const std::string& name, std::string_view text, int indent) {
        const auto [entry, isNew] = keys_.emplace(KeyName(domain, name), "d" + std::to_string(keys_.size()));
        if (hasForbiddenCharacter(text) || hasForbiddenCharacter(name)) forbidden_ = current_;
        body_ += std::string(static_cast<std::size_t>(indent), ' ') + "<data key=\"" + entry->second + "\">" +
                 xml(text) + "</data>\n";
    }

    /// Would the reader take the key for something of its own?
    static bool hasMeaning(std::string_view domain, std::string_view key) {
        constexpr std::array<std::string_view, 6> ofNodes{"name", "label", "observed", "roles", "x", "y"};
        constexpr std::array<std::string_view, 5> ofEdges{"label", "marks", "description", "bend_x",
                                                          "bend_y"};
        if (key.starts_with(keptPrefix)) return true;
        if (domain == "graph") return key == "type";
        if (domain == "node") return roleFrom(key) || std::ranges::find(ofNodes, key) != ofNodes.end();
        return std::ranges::find(ofEdges, key) != ofEdges.end();
    }

    void attributes(std::string_view domain, const Attributes& all, int indent) {
        for (const Attribute& attribute : all) {
            if (attribute.key.empty()) continue;
            data(domain, hasMeaning(domain, attribute.key) ? keptKey(attribute.key) : attribute.key,
                 attribute.value.value_or("true"), indent);
        }
    }

    void graphData() {
        current_ = "the graph";
        if (view_.type()) data("graph", "type", view_.typeWord(), 4);
        attributes("graph", view_.attributes(), 4);
    }

    std::vector<std::string> nodeIds() const {
        const auto isToken = [](const std::string& name) {
            return std::ranges::all_of(name, [](char c) {
                return isAsciiLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '.';
            });
        };
        std::set<std::string> names;
        for (const Variable& variable : view_.variables())
            names.insert(variable.name);
        std::vector<std::string> ids;
        std::size_t number = 0;
        for (const Variable& variable : view_.variables()) {
            std::string id = variable.name;
            while (!isToken(id) || (id != variable.name && names.contains(id)))
                id = "n" + std::to_string(++number);
            ids.push_back(std::move(id));
        }
        return ids;
    }

    void node(const Variable& variable, const std::string& id) {
        current_ = variable.name;
        body_ += "    <node id=\"" + id + "\">\n";
        data("node", "name", variable.name, 6);
        if (!variable.label.empty()) data("node", "label", variable.label, 6);
        std::string roles;
        for (const auto& [role, word] : roleWords()) {
            if (variable.roles.has(role)) roles += (roles.empty() ? "" : ",") + std::string(word);
        }
        if (!roles.empty()) data("node", "roles", roles, 6);
        if (variable.position) {
            data("node", "x", numberText(variable.position->x), 6);
            data("node", "y", numberText(variable.position->y), 6);
        }
        attributes("node", variable.attributes, 6);
        body_ += "    </node>\n";
    }

    void edge(const DrawnEdge& edge, const std::vector<std::string>& ids) {
        current_ = view_.variables()[edge.from].name;
        body_ += "    <edge source=\"" + ids[edge.from] + "\" target=\"" + ids[edge.to] + "\"" +
                 (edge.arrow() ? "" : " directed=\"false\"") + ">\n";
        if (!edge.arrow()) data("edge", "marks", arrowText(edge.atFrom, edge.atTo), 6);
        if (!edge.details->label.empty()) data("edge", "label", edge.details->label, 6);
        if (edge.details->bend) {
            data("edge", "bend_x", numberText(edge.details->bend->x), 6);
            data("edge", "bend_y", numberText(edge.details->bend->y), 6);
        }
        attributes("edge", edge.details->attributes, 6);
        body_ += "    </edge>\n";
    }

    DiagramView view_;
    std::map<KeyName, std::string> keys_;
    std::string body_;
    std::string current_;   ///< what is being written, for errors
    std::string forbidden_; ///< what has a text that XML cannot hold
};

} // namespace

Result<std::string> writeGraphMl(const Diagram& diagram) {
    return Writer(diagram).run();
}

} // namespace dovetail::graph::formats
