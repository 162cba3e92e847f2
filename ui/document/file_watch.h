// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <optional>

namespace dovetail::ui {

class Document;

/// Notices when another program changes the file that is open.
class FileWatch : public QObject {
    Q_OBJECT

public:
    explicit FileWatch(Document* document, QObject* parent = nullptr);

    /// The file is taken for known as it is now.
    void accept();
    /// It is not what was read or written last.
    bool hasChanged() const;

signals:
    void changedOnDisk();
    /// Another file is open, or it was saved: what was said of the file of before is void.
    void settled();

private:
    struct Stamp {
        QDateTime written;
        qint64 size = 0;
        quint64 number = 0; ///< of the inode: a file put in its place has another

        bool operator==(const Stamp&) const = default;
    };
    static std::optional<Stamp> stamp(const QString& path);

    void follow();
    void look();

    Document* document_;
    QFileSystemWatcher watcher_;
    QString path_;
    std::optional<Stamp> known_;
    std::optional<Stamp> told_;
};

} // namespace dovetail::ui
