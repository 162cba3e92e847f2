// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv_import.h"
#include "ui/data/import_settings.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace dovetail::ui {

/// How a text is written: each choice shows what was found out, and can be made by hand.
class CsvSettings : public ImportSettings {
    Q_OBJECT

public:
    explicit CsvSettings(ImportSource source, QWidget* parent = nullptr);

    Work work(bool salvage) const override;
    bool canSalvage(const Error& error) const override;
    void showFound(bool read) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A list with its caption; the first entry is to find out.
    QComboBox* addChoice(const char* objectName);
    data::CsvOptions options() const;
    void retranslate();
    void setChoices(QComboBox* choice, const QString& found,
                    const QList<std::pair<QString, QVariant>>& others);

    ImportSource source_;
    QGridLayout* grid_;
    QList<QLabel*> captions_;
    // In the order in which they are shown.
    QComboBox* delimiter_;
    QComboBox* decimal_;
    QComboBox* header_;
    QComboBox* quote_;
    QComboBox* grouping_;
    QComboBox* rowNumbers_;
    QComboBox* encoding_;
    QComboBox* comment_;
    QComboBox* usualMissing_;
    QLineEdit* missing_;
    QLabel* missingCaption_;
    QString missingRead_; ///< markers with which the file was read last
    /// What the last work has found, without the table: written by its thread before it ends.
    mutable std::shared_ptr<std::optional<data::CsvImport>> found_;
    bool isFound_ = false;
};

} // namespace dovetail::ui
