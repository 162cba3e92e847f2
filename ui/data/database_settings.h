// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/sqlite_source.h"
#include "ui/data/import_settings.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace dovetail::ui {

/// An SQLite database: one of its tables, or what a query gives.
class DatabaseSettings : public ImportSettings {
    Q_OBJECT

public:
    explicit DatabaseSettings(const QString& path, QWidget* parent = nullptr);

    Work work(bool salvage) const override;
    bool isReady() const override;
    void showFound(bool read) override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    bool wantsQuery() const;

    QString path_;
    QLabel* caption_;
    QComboBox* tables_; ///< the last entry is for a query
    QPlainTextEdit* query_;
    QPushButton* run_;
    /// The tables, as the first work has found them: written by its thread before it ends.
    std::shared_ptr<std::vector<data::SqliteTable>> found_;
    bool listed_ = false;
};

} // namespace dovetail::ui
