// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windows.h"

#include "ui/document/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/project_files.h"
#include "ui/shell/safekeeping.h"

#include <QFileInfo>
#include <QPointer>
#include <QScreen>

#include <algorithm>

namespace dovetail::ui {

namespace {

constexpr int cascade = 32; ///< pixels from one window to the next

bool isSameFile(const QString& one, const QString& other) {
    const QString a = QFileInfo(one).canonicalFilePath();
    return !a.isEmpty() && a == QFileInfo(other).canonicalFilePath();
}

} // namespace

void bringToFront(MainWindow& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

Windows::Windows(Preferences& preferences, QObject* parent) : QObject(parent), preferences_(preferences) {}

Windows::~Windows() {
    for (MainWindow* window : QList<MainWindow*>(windows_)) {
        window->disconnect(this);
        delete window;
    }
}

MainWindow& Windows::add() {
    auto* window = new MainWindow(this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (!recoveryFolder_.isEmpty()) new Safekeeping(window, recoveryFolder_);
    window->restoreLayout();
    if (!windows_.isEmpty()) {
        // Not exactly over the one before it, or it would look as if that were gone.
        const MainWindow& before = *windows_.constLast();
        QPoint corner = before.pos() + QPoint(cascade, cascade);
        const QRect room = before.screen()->availableGeometry();
        if (!room.contains(QRect(corner, window->size()))) corner = room.topLeft();
        window->move(corner);
    }
    windows_ << window;
    connect(window, &QWidget::windowTitleChanged, this, &Windows::changed);
    connect(window, &MainWindow::closed, this, [this, window] {
        windows_.removeOne(window);
        emit changed();
    });
    window->showStartPage();
    window->show();
    emit changed();
    return *window;
}

void Windows::open(const QStringList& paths, MainWindow& from) {
    const QPointer<MainWindow> asking(&from); // may be closed while a file is read
    for (const QString& path : paths) {
        if (asking) asking->files()->openAny(path);
    }
}

bool Windows::quit() {
    for (MainWindow* window : QList<MainWindow*>(windows_)) {
        if (!window->document()->isModified()) continue;
        bringToFront(*window);
        if (!window->files()->mayLeave()) return false;
    }
    for (MainWindow* window : QList<MainWindow*>(windows_))
        window->closeUnasked();
    return true;
}

MainWindow* Windows::windowOf(const QString& path) const {
    const auto found = std::ranges::find_if(
        windows_, [&](const MainWindow* window) { return isSameFile(window->document()->filePath(), path); });
    return found == windows_.end() ? nullptr : *found;
}

bool Windows::raiseWindowOf(const QString& path) {
    MainWindow* window = windowOf(path);
    if (window) bringToFront(*window);
    return window != nullptr;
}

bool Windows::isOpenElsewhere(const QString& path, const ProjectFiles& asking) const {
    const MainWindow* window = windowOf(path);
    return window && window->files() != &asking;
}

ProjectFiles& Windows::placeFor(ProjectFiles& asking) {
    return asking.isUntouched() ? asking : *add().files();
}

} // namespace dovetail::ui
