// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/independence/nested_lines.h"

namespace dovetail::independence {

namespace {
constexpr double nothingLeftOfColumn = 1e-10;
}

Products::Products(const Eigen::Ref<const Eigen::MatrixXd>& cells)
    : rows(static_cast<double>(cells.rows())), means(cells.colwise().mean().transpose()) {
    const Eigen::MatrixXd around = cells.rowwise() - means.transpose();
    centred = around.transpose() * around;
}

void Products::join(const Products& other) {
    if (other.rows == 0) return;
    const double all = rows + other.rows;
    const Eigen::VectorXd apart = other.means - means;
    centred += other.centred + apart * apart.transpose() * (rows * other.rows / all);
    means += apart * (other.rows / all);
    rows = all;
}

Residuals residuals(const Products& products, Eigen::Index responses) {
    Eigen::MatrixXd left = products.centred;
    const Eigen::Index size = left.rows();
    const Eigen::Index given = size - responses;
    const Eigen::VectorXd own = left.diagonal();
    Residuals found;
    for (std::vector<bool> used(static_cast<std::size_t>(given), false);;) {
        Eigen::Index pivot = -1;
        double most = nothingLeftOfColumn;
        for (Eigen::Index k = 0; k < given; ++k) {
            if (used[static_cast<std::size_t>(k)] || !(left(k, k) > most * own[k])) continue;
            most = left(k, k) / own[k];
            pivot = k;
        }
        if (pivot < 0) break;
        used[static_cast<std::size_t>(pivot)] = true;
        ++found.slopes;
        const Eigen::VectorXd column = left.col(pivot);
        left -= column * column.transpose() / column[pivot];
    }
    found.products = left.bottomRightCorner(responses, responses);
    return found;
}

} // namespace dovetail::independence
