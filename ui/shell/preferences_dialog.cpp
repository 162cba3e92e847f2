// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "ui/shell/language.h"
#include "ui/shell/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace dovetail::ui {

PreferencesDialog::PreferencesDialog(Preferences& preferences, QWidget* parent)
    : QDialog(parent),
      preferences_(preferences),
      interface_(new QGroupBox(this)),
      canvas_(new QGroupBox(this)),
      files_(new QGroupBox(this)),
      language_(new QComboBox(this)),
      theme_(new QComboBox(this)),
      animate_(new QCheckBox(this)),
      fontSize_(new QSpinBox(this)),
      wheel_(new QComboBox(this)),
      snap_(new QCheckBox(this)),
      grid_(new QCheckBox(this)),
      autosave_(new QSpinBox(this)) {
    setObjectName(QStringLiteral("preferencesDialog"));
    language_->setObjectName(QStringLiteral("preferenceLanguage"));
    theme_->setObjectName(QStringLiteral("preferenceTheme"));
    animate_->setObjectName(QStringLiteral("preferenceAnimate"));
    fontSize_->setObjectName(QStringLiteral("preferenceFontSize"));
    wheel_->setObjectName(QStringLiteral("preferenceWheel"));
    snap_->setObjectName(QStringLiteral("preferenceSnap"));
    grid_->setObjectName(QStringLiteral("preferenceGrid"));
    autosave_->setObjectName(QStringLiteral("preferenceAutosave"));
    // One below the smallest size stands for the size of the window.
    fontSize_->setRange(Preferences::smallestFont - 1, Preferences::largestFont);
    autosave_->setRange(Preferences::shortestAutosave, Preferences::longestAutosave);
    layOut();
    retranslate();
    for (QComboBox* choice : {language_, theme_, wheel_})
        connect(choice, &QComboBox::currentIndexChanged, this, &PreferencesDialog::take);
    for (QCheckBox* box : {animate_, snap_, grid_})
        connect(box, &QCheckBox::toggled, this, &PreferencesDialog::take);
    for (QSpinBox* number : {fontSize_, autosave_})
        connect(number, &QSpinBox::valueChanged, this, &PreferencesDialog::take);
    // Another window may change them, too.
    connect(&preferences, &Preferences::changed, this, &PreferencesDialog::showValues);
}

QLabel* PreferencesDialog::row(QFormLayout* form, QWidget* field) {
    auto* label = new QLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void PreferencesDialog::layOut() {
    auto* look = new QFormLayout(interface_);
    languageLabel_ = row(look, language_);
    themeLabel_ = row(look, theme_);
    look->addRow(animate_);
    auto* drawing = new QFormLayout(canvas_);
    fontLabel_ = row(drawing, fontSize_);
    wheelLabel_ = row(drawing, wheel_);
    drawing->addRow(snap_);
    drawing->addRow(grid_);
    auto* safety = new QFormLayout(files_);
    autosaveLabel_ = row(safety, autosave_);
    auto* buttons = new QDialogButtonBox(this);
    defaults_ = buttons->addButton(QString(), QDialogButtonBox::ResetRole);
    defaults_->setObjectName(QStringLiteral("preferenceDefaults"));
    close_ = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    close_->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(defaults_, &QPushButton::clicked, this, [this] { preferences_.set({}); });
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (QGroupBox* group : {interface_, canvas_, files_})
        layout->addWidget(group);
    layout->addStretch();
    layout->addWidget(buttons);
}

void PreferencesDialog::retranslate() {
    const bool before = std::exchange(showing_, true);
    setWindowTitle(tr("Preferences"));
    interface_->setTitle(tr("Window"));
    canvas_->setTitle(tr("Canvas"));
    files_->setTitle(tr("Files"));
    languageLabel_->setText(tr("&Language:"));
    themeLabel_->setText(tr("&Colours:"));
    animate_->setText(tr("&Animate what moves"));
    fontLabel_->setText(tr("&Font size:"));
    fontSize_->setSuffix(tr(" pt"));
    fontSize_->setSpecialValueText(tr("As in the window"));
    wheelLabel_->setText(tr("Mouse &wheel:"));
    snap_->setText(tr("&Snap to the grid"));
    grid_->setText(tr("Show the &grid"));
    autosaveLabel_->setText(tr("&Keep unsaved work safe every:"));
    autosave_->setSuffix(tr(" s"));
    defaults_->setText(tr("&Restore Defaults"));
    close_->setText(tr("Close"));
    language_->clear();
    language_->addItem(tr("As the desktop"), QString());
    for (const Language& language : availableLanguages())
        language_->addItem(language.ownName, language.code);
    theme_->clear();
    theme_->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    wheel_->clear();
    wheel_->addItems({tr("Zooms"), tr("Pans; with Ctrl it zooms")});
    showing_ = before;
    showValues();
}

void PreferencesDialog::showValues() {
    const bool before = std::exchange(showing_, true);
    const PreferenceValues& values = preferences_.values();
    language_->setCurrentIndex(std::max(0, language_->findData(values.language)));
    theme_->setCurrentIndex(static_cast<int>(values.theme));
    animate_->setChecked(values.animate);
    fontSize_->setValue(values.canvasFontSize == 0 ? fontSize_->minimum() : values.canvasFontSize);
    wheel_->setCurrentIndex(values.wheelZooms ? 0 : 1);
    snap_->setChecked(values.snapToGrid);
    grid_->setChecked(values.showGrid);
    autosave_->setValue(values.autosaveSeconds);
    showing_ = before;
}

void PreferencesDialog::take() {
    if (showing_) return;
    PreferenceValues values;
    values.language = language_->currentData().toString();
    values.theme = static_cast<ThemeChoice>(theme_->currentIndex());
    values.animate = animate_->isChecked();
    values.canvasFontSize = fontSize_->value() == fontSize_->minimum() ? 0 : fontSize_->value();
    values.wheelZooms = wheel_->currentIndex() == 0;
    values.snapToGrid = snap_->isChecked();
    values.showGrid = grid_->isChecked();
    values.autosaveSeconds = autosave_->value();
    preferences_.set(values);
}

void PreferencesDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace dovetail::ui
