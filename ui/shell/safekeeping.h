// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/recovery.h"

#include <QObject>
#include <QString>

namespace dovetail::ui {

class Document;
class FileWatch;
class MainWindow;
class QuestionBar;
class Recovery;
class RecoveryBar;

/// What keeps the work in one window from being lost: the recovery copy of what is not saved, the offer to
/// restore what a killed program has left, and the watch over the file on the disk.
class Safekeeping : public QObject {
    Q_OBJECT

public:
    /// Belongs to the window. `recoveryFolder` is Recovery::standardFolder() but in tests.
    Safekeeping(MainWindow* window, const QString& recoveryFolder);

    /// Lists what can be restored above the canvas, if there is something.
    void offerRecovered();
    Recovery& recovery() { return *recovery_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restore(const std::filesystem::path& place);
    void discard(const std::filesystem::path& place);
    void show(project::RecoverySlot slot, project::Project project);
    void reload();
    void retranslate();

    MainWindow* window_;
    Document* document_;
    QString folder_;
    Recovery* recovery_;
    RecoveryBar* recovered_;
    FileWatch* watch_;
    QuestionBar* changed_;
};

} // namespace dovetail::ui
