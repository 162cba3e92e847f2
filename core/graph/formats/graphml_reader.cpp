// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/kept_attribute.h"
#include "core/graph/formats/readers.h"

#include <algorithm>
#include <expat.h>
#include <map>
#include <memory>
#include <set>

// On expat rather than Boost's read_graphml: that one refuses keys without `attr.name` and types that it
// does not know, so all files of yEd; loses what is inside of <data> there; reads nested elements by
// recursion; and has no column for its errors. Among Debian's libraries expat is the one that tells line
// and column of every element, not of syntax errors alone, and it holds no tree.
namespace dovetail::graph::formats {

namespace {

constexpr std::size_t deepestElement = 100;

struct Key {
    std::string name;
    std::string domain; ///< node, edge, graph or all
    std::optional<std::string> byDefault;
};

struct Data {
    std::string key; ///< the id of the key
    std::string text;
};

/// What yEd draws.
struct Drawing {
    std::string label;
    std::map<std::string, double> geometry;
    std::string sourceArrow;
    std::string targetArrow;
    bool hasArrows = false;
};

struct Element {
    std::string id;
    std::string source;
    std::string target;
    std::optional<bool> directed;
    Place place;
    std::vector<Data> data;
    Drawing drawing;
};

using XmlAttributes = std::map<std::string, std::string>;

/// Collects elements; expat's handlers end up here.
class Document {
public:
    Document(XML_Parser parser, std::string_view whole) : parser_(parser), whole_(whole) {}

    void start(const std::string& name, const XmlAttributes& attributes);
    void end(const std::string& name);
    void text(std::string_view characters) { text_.append(characters); }
    void refuse(Sentence what, Sentence advice) {
        if (!error_) error_ = parseError(place(), std::move(what), std::move(advice)).value();
        XML_StopParser(parser_, XML_FALSE);
    }

    Place place() const {
        return {.line = XML_GetCurrentLineNumber(parser_), .column = XML_GetCurrentColumnNumber(parser_) + 1};
    }

    const std::optional<Error>& error() const { return error_; }
    /// The line's text from here on; of a tag from its <. "the end of the text" there.
    Sentence here() const;
    /// What expat's error means, with what should be here.
    Sentence damage() const;
    std::map<std::string, Key> keys;
    std::vector<Element> nodes;
    std::vector<Element> edges;
    Element graph;
    bool hasGraph = false;
    bool directed = true;

private:
    void startGraph(const XmlAttributes& attributes);
    void startEdge(const XmlAttributes& attributes);
    void insideData(const std::string& name, const XmlAttributes& attributes);
    /// What a <data> here belongs to.
    Element& owner() { return inEdge_ ? edges.back() : inNode_ ? nodes.back() : graph; }

    XML_Parser parser_;
    std::string_view whole_;
    std::vector<std::string> open_;
    std::string text_;
    std::string key_;
    bool inNode_ = false;
    bool inEdge_ = false;
    std::size_t dataDepth_ = 0; ///< how many elements are open in a <data>; 0 outside of one
    bool hasElements_ = false;  ///< there are elements in it
    std::optional<Error> error_;
};

std::string attribute(const XmlAttributes& attributes, const std::string& name) {
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

void Document::start(const std::string& name, const XmlAttributes& attributes) {
    if (error_) return;
    if (open_.empty() && name != "graphml") {
        refuse(phrase("formats", "The document is <%1>, not <graphml>.")(name),
               phrase("formats", "Choose a file in GraphML."));
        return;
    }
    if (open_.size() == deepestElement) {
        refuse(phrase("formats", "The elements are nested too deeply."),
               phrase("formats", "At most 100 may be inside of each other."));
        return;
    }
    open_.push_back(name);
    if (dataDepth_ > 0) {
        insideData(name, attributes);
        return;
    }
    text_.clear();
    if (name == "key") {
        key_ = attribute(attributes, "id");
        const std::string given = attribute(attributes, "attr.name");
        const std::string domain = attribute(attributes, "for");
        keys[key_] = {given.empty() ? key_ : given, domain.empty() ? "all" : domain, std::nullopt};
    } else if (name == "graph") {
        startGraph(attributes);
    } else if (name == "node") {
        inNode_ = true;
        nodes.push_back({});
        nodes.back().id = attribute(attributes, "id");
        nodes.back().place = place();
        if (nodes.back().id.empty())
            refuse(phrase("formats", "This <node> has no id: %1.")(here()),
                   phrase("formats", "Write it as in <node id=\"a\"/>."));
    } else if (name == "edge") {
        startEdge(attributes);
    } else if (name == "hyperedge") {
        refuse(phrase("formats", "A <hyperedge> joins any number of variables."),
               phrase("formats", "Causal diagrams have edges of two ends."));
    } else if (name == "data") {
        dataDepth_ = open_.size();
        hasElements_ = false;
        key_ = attribute(attributes, "key");
    }
}

void Document::startGraph(const XmlAttributes& attributes) {
    if (hasGraph) {
        refuse(phrase("formats", "There is a second <graph>, or one inside of a <node>."),
               phrase("formats", "One file holds one diagram."));
        return;
    }
    hasGraph = true;
    directed = attribute(attributes, "edgedefault") != "undirected";
}

void Document::startEdge(const XmlAttributes& attributes) {
    inEdge_ = true;
    edges.push_back({});
    Element& edge = edges.back();
    edge.place = place();
    edge.source = attribute(attributes, "source");
    edge.target = attribute(attributes, "target");
    const std::string word = attribute(attributes, "directed");
    if (!word.empty()) edge.directed = word == "true" || word == "1";
    if (edge.source.empty() || edge.target.empty()) {
        refuse(phrase("formats", "This <edge> has no source or no target: %1.")(here()),
               phrase("formats", "Write it as in <edge source=\"a\" target=\"b\"/>."));
    }
}

void Document::insideData(const std::string& name, const XmlAttributes& attributes) {
    hasElements_ = true;
    Drawing& drawing = owner().drawing;
    if (name == "Geometry") {
        for (const char* part : {"x", "y", "width", "height"}) {
            if (const auto number = numberFrom(attribute(attributes, part))) drawing.geometry[part] = *number;
        }
    } else if (name == "Arrows") {
        drawing.hasArrows = true;
        drawing.sourceArrow = attribute(attributes, "source");
        drawing.targetArrow = attribute(attributes, "target");
    } else if (name == "NodeLabel" || name == "EdgeLabel") {
        text_.clear();
    }
}

void Document::end(const std::string& name) {
    if (error_) return;
    const bool ofData = dataDepth_ == open_.size();
    open_.pop_back();
    if (dataDepth_ > 0 && !ofData) {
        if ((name == "NodeLabel" || name == "EdgeLabel") && owner().drawing.label.empty()) {
            owner().drawing.label = std::string(trimmed(text_));
        }
        return;
    }
    if (ofData) {
        if (!hasElements_) owner().data.push_back({key_, text_});
        dataDepth_ = 0;
    } else if (name == "default" && !open_.empty() && open_.back() == "key") {
        keys[key_].byDefault = text_;
    } else if (name == "node") {
        inNode_ = false;
    } else if (name == "edge") {
        inEdge_ = false;
    }
}

Sentence Document::here() const {
    const XML_Index index = XML_GetCurrentByteIndex(parser_);
    std::size_t begin = index < 0 ? 0 : std::min(static_cast<std::size_t>(index), whole_.size());
    for (const std::string_view sign : {"</", "<"}) {
        if (!whole_.substr(0, begin).ends_with(sign)) continue;
        begin -= sign.size();
        break;
    }
    const std::string_view rest = whole_.substr(begin);
    const std::string_view line = trimmed(rest.substr(0, rest.find('\n')));
    if (!line.empty()) return excerpt(line);
    return trimmed(rest).empty() ? phrase("formats", "the end of the text")
                                 : phrase("formats", "the end of the line");
}

Sentence Document::damage() const {
    const std::string closing = open_.empty() ? "" : "</" + open_.back() + ">";
    switch (XML_GetErrorCode(parser_)) {
    case XML_ERROR_TAG_MISMATCH:
        return phrase("formats", "here should be %1")(closing);
    case XML_ERROR_NO_ELEMENTS:
        return closing.empty() ? phrase("formats", "here should be %1")("<graphml>")
                               : phrase("formats", "%1 is missing")(closing);
    case XML_ERROR_SYNTAX:
        return phrase("formats", "here should be a tag, as <graphml>");
    case XML_ERROR_INVALID_TOKEN:
        return phrase(
            "formats",
            "here is a character that XML does not allow; in texts a < is written &lt; and a & &amp;, "
            "and values are in quotes");
    case XML_ERROR_UNCLOSED_TOKEN:
        return phrase("formats", "this tag or text is not closed, with a > or a quotation mark");
    case XML_ERROR_UNCLOSED_CDATA_SECTION:
        return phrase("formats", "%1 is missing")("]]>");
    case XML_ERROR_DUPLICATE_ATTRIBUTE:
        return phrase("formats", "one tag has two attributes of the same name");
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT:
        return phrase("formats", "nothing should follow the closing </graphml>");
    case XML_ERROR_UNDEFINED_ENTITY:
        return phrase("formats", "the names between & and ; should be lt, gt, amp, quot or apos");
    case XML_ERROR_BAD_CHAR_REF:
        return phrase("formats", "the number between &# and ; should be that of a character");
    case XML_ERROR_MISPLACED_XML_PI:
        return phrase("formats", "<?xml ... ?> should be at the very start of the text");
    default:
        return phrase("formats", "here should be well-formed XML");
    }
}

// expat's handlers. Names come without their namespace's prefix.

std::string localName(const XML_Char* name) {
    const std::string whole(name);
    return whole.substr(whole.find(':') + 1);
}

void XMLCALL onStart(void* user, const XML_Char* name, const XML_Char** pairs) {
    XmlAttributes attributes;
    for (; *pairs; pairs += 2)
        attributes.emplace(pairs[0], pairs[1]);
    static_cast<Document*>(user)->start(localName(name), attributes);
}

void XMLCALL onEnd(void* user, const XML_Char* name) {
    static_cast<Document*>(user)->end(localName(name));
}

void XMLCALL onText(void* user, const XML_Char* text, int length) {
    static_cast<Document*>(user)->text({text, static_cast<std::size_t>(length)});
}

void XMLCALL onEntity(void* user, const XML_Char* name, int /*parameter*/, const XML_Char* /*value*/,
                      int /*length*/, const XML_Char* /*base*/, const XML_Char* /*system*/,
                      const XML_Char* /*public*/, const XML_Char* /*notation*/) {
    // GraphML needs none, and some exist to blow a text up.
    static_cast<Document*>(user)->refuse(phrase("formats", "The entity %1 is declared.")(excerpt(name)),
                                         phrase("formats", "Write its text where it is used."));
}

/// The document's elements as a diagram.
class Translator {
public:
    explicit Translator(Document& document) : document_(&document) {}

    Result<Diagram> run() {
        const bool labelsAreNames = yedLabelsAreNames();
        for (Element& node : document_->nodes) {
            if (auto added = addNode(node, labelsAreNames); !added) return fail(added.error());
        }
        for (Element& edge : document_->edges) {
            if (auto added = addEdge(edge); !added) return fail(added.error());
        }
        for (const auto& [name, text] : properties(document_->graph, "graph")) {
            const auto type = name == "type" ? typeNamed(trimmed(text)) : std::nullopt;
            if (type) {
                builder_.setType(*type);
            } else {
                builder_.attributes().push_back({keyKeptIn(name).value_or(name), text});
            }
        }
        return std::move(builder_).build();
    }

private:
    using Properties = std::vector<std::pair<std::string, std::string>>;

    /// The data of an element by the names of their keys, then the defaults of keys that it has none for.
    Properties properties(const Element& element, std::string_view domain) const {
        Properties found; // data without a key mean nothing
        std::set<std::string> given;
        for (const Data& data : element.data) {
            const auto key = document_->keys.find(data.key);
            // A key without attr.name is a program's own, such as yEd's drawing.
            if (key == document_->keys.end() || key->second.name != key->first ||
                !trimmed(data.text).empty()) {
                found.emplace_back(key == document_->keys.end() ? data.key : key->second.name, data.text);
            }
            given.insert(data.key);
        }
        for (const auto& [id, key] : document_->keys) {
            const bool applies = key.domain == domain || key.domain == "all";
            if (applies && key.byDefault && !given.contains(id)) found.emplace_back(key.name, *key.byDefault);
        }
        std::erase_if(found, [](const auto& property) { return property.first.empty(); });
        return found;
    }

    static const std::string* find(const Properties& properties, std::string_view name) {
        const auto found = std::ranges::find(
            properties, name, [](const auto& property) { return std::string_view(property.first); });
        return found == properties.end() ? nullptr : &found->second;
    }

    /// yEd's ids are n0, n1 ...; what a person typed is the label.
    bool yedLabelsAreNames() const {
        std::set<std::string_view> labels;
        for (const Element& node : document_->nodes) {
            if (node.drawing.label.empty() || !labels.insert(node.drawing.label).second) return false;
        }
        return !labels.empty();
    }

    Result<void> addNode(const Element& node, bool labelsAreNames) {
        const Properties all = properties(node, "node");
        const std::string* given = find(all, "name");
        std::string name = node.id;
        if (given && !given->empty()) {
            name = *given;
        } else if (labelsAreNames) {
            name = node.drawing.label;
        }
        if (indices_.contains(node.id)) {
            return parseError(node.place,
                              phrase("formats", "There is another <node> with the id %1.")(excerpt(node.id)),
                              phrase("formats", "Give each variable an id of its own."));
        }
        if (builder_.find(name)) {
            return parseError(node.place,
                              phrase("formats", "There is another <node> with the name %1.")(excerpt(name)),
                              phrase("formats", "Give each variable a name of its own."));
        }
        const std::size_t index = builder_.variable(name);
        indices_.emplace(node.id, index);
        Variable& variable = builder_.at(index);
        if (!labelsAreNames && !node.drawing.label.empty()) variable.label = node.drawing.label;
        place(node, all, variable);
        for (const auto& [key, text] : all) {
            if (key == "name") continue;
            if (variable.position && (key == "x" || key == "y")) continue;
            if (key == "label") {
                variable.label = text;
            } else if (!addRole(variable, key, text)) {
                variable.attributes.push_back({keyKeptIn(key).value_or(key), text});
            }
        }
        return {};
    }

    static void place(const Element& node, const Properties& all, Variable& variable) {
        const std::string* x = find(all, "x");
        const std::string* y = find(all, "y");
        const auto numberX = x ? numberFrom(trimmed(*x)) : std::nullopt;
        const auto numberY = y ? numberFrom(trimmed(*y)) : std::nullopt;
        if (numberX && numberY) {
            variable.position = {*numberX, *numberY};
        } else if (node.drawing.geometry.contains("x") && node.drawing.geometry.contains("y") && !x && !y) {
            const auto part = [&](const char* name) {
                const auto found = node.drawing.geometry.find(name);
                return found == node.drawing.geometry.end() ? 0.0 : found->second;
            };
            variable.position = {part("x") + part("width") / 2, part("y") + part("height") / 2};
        }
    }

    /// True if this was about roles.
    static bool addRole(Variable& variable, const std::string& key, const std::string& text) {
        const std::string word = lowerCase(trimmed(text));
        const bool yes = word == "true" || word == "1" || word == "yes";
        const bool no = word == "false" || word == "0" || word == "no";
        if (key == "observed" && (yes || no)) {
            if (no) variable.roles = variable.roles.with(Role::Latent);
            return true;
        }
        if (const auto role = roleFrom(key); role && (yes || no)) {
            if (yes) variable.roles = variable.roles.with(*role);
            return true;
        }
        if (key != "roles") return false;
        Roles roles = variable.roles;
        for (std::size_t begin = 0; begin <= word.size();) {
            const std::size_t end = std::min(word.find(',', begin), word.size());
            const auto role = roleFrom(trimmed(std::string_view(word).substr(begin, end - begin)));
            if (!role) return false;
            roles = roles.with(*role);
            begin = end + 1;
        }
        variable.roles = roles;
        return true;
    }

    Result<void> addEdge(const Element& edge) {
        for (const std::string& end : {edge.source, edge.target}) {
            if (indices_.contains(end)) continue;
            return parseError(edge.place,
                              phrase("formats", "There is no <node> with the id %1.")(excerpt(end)),
                              phrase("formats", "Both ends of an <edge> are ids of nodes."));
        }
        std::pair<Mark, Mark> marks{Mark::Tail,
                                    edge.directed.value_or(document_->directed) ? Mark::Arrow : Mark::Tail};
        if (edge.drawing.hasArrows) {
            marks = {yedMark(edge.drawing.sourceArrow), yedMark(edge.drawing.targetArrow)};
        }
        EdgeDetails details;
        details.label = edge.drawing.label;
        const Properties all = properties(edge, "edge");
        const std::string* bendX = find(all, "bend_x");
        const std::string* bendY = find(all, "bend_y");
        const auto x = bendX ? numberFrom(trimmed(*bendX)) : std::nullopt;
        const auto y = bendY ? numberFrom(trimmed(*bendY)) : std::nullopt;
        if (x && y) details.bend = {*x, *y};
        for (const auto& [key, text] : all) {
            if (details.bend && (key == "bend_x" || key == "bend_y")) continue;
            const auto given = key == "marks" ? arrowFrom(trimmed(text)) : std::nullopt;
            if (given) {
                marks = *given;
            } else if (key == "label") {
                details.label = text;
            } else if (key == "description" && (text.empty() || trimmed(text) == "U")) {
                // One of the two edges of causaleffect's convention.
                if (!text.empty()) marks = {Mark::Arrow, Mark::Arrow};
            } else {
                details.attributes.push_back({keyKeptIn(key).value_or(key), text});
            }
        }
        builder_.addEdge(indices_.at(edge.source), marks.first, indices_.at(edge.target), marks.second,
                         edge.place, std::move(details));
        return {};
    }

    static Mark yedMark(const std::string& arrow) {
        if (arrow.empty() || arrow == "none") return Mark::Tail;
        return arrow.find("circle") != std::string::npos ? Mark::Circle : Mark::Arrow;
    }

    Document* document_;
    DiagramBuilder builder_;
    std::map<std::string, std::size_t> indices_;
};

} // namespace

Result<Diagram> readGraphMl(std::string_view text) {
    // The text has been checked to be UTF-8, whatever its first line says.
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate("UTF-8"),
                                                                              &XML_ParserFree);
    if (!parser)
        return fail(ErrorCode::Parse, phrase("formats", "There is not enough memory to read the text."));
    Document document(parser.get(), text);
    XML_SetUserData(parser.get(), &document);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetEntityDeclHandler(parser.get(), onEntity);
    // longestText is far below the largest int.
    const auto status = XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
    if (document.error()) return fail(*document.error());
    if (status != XML_STATUS_OK) {
        return parseError(
            document.place(),
            phrase("formats", "The XML is damaged at %1: %2.")(document.here(), document.damage()),
            phrase("formats", "Write the file again with the program that it comes from."));
    }
    if (!document.hasGraph) {
        return parseError(document.place(), phrase("formats", "There is no <graph> in the document."),
                          phrase("formats", "Choose a file in GraphML with a graph in it."));
    }
    return Translator(document).run();
}

} // namespace dovetail::graph::formats
