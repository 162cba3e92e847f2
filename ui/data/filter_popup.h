// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/grid_rows.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace dovetail::ui {

/// Asks which values of a column a grid shall show: from and to for numbers and dates, a list to tick for a
/// text column, a text to contain where the list would be too long. Enter applies, Esc leaves everything as
/// it is. Deletes itself when it is closed.
class FilterPopup : public QFrame {
    Q_OBJECT

public:
    /// Text columns with more levels are asked for a text instead.
    static constexpr std::size_t mostListed = 500;

    /// `rows` must live longer.
    FilterPopup(GridRows* rows, std::size_t column, QWidget* parent);

    /// Under the head of a column, on the same screen.
    void openBelow(const QRect& globalPlace);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum MissingChoice { Without, With, Only };

    void addRange(QVBoxLayout* layout);
    void addLevels(QVBoxLayout* layout);
    void addText(QVBoxLayout* layout);
    void showFilter();
    void tickAll(bool ticked);
    void retranslate();
    void apply();
    void remove();
    /// What is asked for; nothing, with a word about it, if something typed is no number.
    std::optional<data::ColumnFilter> filter();
    std::optional<data::ColumnFilter::Test> valueTest();
    std::optional<double> read(const QLineEdit* edit);
    bool allTicked() const;
    const data::Column& column() const { return rows_->table()->column(column_); }

    GridRows* rows_;
    std::size_t column_;
    QLabel* title_;
    QLabel* fromLabel_ = nullptr;
    QLabel* toLabel_ = nullptr;
    QLineEdit* from_ = nullptr;
    QLineEdit* to_ = nullptr;
    QLineEdit* text_ = nullptr;
    QListWidget* levels_ = nullptr;
    QPushButton* all_ = nullptr;
    QPushButton* none_ = nullptr;
    QComboBox* missing_;
    QLabel* problem_;
    QPushButton* apply_;
    QPushButton* remove_;
};

} // namespace dovetail::ui
