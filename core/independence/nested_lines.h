// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>

namespace dovetail::independence {

/// Means and centred products of some rows, from which lines through them are fitted; those of two sets of
/// rows can be joined (Chan, Golub and LeVeque 1983).
struct Products {
    double rows = 0;
    Eigen::VectorXd means;
    Eigen::MatrixXd centred; ///< columns × columns

    explicit Products(Eigen::Index columns)
        : means(Eigen::VectorXd::Zero(columns)), centred(Eigen::MatrixXd::Zero(columns, columns)) {}
    /// Of the rows of a matrix.
    explicit Products(const Eigen::Ref<const Eigen::MatrixXd>& cells);
    void join(const Products& other);
};

/// What lines in the first columns leave of the last ones.
struct Residuals {
    Eigen::MatrixXd products; ///< of the last columns
    std::size_t slopes = 0;   ///< of the first columns that say something
};

/// The last `responses` columns without what is linear in the others. By Cholesky's factorisation with
/// pivots; what is left of a column below 10⁻¹⁰ of its own products counts as nothing.
Residuals residuals(const Products& products, Eigen::Index responses);

} // namespace dovetail::independence
