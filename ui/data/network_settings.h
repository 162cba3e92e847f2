// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/import_settings.h"

class QLabel;
class QSpinBox;

namespace dovetail::ui {

/// A Bayesian network with its tables (BIF): rows are drawn from it.
class NetworkSettings : public ImportSettings {
    Q_OBJECT

public:
    explicit NetworkSettings(const QString& path, QWidget* parent = nullptr);

    Work work(bool salvage) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QString path_;
    QLabel* kind_;
    QLabel* rowsCaption_;
    QSpinBox* rows_;
    QLabel* seedCaption_;
    QSpinBox* seed_;
};

} // namespace dovetail::ui
