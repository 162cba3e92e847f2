// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/import_settings.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QPlainTextEdit;
class QTableView;
class QTreeWidget;

namespace dovetail::ui {

class Job;
class TableModel;

/// Shows what a source holds before it is taken: how it was read, its columns with their types (both can
/// be changed), the first rows, and everything that may surprise.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(ImportSource source, QWidget* parent = nullptr);

    /// After acceptance: the data with the types that were chosen.
    std::shared_ptr<const data::Table> table() const { return table_; }
    QString sourceName() const { return source_.name; }

signals:
    /// A reading has ended, well or not. For tests.
    void read();

protected:
    bool event(QEvent* event) override;

private:
    void readFile();
    void showProgress(double fraction, std::uint64_t rows);
    void finish(Result<Imported> imported);
    void showSummary();
    void showColumns();
    void showWarnings();
    void typeChosen(int column, data::ColumnType type);
    /// An empty one hides it.
    void showProblem(const Sentence& sentence);
    void retranslate();

    ImportSource source_;
    QPointer<Job> job_;
    std::optional<Imported> read_; ///< what came with the table, which has moved into `table_`
    Sentence problemSentence_;
    std::shared_ptr<const data::Table> table_;
    TableModel* previewModel_;
    QLabel* summary_;
    ImportSettings* settings_;
    QProgressBar* progress_;
    QLabel* speed_;
    QElapsedTimer clock_; ///< since the reading began
    QLabel* problem_;
    QPushButton* salvage_;
    bool salvages_ = false; ///< what cannot be read is to be left out
    QTreeWidget* columns_;
    QTableView* preview_;
    QPlainTextEdit* warnings_;
    QDialogButtonBox* buttons_;
};

} // namespace dovetail::ui
