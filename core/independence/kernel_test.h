// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/table.h"
#include "core/independence/test_result.h"

#include <vector>

namespace dovetail::independence {

struct KernelOptions {
    /// More rows are not used but drawn from: memory grows with the square of this, time with the cube.
    std::size_t mostRows = 1000;
    std::uint64_t seed = 1;
};

/// Is x independent of y given z, whatever the form of dependence? The kernel conditional independence test
/// of Zhang, Peters, Janzing and Schölkopf (UAI 2011): statistic Tr(K̃ẍ|z K̃y|z) / n of proposition 5, where ẍ
/// is (x, z / 2) and K̃·|z = R K̃ R with R = ε(K̃z + εI)⁻¹, ε = 0.001; without z, Tr(K̃x K̃y) / n of theorem 4.
/// The p-value is that of a gamma distribution with the mean and variance that the paper gives for
/// independence.
///
/// Kernels are Gaussian, exp(-d² / (2 w²)), on columns scaled to variance 1, where two different levels lie 2
/// apart. Widths are those of the authors' program: w = 0.8 up to 200 rows, 0.5 up to 1200, 0.3 above without
/// z; 1.2, 0.7 and 0.4 times √|z| with z.
///
/// The effect is the alignment of the two kernels, Tr(AB) / √(Tr(A²) Tr(B²)) (Cortes, Mohri and Rostamizadeh
/// 2012), without an interval. A note says so if rows were drawn.
///
/// `levels` says for each column of the table whether its values count as levels; columns of text always do.
/// Errors: InvalidData (fewer than 10 complete rows, nothing varies, an infinite cell), Cancelled.
Result<TestResult> kernelTest(const data::Table& table, const Variables& variables,
                              const KernelOptions& options = {}, const std::vector<bool>& levels = {},
                              const Progress& progress = {});

} // namespace dovetail::independence
