// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/safekeeping.h"

#include "ui/document/document.h"
#include "ui/document/file_watch.h"
#include "ui/document/recovery.h"
#include "ui/jobs/job.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/project_files.h"
#include "ui/shell/question_bar.h"
#include "ui/shell/recovery_bar.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFile>
#include <QFileInfo>

namespace dovetail::ui {

namespace {

std::filesystem::path nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

} // namespace

Safekeeping::Safekeeping(MainWindow* window, const QString& recoveryFolder)
    : QObject(window),
      window_(window),
      document_(window->document()),
      folder_(recoveryFolder),
      recovery_(new Recovery(document_, recoveryFolder, this)),
      recovered_(new RecoveryBar),
      watch_(new FileWatch(document_, this)),
      changed_(new QuestionBar(QStringLiteral("diskChangeBar"))) {
    QAbstractButton* reload = changed_->addAnswer(QStringLiteral("diskChangeReload"));
    QAbstractButton* keep = changed_->addAnswer(QStringLiteral("diskChangeKeep"));
    window->addBar(recovered_);
    window->addBar(changed_);
    changed_->hide();
    window->installEventFilter(this);
    connect(window, &MainWindow::closed, recovery_, &Recovery::discard);
    connect(recovery_, &Recovery::failed, window->files(), &ProjectFiles::problem);
    connect(recovered_, &RecoveryBar::restoreWanted, this, &Safekeeping::restore);
    connect(recovered_, &RecoveryBar::discardWanted, this, &Safekeeping::discard);
    connect(watch_, &FileWatch::changedOnDisk, this, [this] {
        retranslate();
        changed_->show();
    });
    connect(watch_, &FileWatch::settled, changed_, &QWidget::hide);
    connect(reload, &QAbstractButton::clicked, this, &Safekeeping::reload);
    connect(keep, &QAbstractButton::clicked, watch_, &FileWatch::accept);
    const auto apply = [this](const PreferenceValues& values) {
        recovery_->setDelay(std::chrono::seconds(values.autosaveSeconds));
    };
    apply(window->preferences().values());
    connect(&window->preferences(), &Preferences::changed, this, apply);
    retranslate();
}

void Safekeeping::offerRecovered() {
    recovered_->offer(project::abandoned(nativePath(folder_)));
}

bool Safekeeping::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    return QObject::eventFilter(watched, event);
}

void Safekeeping::restore(const std::filesystem::path& place) {
    auto slot = project::RecoverySlot::take(place);
    if (!slot) {
        recovered_->strike(place);
        emit window_->files()->problem(text(slot.error().sentence()));
        return;
    }
    recovered_->setEnabled(false);
    struct Read {
        project::RecoverySlot slot;
        project::Project project;
    };
    Job* job = Job::start(
        this, tr("Restoring"),
        [slot = std::move(*slot)](const Progress& progress) mutable -> Result<std::unique_ptr<Read>> {
            auto project = slot.read(progress);
            if (!project) return fail(project.error());
            return std::make_unique<Read>(Read{std::move(slot), std::move(*project)});
        },
        [this, place](Result<std::unique_ptr<Read>> read) {
            if (!read) {
                emit window_->files()->problem(text(read.error().sentence()));
                return;
            }
            const ProjectFiles* files = window_->files()->placeForNew();
            if (!files) return;
            auto* target = files->parent()->findChild<Safekeeping*>(QString(), Qt::FindDirectChildrenOnly);
            recovered_->strike(place);
            target->show(std::move((*read)->slot), std::move((*read)->project));
        });
    connect(job, &Job::finished, this, [this] { recovered_->setEnabled(true); });
    emit window_->files()->jobStarted(job);
}

void Safekeeping::show(project::RecoverySlot slot, project::Project project) {
    const project::RecoveryNote note = slot.note();
    document_->loadRecovered(std::move(project), text(note.file), text(note.title));
    recovery_->adopt(std::move(slot));
    emit window_->files()->replaced();
}

void Safekeeping::discard(const std::filesystem::path& place) {
    recovered_->strike(place);
    if (auto slot = project::RecoverySlot::take(place)) slot->remove();
}

void Safekeeping::reload() {
    window_->files()->reload(document_->filePath());
}

void Safekeeping::retranslate() {
    const QString name = QFileInfo(document_->filePath()).fileName();
    changed_->setSentence(document_->isModified() ? tr("Another program has changed “%1”. Reload it and lose "
                                                       "the changes made here, or keep them and "
                                                       "replace the file at the next save?")
                                                        .arg(name)
                                                  : tr("Another program has changed “%1”. Reload it, or keep "
                                                       "what is shown and replace the file at the "
                                                       "next save?")
                                                        .arg(name));
    auto* reload = changed_->findChild<QAbstractButton*>(QStringLiteral("diskChangeReload"));
    auto* keep = changed_->findChild<QAbstractButton*>(QStringLiteral("diskChangeKeep"));
    reload->setText(tr("Reload"));
    reload->setAccessibleName(tr("Reload the file from the disk"));
    keep->setText(tr("Keep"));
    keep->setAccessibleName(tr("Keep what is shown here"));
}

} // namespace dovetail::ui
