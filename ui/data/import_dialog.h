// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv_import.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPlainTextEdit;
class QTableView;
class QTreeWidget;

namespace dovetail::ui {

class Job;
class TableModel;

/// Shows what a file holds before it is taken: how it was read, its columns with their types (both can
/// be changed), the first rows, and everything that may surprise.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const QString& path, QWidget* parent = nullptr);

    /// After acceptance: the data with the types that were chosen.
    std::shared_ptr<const data::Table> table() const { return table_; }
    QString sourceName() const;

signals:
    /// A reading has ended, well or not. For tests.
    void read();

protected:
    bool event(QEvent* event) override;

private:
    /// A choice of how the file is read, with its caption.
    QComboBox* addSetting();
    void readFile();
    void finish(Result<data::CsvImport> imported);
    void showSummary();
    void showColumns();
    void showWarnings();
    void typeChosen(int column, data::ColumnType type);
    /// An empty one hides it.
    void showProblem(const Sentence& sentence);
    void retranslate();
    data::CsvOptions options() const;

    QString path_;
    QPointer<Job> job_;
    std::optional<data::CsvImport> read_; ///< how the file was read; its table has moved into `table_`
    Sentence problemSentence_;
    std::shared_ptr<const data::Table> table_;
    TableModel* previewModel_;
    QLabel* summary_;
    QList<std::pair<QLabel*, QComboBox*>> settings_;
    QComboBox* delimiter_;
    QComboBox* decimal_;
    QComboBox* header_;
    QProgressBar* progress_;
    QLabel* problem_;
    QTreeWidget* columns_;
    QTableView* preview_;
    QPlainTextEdit* warnings_;
    QDialogButtonBox* buttons_;
};

} // namespace dovetail::ui
