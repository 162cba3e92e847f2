// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/recovery.h"
#include "ui/document/document.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace dovetail::ui {

class Job;

/// Keeps what is not saved yet in a recovery file, so that a program that is killed loses no more than the
/// last seconds. Written in the background; removed when the document is saved, or left with the consent
/// of the user. What is open in another window or program is out of its reach.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// From a change to the start of writing it down. New data, which take long to write, wait a tenth of it.
    static constexpr std::chrono::milliseconds usualDelay{4000};

    Recovery(Document* document, const QString& folder, QObject* parent = nullptr);
    ~Recovery() override;

    /// Of this user and this program.
    static QString standardFolder();

    void setDelay(std::chrono::milliseconds delay) { delay_ = delay; }
    /// The document was restored from this place, and is kept there from here on.
    void adopt(project::RecoverySlot slot);
    /// The user leaves the document and does not want what is not saved.
    void discard();

signals:
    /// The last change is on the disk.
    void written();
    /// Told once until it works again.
    void failed(const QString& sentence);

private:
    enum class Task { None, Write, Remove };
    /// A job works on it alone, one after another.
    struct Place {
        std::optional<project::RecoverySlot> slot;
    };

    void noteChange(Changes changes);
    void writeAfter(std::chrono::milliseconds pause);
    void noteFileState();
    void start(Task task);
    Job* write();
    Job* remove();
    void ended();
    void told(const Result<void>& result);

    Document* document_;
    QString folder_;
    QTimer timer_;
    std::chrono::milliseconds delay_ = usualDelay;
    std::shared_ptr<Place> place_ = std::make_shared<Place>();
    Job* job_ = nullptr; ///< until its work has ended, also if it was cancelled
    Task running_ = Task::None;
    Task next_ = Task::None;
    bool needed_ = false;
    bool hasFailed_ = false;
};

} // namespace dovetail::ui
