// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace dovetail::ui {

class Preferences;

/// Shows the preferences and changes them at once; there is nothing to confirm.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// The preferences must live longer.
    explicit PreferencesDialog(Preferences& preferences, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void retranslate();
    void showValues();
    void take();
    QLabel* row(QFormLayout* form, QWidget* field);

    Preferences& preferences_;
    QGroupBox* interface_;
    QGroupBox* canvas_;
    QGroupBox* files_;
    QLabel* languageLabel_ = nullptr;
    QLabel* themeLabel_ = nullptr;
    QLabel* fontLabel_ = nullptr;
    QLabel* wheelLabel_ = nullptr;
    QLabel* autosaveLabel_ = nullptr;
    QComboBox* language_;
    QComboBox* theme_;
    QCheckBox* animate_;
    QSpinBox* fontSize_;
    QComboBox* wheel_;
    QCheckBox* snap_;
    QCheckBox* grid_;
    QSpinBox* autosave_;
    QPushButton* defaults_;
    QPushButton* close_;
    bool showing_ = false; ///< what changes now is not the user's doing
};

} // namespace dovetail::ui
