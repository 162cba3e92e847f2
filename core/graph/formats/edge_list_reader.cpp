// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/diagram_builder.h"
#include "core/graph/formats/diagram_view.h"
#include "core/graph/formats/readers.h"

#include <algorithm>
#include <array>
#include <set>

namespace dovetail::graph::formats {

namespace {

struct Field {
    std::string text;
    Place place;
};
using Row = std::vector<Field>;

constexpr std::size_t mostFields = 1000;

/// Rows by RFC 4180. Not by libcsv, which knows no places and drops spaces.
class Table {
public:
    explicit Table(std::string_view text) : cursor_(text), separator_(separatorOf(text)) {}

    /// Empty rows are passed over; no fields at all at the end.
    Result<Row> next() {
        while (cursor_.peek() == '\n' || cursor_.startsWith("\r\n"))
            cursor_.advance();
        Row row;
        rowBegin_ = cursor_.offset();
        if (cursor_.atEnd()) return row;
        while (true) {
            if (row.size() == mostFields) {
                return cursor_.error(
                    phrase("formats", "The row has more than 1000 fields."),
                    phrase("formats", "A row has a source, a target, a kind and some attributes."));
            }
            auto field = this->field();
            if (!field) return fail(field.error());
            row.push_back(std::move(*field));
            if (atRowEnd()) return row;
            cursor_.advance(); // the separator
        }
    }

    /// The row that was read last, as it is written.
    std::string_view written() const { return cursor_.since(rowBegin_); }

private:
    /// The one that the first line has outside of quotes.
    static char separatorOf(std::string_view text) {
        bool quoted = false;
        for (const char c : text) {
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c == '\n') break;
            if (c == ',' || c == ';' || c == '\t') return c;
        }
        return ',';
    }

    bool atRowEnd() const { return cursor_.atEnd() || cursor_.peek() == '\n' || cursor_.startsWith("\r\n"); }

    Result<Field> field() {
        Field field{{}, cursor_.place()};
        if (!cursor_.take("\"")) {
            const std::size_t begin = cursor_.offset();
            while (!atRowEnd() && cursor_.peek() != separator_) {
                if (cursor_.peek() == '"') {
                    return cursor_.error(
                        phrase("formats", "A quotation mark stands inside of a field without quotes."),
                        phrase("formats", "Put the whole field in quotes, with two \"\" for one."));
                }
                cursor_.advance();
            }
            field.text = std::string(cursor_.since(begin));
            return field;
        }
        while (true) {
            if (cursor_.atEnd()) {
                return parseError(
                    field.place, phrase("formats", "This field in double quotes does not end."),
                    phrase("formats", "Close it with a \"; inside of it write \"\" for a quotation mark."));
            }
            if (cursor_.take("\"\"")) {
                field.text += '"';
            } else if (cursor_.take("\"")) {
                break;
            } else {
                field.text += cursor_.peek();
                cursor_.advance();
            }
        }
        if (atRowEnd() || cursor_.peek() == separator_) return field;
        return cursor_.error(
            phrase("formats", "After the quotes should be a separator or the end of the line, not %1.")(
                excerpt(cursor_.character())),
            phrase("formats", "Inside of quotes write \"\" for a quotation mark."));
    }

    TextCursor cursor_;
    char separator_;
    std::size_t rowBegin_ = 0;
};

/// What the columns mean; without a header source, target and kind.
struct Columns {
    std::size_t source = 0;
    std::size_t target = 1;
    std::optional<std::size_t> kind = 2;
    std::vector<std::pair<std::size_t, std::string>> others;
    bool header = false;
};

/// Is it a header? Then it names a source and a target.
std::optional<Columns> headerFrom(const Row& row) {
    constexpr std::array<std::string_view, 4> sources{"source", "from", "cause", "parent"};
    constexpr std::array<std::string_view, 5> targets{"target", "to", "effect", "child", "destination"};
    constexpr std::array<std::string_view, 5> kinds{"kind", "type", "edge", "mark", "marks"};
    std::optional<std::size_t> source;
    std::optional<std::size_t> target;
    Columns columns;
    columns.kind.reset();
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string word = lowerCase(trimmed(row[i].text));
        const auto isOne = [&](const auto& words) { return std::ranges::find(words, word) != words.end(); };
        if (!source && isOne(sources)) {
            source = i;
        } else if (!target && isOne(targets)) {
            target = i;
        } else if (!columns.kind && isOne(kinds)) {
            columns.kind = i;
        } else if (!word.empty()) {
            columns.others.emplace_back(i, row[i].text);
        }
    }
    if (!source || !target) return std::nullopt;
    columns.header = true;
    columns.source = *source;
    columns.target = *target;
    return columns;
}

/// Attributes are known by the names of their columns.
Result<void> differentNames(const Columns& columns, const Row& row) {
    std::set<std::string> known;
    for (const auto& [column, name] : columns.others) {
        const bool label = lowerCase(trimmed(name)) == "label";
        if (known.insert(label ? "label" : name).second) continue;
        return parseError(row[column].place, phrase("formats", "There is another column %1.")(excerpt(name)),
                          phrase("formats", "Give each column a name of its own."));
    }
    return {};
}

std::optional<std::pair<Mark, Mark>> marksFrom(std::string_view text) {
    const std::string word = lowerCase(trimmed(text));
    if (word.empty() || word == "directed") return std::pair(Mark::Tail, Mark::Arrow);
    if (word == "bidirected") return std::pair(Mark::Arrow, Mark::Arrow);
    if (word == "undirected") return std::pair(Mark::Tail, Mark::Tail);
    return arrowFrom(word);
}

/// `written` is the row for messages.
Result<void> addRow(DiagramBuilder& builder, const Columns& columns, const Row& row,
                    std::string_view written) {
    const auto text = [&](std::size_t column) {
        return column < row.size() ? row[column].text : std::string();
    };
    const std::string source = text(columns.source);
    const std::string target = text(columns.target);
    if (source.empty()) {
        return parseError(
            row.front().place, phrase("formats", "The row %1 has no source.")(excerpt(written)),
            phrase("formats", "Rows are source, target and kind; a variable alone has an empty target."));
    }
    if (!columns.header && row.size() > 3) {
        return parseError(
            row[3].place,
            phrase("formats", "The row %1 has a fourth field, %2.")(excerpt(written), excerpt(row[3].text)),
            phrase("formats", "Name the columns in the first line, or put names with separators in quotes."));
    }
    const std::size_t from = builder.variable(source);
    if (target.empty()) return {};
    const std::string kind = columns.kind ? text(*columns.kind) : "";
    const auto marks = marksFrom(kind);
    if (!marks) {
        return parseError(row[*columns.kind].place,
                          phrase("formats", "The kind of edge %1 is unknown.")(excerpt(kind)),
                          phrase("formats", "Write ->, <->, --, o-> or o-o."));
    }
    EdgeDetails details;
    for (const auto& [column, name] : columns.others) {
        const std::string value = text(column);
        if (value.empty()) continue;
        if (lowerCase(trimmed(name)) == "label") {
            details.label = value;
        } else {
            details.attributes.push_back({name, value});
        }
    }
    const std::size_t to = builder.variable(target);
    builder.addEdge(from, marks->first, to, marks->second, row[columns.target].place, std::move(details));
    return {};
}

/// Could another language have meant this as more than a name?
bool isOnlyName(std::string_view field) {
    return field.find_first_of("{}[]=~@") == std::string_view::npos &&
           field.find("->") == std::string_view::npos && field.find("<-") == std::string_view::npos &&
           field.find("--") == std::string_view::npos;
}

/// A kind of edge, or a sign that somebody takes for one.
bool isKindOrSign(std::string_view field) {
    return marksFrom(field) || std::ranges::none_of(field, [](char c) {
               return isAsciiLetter(c) || isDigit(c) || isBeyondAscii(c);
           });
}

} // namespace

bool isBareEdgeList(std::string_view text) {
    Table table(text);
    bool edges = false;
    while (true) {
        const auto row = table.next();
        if (!row) return false;
        if (row->empty()) return edges;
        if (row->size() < 2 || row->size() > 3) return false;
        if (!isOnlyName((*row)[0].text) || !isOnlyName((*row)[1].text)) return false;
        if (row->size() == 3 && !isKindOrSign((*row)[2].text)) return false;
        edges = edges || !trimmed((*row)[1].text).empty();
    }
}

Result<Diagram> readEdgeList(std::string_view text) {
    Table table(text);
    DiagramBuilder builder;
    Columns columns;
    for (bool first = true;; first = false) {
        const auto row = table.next();
        if (!row) return fail(row.error());
        if (row->empty()) break;
        if (const auto header = first ? headerFrom(*row) : std::nullopt) {
            columns = *header;
            if (auto named = differentNames(columns, *row); !named) return fail(named.error());
        } else if (auto added = addRow(builder, columns, *row, table.written()); !added) {
            return fail(added.error());
        }
    }
    return std::move(builder).build();
}

} // namespace dovetail::graph::formats
