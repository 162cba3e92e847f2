// SPDX-License-Identifier: GPL-3.0-or-later
// Fragments on the clipboard.
#include "core/graph/bends.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/formats/formats.h"
#include "ui/canvas/fragment.h"
#include "ui/canvas/picture.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <cmath>

namespace dovetail::ui {

using graph::Attributes;
using graph::CausalGraph;
using graph::Edge;
using graph::EdgeDetails;
using graph::EdgeKind;
using graph::Variable;
using graph::VariableId;

namespace {

constexpr const char* svgMimeType = "image/svg+xml";
constexpr const char* imageMimeType = "application/x-qt-image"; ///< Qt offers it as PNG and others

// ---- Writing --------------------------------------------------------------------------------

QJsonArray written(const Attributes& attributes) {
    QJsonArray list;
    for (const graph::Attribute& attribute : attributes) {
        QJsonArray entry{text(attribute.key)};
        if (attribute.value) entry.append(text(*attribute.value));
        list.append(entry);
    }
    return list;
}

QJsonObject written(const Variable& variable) {
    QJsonObject object{{QStringLiteral("name"), text(variable.name)},
                       {QStringLiteral("roles"), variable.roles.bits()},
                       {QStringLiteral("label"), text(variable.label)},
                       {QStringLiteral("attributes"), written(variable.attributes)}};
    if (variable.position) {
        object[QStringLiteral("x")] = variable.position->x;
        object[QStringLiteral("y")] = variable.position->y;
    }
    return object;
}

QJsonObject written(const Edge& edge, const CausalGraph& graph) {
    const EdgeDetails& details = graph.details(edge);
    QJsonObject object{{QStringLiteral("from"), static_cast<int>(graph.index(edge.from))},
                       {QStringLiteral("to"), static_cast<int>(graph.index(edge.to))},
                       {QStringLiteral("kind"),
                        edge.kind == EdgeKind::Directed ? QStringLiteral("->") : QStringLiteral("<->")},
                       {QStringLiteral("label"), text(details.label)},
                       {QStringLiteral("attributes"), written(details.attributes)}};
    if (details.bend) object[QStringLiteral("bend")] = QJsonArray{details.bend->x, details.bend->y};
    return object;
}

QByteArray toJson(const Fragment& fragment) {
    QJsonArray variables, edges, notes;
    for (const Variable& variable : fragment.graph.variables())
        variables.append(written(variable));
    for (const Edge& edge : fragment.graph.edges())
        edges.append(written(edge, fragment.graph));
    for (const project::TextNote& note : fragment.notes) {
        notes.append(QJsonObject{{QStringLiteral("x"), note.position.x},
                                 {QStringLiteral("y"), note.position.y},
                                 {QStringLiteral("width"), note.width},
                                 {QStringLiteral("text"), text(note.text)}});
    }
    const QJsonObject whole{{QStringLiteral("version"), 1},
                            {QStringLiteral("variables"), variables},
                            {QStringLiteral("edges"), edges},
                            {QStringLiteral("notes"), notes}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

// ---- Reading --------------------------------------------------------------------------------

tl::unexpected<Error> unreadable() {
    return fail(ErrorCode::Format, "What was copied cannot be read: it is damaged or from a newer version.",
                "Copy it once more, or export and import it as a file.");
}

Attributes attributesFrom(const QJsonValue& value) {
    Attributes attributes;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& entry : list) {
        const QJsonArray pair = entry.toArray();
        if (pair.isEmpty()) continue;
        graph::Attribute attribute{pair.at(0).toString().toStdString(), std::nullopt};
        if (pair.size() > 1) attribute.value = pair.at(1).toString().toStdString();
        attributes.push_back(std::move(attribute));
    }
    return attributes;
}

std::optional<graph::Position> positionFrom(const QJsonValue& x, const QJsonValue& y) {
    if (!x.isDouble() || !y.isDouble()) return std::nullopt;
    return graph::Position{x.toDouble(), y.toDouble()};
}

bool readVariables(const QJsonArray& list, CausalGraph& graph) {
    for (const QJsonValue& entry : list) {
        const QJsonObject object = entry.toObject();
        const auto roles = graph::Roles::fromBits(
            static_cast<std::uint8_t>(object.value(QStringLiteral("roles")).toInt() & 63));
        const auto added = graph.addVariable(
            object.value(QStringLiteral("name")).toString().toStdString(), roles,
            positionFrom(object.value(QStringLiteral("x")), object.value(QStringLiteral("y"))));
        if (!added) return false;
        graph.setLabel(*added, object.value(QStringLiteral("label")).toString().toStdString());
        graph.setAttributes(*added, attributesFrom(object.value(QStringLiteral("attributes"))));
    }
    return true;
}

bool readEdges(const QJsonArray& list, CausalGraph& graph) {
    for (const QJsonValue& entry : list) {
        const QJsonObject object = entry.toObject();
        const int from = object.value(QStringLiteral("from")).toInt(-1);
        const int to = object.value(QStringLiteral("to")).toInt(-1);
        const int size = static_cast<int>(graph.size());
        if (from < 0 || to < 0 || from >= size || to >= size) return false;
        const bool directed = object.value(QStringLiteral("kind")).toString() == QStringLiteral("->");
        Edge edge{graph.idAt(static_cast<std::size_t>(from)), graph.idAt(static_cast<std::size_t>(to)),
                  directed ? EdgeKind::Directed : EdgeKind::Bidirected};
        if (!directed && edge.to < edge.from) std::swap(edge.from, edge.to);
        if (!graph.addEdge(edge)) return false;
        EdgeDetails details{object.value(QStringLiteral("label")).toString().toStdString(), std::nullopt,
                            attributesFrom(object.value(QStringLiteral("attributes")))};
        const QJsonArray bend = object.value(QStringLiteral("bend")).toArray();
        if (bend.size() == 2) details.bend = positionFrom(bend.at(0), bend.at(1));
        graph.setDetails(edge, std::move(details));
    }
    return true;
}

Result<Fragment> fromJson(const QByteArray& bytes) {
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    Fragment fragment;
    if (whole.value(QStringLiteral("version")).toInt() != 1 ||
        !readVariables(whole.value(QStringLiteral("variables")).toArray(), fragment.graph) ||
        !readEdges(whole.value(QStringLiteral("edges")).toArray(), fragment.graph)) {
        return unreadable();
    }
    const QJsonArray notes = whole.value(QStringLiteral("notes")).toArray();
    for (const QJsonValue& entry : notes) {
        const QJsonObject object = entry.toObject();
        const auto place = positionFrom(object.value(QStringLiteral("x")), object.value(QStringLiteral("y")));
        const double width = object.value(QStringLiteral("width")).toDouble();
        if (!place || width <= 0) return unreadable();
        fragment.notes.push_back({project::freeNoteId(fragment.notes), *place,
                                  object.value(QStringLiteral("text")).toString().toStdString(), width});
    }
    return fragment;
}

Result<Fragment> fromText(const QString& model) {
    const std::string utf8 = model.toStdString();
    auto diagram = graph::formats::read(graph::formats::guessFormat("", utf8), utf8);
    if (!diagram) return fail(diagram.error());
    auto read = graph::formats::causalGraph(std::move(*diagram));
    if (!read) return fail(read.error());
    Fragment fragment{std::move(*read), {}, false};
    graph::moveVariables(fragment.graph, graph::fittedToCanvas(fragment.graph));
    return fragment;
}

// ---- Pictures -------------------------------------------------------------------------------

QByteArray pictureOf(PictureKind kind, const Fragment& fragment, const QFont& font) {
    Document document;
    project::Project project;
    project.content.graph = std::make_shared<const CausalGraph>(fragment.graph);
    project.content.notes = fragment.notes;
    document.load(std::move(project), {});
    GraphScene scene(document);
    scene.setStyle(CanvasStyle::of(QPalette(), font));
    return picture(kind, document, scene, {.legend = false});
}

/// Makes pictures when somebody asks for them: most copies are pasted as a graph.
class FragmentMimeData : public QMimeData {
public:
    FragmentMimeData(Fragment fragment, QFont font) : fragment_(std::move(fragment)), font_(std::move(font)) {
        setData(QLatin1String(fragmentMimeType), toJson(fragment_));
        if (fragment_.graph.empty()) {
            QStringList texts;
            for (const project::TextNote& note : fragment_.notes)
                texts << ui::text(note.text);
            setText(texts.join(QStringLiteral("\n\n")));
        } else {
            setText(ui::text(graph::writeDagitty(fragment_.graph)));
        }
    }

    QStringList formats() const override {
        return QMimeData::formats() << QLatin1String(svgMimeType) << QLatin1String(imageMimeType);
    }
    bool hasFormat(const QString& type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString& type, QMetaType wanted) const override {
        if (type == QLatin1String(svgMimeType)) return pictureOf(PictureKind::Svg, fragment_, font_);
        if (type == QLatin1String(imageMimeType))
            return QImage::fromData(pictureOf(PictureKind::Png, fragment_, font_), "PNG");
        return QMimeData::retrieveData(type, wanted);
    }

private:
    Fragment fragment_;
    QFont font_;
};

} // namespace

QMimeData* toMimeData(const Fragment& fragment, const QFont& font) {
    return new FragmentMimeData(fragment, font);
}

Result<Fragment> fromMimeData(const QMimeData& data) {
    if (data.hasFormat(QLatin1String(fragmentMimeType)))
        return fromJson(data.data(QLatin1String(fragmentMimeType)));
    if (data.hasText() && !data.text().trimmed().isEmpty()) return fromText(data.text());
    return fail(ErrorCode::NotFound, "There is nothing on the clipboard that can be pasted here.",
                "Copy variables on a canvas, or a graph as text, for example: dag { x -> y }");
}

} // namespace dovetail::ui
