// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/canvas/graph_scene.h"

class QMimeData;

namespace dovetail::ui {

/// A part of a drawing that is copied: variables with places, the edges among them, notes.
struct Fragment {
    graph::CausalGraph graph = {};
    project::TextNotes notes = {};
    /// Its places are those of the drawing that it was copied from; otherwise it may go anywhere.
    bool hasPlace = true;

    bool empty() const { return graph.empty() && notes.empty(); }
    std::size_t size() const { return graph.size() + notes.size(); }
    /// Around the centres of variables and around notes, without their sizes.
    QRectF bounds() const;
};

/// The selected variables, the ends of selected edges, all edges among these, and the selected notes.
/// `shown`: where the variables are on the canvas.
Fragment fragmentOf(const project::Content& content, const CanvasSelection& selection,
                    const graph::Positions& shown);

/// What has come of a fragment in the content that it was put into.
struct Inserted {
    project::Content content;
    CanvasSelection parts;
};
/// Names that are taken get the next number that is free. A treatment or an outcome is one no longer if
/// there is one already: pasting must not change the question.
Inserted inserted(const project::Content& content, const Fragment& fragment, const QPointF& shift);

/// "x" gives "x2", "x2" gives "x3", or the next that is free; a free name stays.
std::string nextFreeName(const graph::CausalGraph& graph, const std::string& name);

// The clipboard.

/// Our own form, in JSON.
inline constexpr const char* fragmentMimeType = "application/x-dovetail-fragment+json";

/// In our own form, as DAGitty text, and as pictures (made when they are asked for). The caller owns it.
QMimeData* toMimeData(const Fragment& fragment, const QFont& font);

/// From our own form, or from text in any format that graphs can be read from. Errors: NotFound if there
/// is neither, Format and Parse with what is wrong with it.
Result<Fragment> fromMimeData(const QMimeData& data);

} // namespace dovetail::ui
