// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/all_paths.h"

#include <algorithm>

namespace dovetail::graph {

namespace {

/// One edge as seen from one of its ends.
struct Arm {
    Vertex to = 0;
    Edge edge;
};

class PathSearch {
public:
    PathSearch(const CausalGraph& graph, const VariableSet& outcomes,
               const std::function<bool(const Path&)>& take, const ListLimits& limits,
               const Progress& progress)
        : graph_(graph),
          arms_(graph.size()),
          outcome_(maskOf(graph, outcomes)),
          onPath_(graph.size(), 0),
          seen_(graph.size(), 0),
          take_(take),
          left_(limits.sets),
          clock_(limits, progress) {
        for (const Edge& edge : graph.edges()) {
            const auto from = static_cast<Vertex>(graph.index(edge.from));
            const auto to = static_cast<Vertex>(graph.index(edge.to));
            arms_[from].push_back({to, edge});
            arms_[to].push_back({from, edge});
        }
    }

    /// False if it was cut.
    bool from(Vertex start) {
        struct Frame {
            Vertex vertex;
            std::size_t next = 0; // the arm to try
        };
        if (!canFinish(start)) return true;
        std::vector<Frame> stack{{start}};
        enter(start);
        while (!stack.empty()) {
            Frame& frame = stack.back();
            if (frame.next == arms_[frame.vertex].size()) {
                onPath_[frame.vertex] = 0;
                path_.vertices.pop_back();
                if (!path_.edges.empty()) path_.edges.pop_back();
                stack.pop_back();
                continue;
            }
            const Arm& arm = arms_[frame.vertex][frame.next++];
            if (onPath_[arm.to]) continue;
            if (clock_.over()) return false;
            const bool ends = outcome_[arm.to] != 0;
            if (!ends && !canFinish(arm.to)) continue;
            path_.edges.push_back(arm.edge);
            enter(arm.to);
            stack.push_back({arm.to});
            if (!ends) continue;
            if (left_ == 0 || !take_(path_)) return false;
            --left_;
        }
        return true;
    }

private:
    void enter(Vertex vertex) {
        onPath_[vertex] = 1;
        path_.vertices.push_back(graph_.idAt(vertex));
    }

    /// Is there an outcome that a path could still reach from here?
    bool canFinish(Vertex start) {
        ++round_;
        seen_[start] = round_;
        queue_.assign(1, start);
        for (std::size_t i = 0; i < queue_.size(); ++i) {
            for (const Arm& arm : arms_[queue_[i]]) {
                if (onPath_[arm.to] || seen_[arm.to] == round_) continue;
                if (outcome_[arm.to]) return true;
                seen_[arm.to] = round_;
                queue_.push_back(arm.to);
            }
        }
        return false;
    }

    const CausalGraph& graph_;
    std::vector<std::vector<Arm>> arms_;
    VertexMask outcome_, onPath_;
    std::vector<std::uint64_t> seen_; // marks carry the number of the search that set them
    std::uint64_t round_ = 0;
    std::vector<Vertex> queue_;
    const std::function<bool(const Path&)>& take_;
    std::size_t left_;
    ListClock clock_;
    Path path_;
};

std::string sentence(const CausalGraph& graph, const PathStatus::Note& note) {
    const std::string& name = graph.name(note.variable);
    switch (note.why) {
    case PathStatus::Why::BlockedByGiven:
        return name + " is conditioned on and is no collider";
    case PathStatus::Why::ClosedCollider:
        return "neither the collider " + name + " nor a descendant of it is conditioned on";
    case PathStatus::Why::OpenedCollider:
        return "the collider " + name + " is conditioned on";
    case PathStatus::Why::OpenedByDescendant:
        return graph.name(note.opener) + ", a descendant of the collider " + name + ", is conditioned on";
    }
    return {};
}

bool blocks(const PathStatus::Note& note) {
    return note.why == PathStatus::Why::BlockedByGiven || note.why == PathStatus::Why::ClosedCollider;
}

} // namespace

bool forEachPath(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                 const std::function<bool(const Path&)>& take, const ListLimits& limits,
                 const Progress& progress) {
    PathSearch search(graph, outcomes, take, limits, progress);
    return std::ranges::all_of(treatments, [&](VariableId treatment) {
        return search.from(static_cast<Vertex>(graph.index(treatment)));
    });
}

PathListing allPaths(const CausalGraph& graph, const VariableSet& treatments, const VariableSet& outcomes,
                     const ListLimits& limits, const Progress& progress) {
    PathListing found;
    const auto keep = [&](const Path& path) { return found.paths.push_back(path), true; };
    found.complete = forEachPath(graph, treatments, outcomes, keep, limits, progress);
    return found;
}

bool isCausal(const Path& path) {
    for (std::size_t i = 0; i < path.edges.size(); ++i) {
        if (path.edges[i].kind != EdgeKind::Directed || path.edges[i].from != path.vertices[i]) return false;
    }
    return true;
}

PathJudge::PathJudge(const CausalGraph& graph, const VariableSet& given)
    : graph_(&graph), given_(maskOf(graph, given)), opener_(graph.size(), static_cast<Vertex>(graph.size())) {
    const VertexGraph& vertices = graph.vertexGraph();
    std::vector<Vertex> queue;
    for (const VariableId id : given) {
        const auto vertex = static_cast<Vertex>(graph.index(id));
        opener_[vertex] = vertex;
        queue.push_back(vertex);
    }
    // Breadth first upwards, so that the opener named is one of the nearest.
    for (std::size_t i = 0; i < queue.size(); ++i) {
        for (const Vertex parent : vertices.parents(queue[i])) {
            if (opener_[parent] != graph.size()) continue;
            opener_[parent] = opener_[queue[i]];
            queue.push_back(parent);
        }
    }
}

PathStatus PathJudge::status(const Path& path) const {
    using Why = PathStatus::Why;
    PathStatus status;
    for (std::size_t i = 1; i + 1 < path.vertices.size(); ++i) {
        const VariableId id = path.vertices[i];
        const std::size_t vertex = graph_->index(id);
        if (!path.isCollider(i)) {
            if (given_[vertex]) status.notes.push_back({id, Why::BlockedByGiven, id});
        } else if (opener_[vertex] == graph_->size()) {
            status.notes.push_back({id, Why::ClosedCollider, id});
        } else {
            status.notes.push_back({id, given_[vertex] ? Why::OpenedCollider : Why::OpenedByDescendant,
                                    graph_->idAt(opener_[vertex])});
        }
    }
    status.open = std::ranges::none_of(status.notes, blocks);
    return status;
}

std::string text(const CausalGraph& graph, const PathStatus& status) {
    std::string reasons;
    for (const PathStatus::Note& note : status.notes) {
        if (blocks(note) == status.open) continue; // an open collider is no reason for a closed path
        reasons += (reasons.empty() ? "" : "; ") + sentence(graph, note);
    }
    if (status.open) return reasons.empty() ? "Open: nothing blocks it." : "Open: " + reasons + ".";
    return "Closed: " + reasons + ".";
}

} // namespace dovetail::graph
