// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/file_watch.h"

#include "ui/document/document.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace dovetail::ui {

FileWatch::FileWatch(Document* document, QObject* parent) : QObject(parent), document_(document) {
    connect(document, &Document::fileSettled, this, &FileWatch::follow);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    // A file that is put in the place of the old one is seen by its folder.
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &FileWatch::look);
    follow();
}

std::optional<FileWatch::Stamp> FileWatch::stamp(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) return std::nullopt;
    const qint64 milliseconds = qint64{found.st_mtim.tv_sec} * 1000 + found.st_mtim.tv_nsec / 1'000'000;
    return Stamp{QDateTime::fromMSecsSinceEpoch(milliseconds), found.st_size, found.st_ino};
}

void FileWatch::accept() {
    known_ = stamp(path_);
    told_ = known_;
}

bool FileWatch::hasChanged() const {
    const auto now = path_.isEmpty() ? std::nullopt : stamp(path_);
    return now && known_ && now != known_;
}

void FileWatch::follow() {
    if (path_ != document_->filePath()) {
        if (const QStringList watched = watcher_.files() + watcher_.directories(); !watched.isEmpty())
            watcher_.removePaths(watched);
        path_ = document_->filePath();
        if (!path_.isEmpty()) watcher_.addPaths({path_, QFileInfo(path_).absolutePath()});
    }
    accept();
    emit settled();
}

void FileWatch::look() {
    if (path_.isEmpty()) return;
    if (!watcher_.files().contains(path_) && QFile::exists(path_)) watcher_.addPath(path_);
    if (document_->isSaving() || !hasChanged()) return;
    const auto now = stamp(path_);
    if (now == told_) return;
    told_ = now;
    emit changedOnDisk();
}

} // namespace dovetail::ui
