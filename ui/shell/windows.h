// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/document_host.h"

#include <QList>
#include <QObject>

namespace dovetail::ui {

class MainWindow;
class Preferences;

/// The windows of the program, one a document. Belongs to main; closing the last window ends the program.
class Windows : public QObject, public DocumentHost {
    Q_OBJECT

public:
    /// The preferences must live longer.
    explicit Windows(Preferences& preferences, QObject* parent = nullptr);
    ~Windows() override;

    Preferences& preferences() const { return preferences_; }
    /// In the order in which they were made.
    const QList<MainWindow*>& all() const { return windows_; }

    /// Windows that are added from here on keep there what is not saved, in case the program is killed.
    void setRecoveryFolder(const QString& folder) { recoveryFolder_ = folder; }
    /// A new window with an empty document, shown; with the start page if it is the first thing to see.
    MainWindow& add();
    /// Each file where it belongs: a project in the given window if it is empty, otherwise in a new one.
    void open(const QStringList& paths, MainWindow& from);
    /// Asks about everything unsaved first; closes all windows unless the user wants to stay.
    bool quit();

    bool raiseWindowOf(const QString& path) override;
    bool isOpenElsewhere(const QString& path, const ProjectFiles& asking) const override;
    ProjectFiles& placeFor(ProjectFiles& asking) override;

signals:
    /// A window came or went, or its title changed.
    void changed();

private:
    MainWindow* windowOf(const QString& path) const;

    Preferences& preferences_;
    QList<MainWindow*> windows_;
    QString recoveryFolder_;
};

/// Shows the window in front of the others and gives it the focus, even if it was minimised.
void bringToFront(MainWindow& window);

} // namespace dovetail::ui
