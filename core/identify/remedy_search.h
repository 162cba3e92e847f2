// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/list_limits.h"
#include "core/identify/remedies.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <vector>

namespace dovetail::identify {

/// What can be changed in one of the ways, and whether a choice of it helps.
struct RemedyCandidates {
    std::size_t count = 0;
    std::function<bool(std::span<const std::size_t>)> helps; ///< by the indices of its members
    std::function<Remedy(std::span<const std::size_t>)> remedy;
    std::vector<bool> alone = {}; ///< helps by itself
};

/// Those of `candidates` that a choice names.
template <typename Member>
std::vector<Member> chosenOf(const std::vector<Member>& candidates, std::span<const std::size_t> members) {
    std::vector<Member> all;
    for (const std::size_t member : members)
        all.push_back(candidates[member]);
    return all;
}

/// All choices of one or two candidates that help and of which no part does. What is small and cheap comes
/// first, of all ways, for time may run out.
class RemedySearch {
public:
    RemedySearch(std::size_t most, const graph::ListClock& clock) : most_(most), clock_(clock) {}

    Remedies run(std::vector<RemedyCandidates> ways) {
        bool complete = std::ranges::all_of(ways, [&](RemedyCandidates& way) { return singles(way); });
        complete =
            complete && std::ranges::all_of(ways, [&](const RemedyCandidates& way) { return pairs(way); });
        found_.complete = complete;
        std::ranges::stable_sort(found_.list, {}, &Remedy::kind);
        return std::move(found_);
    }

private:
    bool over() const { return found_.list.size() >= most_ || clock_.over(); }

    bool singles(RemedyCandidates& way) {
        way.alone.assign(way.count, false);
        for (std::size_t i = 0; i < way.count; ++i) {
            const std::array one{i};
            if (over()) return false;
            if (!way.helps(one)) continue;
            way.alone[i] = true;
            found_.list.push_back(way.remedy(one));
        }
        return true;
    }

    bool pairs(const RemedyCandidates& way) {
        for (std::size_t i = 0; i < way.count; ++i) {
            for (std::size_t j = i + 1; j < way.count; ++j) {
                const std::array two{i, j};
                if (way.alone[i] || way.alone[j]) continue;
                if (over()) return false;
                if (way.helps(two)) found_.list.push_back(way.remedy(two));
            }
        }
        return true;
    }

    std::size_t most_;
    const graph::ListClock& clock_;
    Remedies found_;
};

} // namespace dovetail::identify
