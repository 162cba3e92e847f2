// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/equivalence/discriminating_path.h"

namespace dovetail::graph {

bool DiscriminatingPaths::end(Vertex alpha, Vertex beta, Vertex gamma) {
    if (graph_.find(beta, alpha)->there != Mark::Arrow || !graph_.directed(alpha, gamma)) return false;
    ++round_;
    seen_[alpha] = seen_[beta] = seen_[gamma] = round_;
    queue_.assign(1, alpha);
    for (std::size_t i = 0; i < queue_.size(); ++i) {
        for (const MarkedVertices::Half& half : graph_.edges(queue_[i])) {
            if (half.here != Mark::Arrow || seen_[half.other] == round_) continue;
            const MarkedVertices::Half* end = graph_.find(half.other, gamma);
            if (!end) return true;
            if (!half.bidirected() || !end->outOf()) continue;
            seen_[half.other] = round_;
            queue_.push_back(half.other);
        }
    }
    return false;
}

} // namespace dovetail::graph
