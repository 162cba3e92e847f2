// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/import_settings.h"

class QComboBox;
class QLabel;

namespace dovetail::ui {

/// A file of Stata, SPSS or SAS: it says itself how it is to be read, but for old ones that do not name
/// their encoding.
class StatisticsSettings : public ImportSettings {
    Q_OBJECT

public:
    explicit StatisticsSettings(const QString& path, QWidget* parent = nullptr);

    Work work(bool salvage) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString path_;
    QLabel* kind_;
    QLabel* caption_;
    QComboBox* encoding_;
};

} // namespace dovetail::ui
