// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/effects/generic_covariance.h"

#include "core/graph/separation.h"

#include <algorithm>

namespace dovetail::graph {

namespace {

constexpr Residue prime = 2147483647; // products of two residues fit into 64 bits

Residue times(Residue a, Residue b) {
    return a * b % prime;
}

Residue minus(Residue a, Residue b) {
    return a >= b ? a - b : a + prime - b;
}

/// By Fermat: a^(p-2).
Residue inverse(Residue a) {
    Residue result = 1;
    for (Residue exponent = prime - 2; exponent > 0; exponent /= 2) {
        if (exponent % 2 == 1) result = times(result, a);
        a = times(a, a);
    }
    return result;
}

/// row -= factor * other
void subtract(ResidueRow& row, Residue factor, const ResidueRow& other) {
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = minus(row[i], times(factor, other[i]));
}

} // namespace

GenericCovariance::GenericCovariance(const CausalGraph& graph, Random random)
    : size_(graph.size()), entries_(size_ * size_, 0) {
    const auto draw = [&] { return 1 + random.below(prime - 1); };
    const VertexGraph edges(graph);
    // effects[v][e]: how much of the error of e is in v.
    std::vector<ResidueRow> effects(size_, ResidueRow(size_, 0));
    for (const VariableId id : topologicalOrder(graph)) {
        const auto vertex = static_cast<Vertex>(graph.index(id));
        effects[vertex][vertex] = 1;
        for (const Vertex parent : edges.parents(vertex))
            subtract(effects[vertex], draw(), effects[parent]);
    }
    // errors[e][v] = Σ_f effects[v][f] cov(e, f)
    std::vector<ResidueRow> errors(size_, ResidueRow(size_, 0));
    const auto addError = [&](Vertex e, Vertex f, Residue covariance) {
        for (Vertex v = 0; v < size_; ++v)
            errors[e][v] = (errors[e][v] + times(effects[v][f], covariance)) % prime;
    };
    for (Vertex e = 0; e < size_; ++e) {
        addError(e, e, draw());
        for (const Vertex f : edges.siblings(e)) {
            if (f < e) continue;
            const Residue covariance = draw();
            addError(e, f, covariance);
            addError(f, e, covariance);
        }
    }
    for (Vertex v = 0; v < size_; ++v) {
        for (Vertex e = 0; e < size_; ++e) {
            if (effects[v][e] == 0) continue;
            for (Vertex w = 0; w < size_; ++w) {
                Residue& entry = entries_[v * size_ + w];
                entry = (entry + times(effects[v][e], errors[e][w])) % prime;
            }
        }
    }
}

ResidueRow GenericCovariance::conditional(Vertex a, std::span<const Vertex> of,
                                          std::span<const Vertex> given) const {
    std::vector<Vertex> columns(given.begin(), given.end());
    columns.insert(columns.end(), of.begin(), of.end());
    const auto rowOf = [&](Vertex vertex) {
        ResidueRow row;
        for (const Vertex column : columns)
            row.push_back(at(vertex, column));
        return row;
    };
    std::vector<ResidueRow> rows;
    for (const Vertex vertex : given)
        rows.push_back(rowOf(vertex));
    ResidueRow wanted = rowOf(a);
    // Gauss on the columns of `given`: their matrix has an inverse for almost all coefficients, and in
    // that order every pivot is a quotient of its principal minors.
    for (std::size_t pivot = 0; pivot < rows.size(); ++pivot) {
        if (rows[pivot][pivot] == 0) return ResidueRow(of.size(), 0); // an unlucky draw
        const Residue scale = inverse(rows[pivot][pivot]);
        for (std::size_t row = pivot + 1; row < rows.size(); ++row)
            subtract(rows[row], times(rows[row][pivot], scale), rows[pivot]);
        subtract(wanted, times(wanted[pivot], scale), rows[pivot]);
    }
    return {wanted.begin() + static_cast<std::ptrdiff_t>(given.size()), wanted.end()};
}

bool Echelon::add(ResidueRow row) {
    for (const Reduced& reduced : rows_)
        subtract(row, row[reduced.pivot], reduced.row);
    const auto pivot = std::ranges::find_if(row, [](Residue entry) { return entry != 0; });
    if (pivot == row.end()) return false;
    const Residue scale = inverse(*pivot);
    const auto place = static_cast<std::size_t>(pivot - row.begin());
    for (Residue& entry : row)
        entry = times(entry, scale);
    rows_.push_back({place, std::move(row)});
    return true;
}

} // namespace dovetail::graph
