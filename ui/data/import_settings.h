// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/csv_import.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace dovetail::ui {

/// How a text is written: each choice shows what was found out, and can be made by hand.
class ImportSettings : public QWidget {
    Q_OBJECT

public:
    explicit ImportSettings(QWidget* parent = nullptr);

    data::CsvOptions options() const;
    /// What was found, beside “detect”. None: nothing was.
    void showFound(const data::CsvImport* found);

signals:
    /// Something else is wanted; the file has to be read anew.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A list with its caption; the first entry is to find out.
    QComboBox* addChoice(const char* objectName);
    void retranslate();
    void setChoices(QComboBox* choice, const QString& found,
                    const QList<std::pair<QString, QVariant>>& others);

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
    QString missingRead_;                  ///< markers with which the file was read last
    std::optional<data::CsvImport> found_; ///< without its table
};

} // namespace dovetail::ui
