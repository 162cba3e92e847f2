// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_files.h"

#include "core/data/csv_export.h"
#include "core/data/sqlite_export.h"
#include "core/graph/bends.h"
#include "core/graph/formats/formats.h"
#include "core/graph/formats/text_cursor.h"
#include "core/graph/layout/positions.h"
#include "ui/canvas/graph_view.h"
#include "ui/data/import_dialog.h"
#include "ui/jobs/job.h"
#include "ui/shell/document_host.h"
#include "ui/shell/examples.h"
#include "ui/shell/file_jobs.h"
#include "ui/shell/picture_export.h"
#include "ui/shell/recent_files.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QSaveFile>
#include <QSettings>

#include <algorithm>
#include <filesystem>

namespace dovetail::ui {

namespace {

using graph::formats::Format;

constexpr const char* dataFiles =
    "*.csv *.tsv *.txt *.tab *.dat *.sqlite *.sqlite3 *.db *.dovetail *.dta *.sav "
    "*.zsav *.por *.sas7bdat *.xpt *.bif";

/// "*.dot *.gv"
QString patterns(const Format& format) {
    QStringList list{QLatin1Char('*') + text(std::string(format.ending))};
    for (const QString& ending :
         text(std::string(format.otherEndings)).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        list << QLatin1Char('*') + ending;
    return list.join(QLatin1Char(' '));
}

QString filterOf(const Format& format) {
    return QStringLiteral("%1 (%2)").arg(text(std::string(format.title)), patterns(format));
}

QString graphFilters() {
    QStringList all;
    QStringList filters;
    for (const Format& format : graph::formats::formats()) {
        if (!format.read) continue;
        all << patterns(format);
        filters << filterOf(format);
    }
    filters.prepend(ProjectFiles::tr("Graphs (%1)").arg(all.join(QLatin1Char(' '))));
    filters << ProjectFiles::tr("All files (*)");
    return filters.join(QStringLiteral(";;"));
}

QStringList writingFilters() {
    QStringList filters;
    for (const Format& format : graph::formats::formats()) {
        if (format.write) filters << filterOf(format);
    }
    return filters;
}

/// The format that was chosen in the dialog, unless the name that was typed says another.
const Format& formatFor(const QString& path, const QString& filter) {
    for (const Format& format : graph::formats::formats()) {
        const QString suffix = QLatin1Char('.') + QFileInfo(path).suffix();
        const bool fits = suffix.size() == 1 || format.ending.empty() ||
                          patterns(format).split(QLatin1Char(' ')).contains(QLatin1Char('*') + suffix);
        if (format.write && filterOf(format) == filter && fits) return format;
    }
    const Format* named = graph::formats::formatOfFile(QFileInfo(path).fileName().toStdString());
    return named && named->write ? *named : graph::formats::format(graph::formats::FormatId::Dagitty);
}

/// Does the ending of a file's name say that it holds a graph? Tables and plain texts share some.
bool isGraphFile(const QString& suffix) {
    if (suffix == QStringLiteral("csv") || suffix == QStringLiteral("tsv") || suffix == QStringLiteral("txt"))
        return false;
    const QString pattern = QStringLiteral("*.") + suffix;
    return std::ranges::any_of(graph::formats::formats(), [&](const Format& format) {
        return format.read && patterns(format).split(QLatin1Char(' ')).contains(pattern);
    });
}

/// A plain text may hold either.
bool beginsLikeGraph(const QString& path) {
    constexpr qint64 enough = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && graph::formats::beginsLikeGraph(file.read(enough).toStdString());
}

} // namespace

ProjectFiles::ProjectFiles(Document* document, QWidget* window)
    : QObject(window), document_(document), window_(window), jobs_(new FileJobs(this)) {
    connect(jobs_, &FileJobs::jobStarted, this, &ProjectFiles::jobStarted);
}

bool ProjectFiles::refuse(const Error& error) {
    // Who has cancelled knows.
    if (error.code != ErrorCode::Cancelled) emit problem(text(error.sentence()));
    return false;
}

/// In the background. Cancelled also if the window was closed meanwhile: then this object is gone.
Result<project::Project> ProjectFiles::read(const QString& path) {
    Result<project::Project> opened = Progress::stopped();
    jobs_->open(path, [&](Result<project::Project> result) { opened = std::move(result); });
    return opened;
}

bool ProjectFiles::openProject(const QString& path) {
    if (host_ && host_->raiseWindowOf(path)) return true;
    const QPointer<ProjectFiles> self(this);
    auto opened = read(path);
    if (!self) return false;
    if (!opened) return refuse(opened.error());
    if (!show(std::move(*opened), QFileInfo(path).absoluteFilePath())) return false;
    RecentFiles::add(path);
    return true;
}

bool ProjectFiles::show(project::Project project, const QString& path, const QString& title) {
    ProjectFiles* place = placeForNew();
    if (!place) return false;
    place->document_->load(std::move(project), path);
    if (!title.isEmpty()) place->document_->setTitle(title);
    emit place->replaced();
    return true;
}

ProjectFiles* ProjectFiles::placeForNew() {
    if (host_) return &host_->placeFor(*this);
    return mayLeave() ? this : nullptr;
}

bool ProjectFiles::reload(const QString& path) {
    const QPointer<ProjectFiles> self(this);
    auto opened = read(path);
    if (!self) return false;
    if (!opened) return refuse(opened.error());
    document_->load(std::move(*opened), path);
    emit replaced();
    return true;
}

bool ProjectFiles::isUntouched() const {
    const Document& document = *document_;
    return document.filePath().isEmpty() && !document.isModified() && document.graph().empty() &&
           !document.content().table && document_->undoStack()->count() == 0;
}

bool ProjectFiles::openExample(const QString& id) {
    auto loaded = loadExample(id);
    if (!loaded) return refuse(loaded.error());
    const QList<Example> all = examples();
    return show(std::move(*loaded), QString(), std::ranges::find(all, id, &Example::id)->title);
}

bool ProjectFiles::importData(const QString& path) {
    return importData(ImportSource::file(path));
}

bool ProjectFiles::importData(ImportSource source) {
    ImportDialog dialog(std::move(source), window_);
    if (dialog.exec() != QDialog::Accepted || !dialog.table()) return false;
    document_->setTable(dialog.table(), dialog.sourceName());
    emit told(tr("Imported %1: %2 rows, %3 columns.")
                  .arg(dialog.sourceName())
                  .arg(static_cast<qulonglong>(dialog.table()->rows()))
                  .arg(static_cast<qulonglong>(dialog.table()->columnCount())));
    return true;
}

bool ProjectFiles::importGraph(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refuse({ErrorCode::Io, tr("“%1” cannot be read.").arg(path).toStdString(),
                       tr("Check that it is there and that you have the right to read it.").toStdString()});
    }
    if (file.size() > static_cast<qint64>(graph::formats::longestText)) {
        return refuse({ErrorCode::Parse, tr("“%1” is longer than 64 MiB.").arg(path).toStdString(),
                       tr("A causal diagram is much smaller; choose the file that holds it.").toStdString()});
    }
    const std::string written = file.readAll().toStdString();
    const std::string name = QFileInfo(path).fileName().toStdString();
    auto graph =
        graph::formats::read(graph::formats::guessFormat(name, written), written)
            .and_then([](graph::Diagram&& read) { return graph::formats::causalGraph(std::move(read)); });
    if (!graph) {
        Error error = graph.error();
        error.message = tr("“%1” is not a graph that can be opened: %2")
                            .arg(text(name), text(error.message))
                            .toStdString();
        return refuse(error);
    }
    graph::moveVariables(*graph, graph::fittedToCanvas(*graph));
    project::Content after;
    after.graph = std::make_shared<const graph::CausalGraph>(std::move(*graph));
    after.table = document_->content().table;
    after.dataSource = document_->content().dataSource;
    document_->edit([=] { return tr("Import %1").arg(QFileInfo(path).fileName()); }, std::move(after));
    RecentFiles::add(path);
    emit replaced();
    return true;
}

bool ProjectFiles::isData(const QString& path) const {
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending != suffix().mid(1) && !isGraphFile(ending) &&
           !(ending == QStringLiteral("txt") && beginsLikeGraph(path));
}

bool ProjectFiles::openAny(const QString& path) {
    if (isData(path)) return importData(path);
    return path.endsWith(suffix(), Qt::CaseInsensitive) ? openProject(path) : importGraph(path);
}

bool ProjectFiles::saveTo(const QString& path) {
    if (host_ && host_->isOpenElsewhere(path, *this)) {
        return refuse({ErrorCode::Io,
                       tr("“%1” is open in another window.").arg(QFileInfo(path).fileName()).toStdString(),
                       tr("Choose another name, or close it there first.").toStdString()});
    }
    const QPointer<ProjectFiles> self(this);
    jobs_->waitForSaving();
    if (!self) return false;
    bool done = false;
    document_->beginSaving();
    jobs_->save(document_->snapshot(), path, [&](const Result<void>& saved) {
        done = saved.has_value();
        document_->endSaving(done, QFileInfo(path).absoluteFilePath());
        if (done) {
            RecentFiles::add(path);
            emit told(tr("Saved %1.").arg(QFileInfo(path).fileName()));
        } else {
            refuse(saved.error());
        }
    });
    return done;
}

void ProjectFiles::newProject() {
    if (!mayLeave()) return;
    document_->load({}, QString());
    emit replaced();
}

void ProjectFiles::chooseProject() {
    const QString path =
        QFileDialog::getOpenFileName(window_, tr("Open Project"), folder(QStringLiteral("project")),
                                     tr("Dovetail projects (*.dovetail);;All files (*)"));
    if (path.isEmpty()) return;
    rememberFolder(QStringLiteral("project"), path);
    openProject(path);
}

void ProjectFiles::chooseData() {
    const QString path =
        QFileDialog::getOpenFileName(window_, tr("Import Data"), folder(QStringLiteral("data")),
                                     tr("Tables (%1);;All files (*)").arg(QLatin1String(dataFiles)));
    if (path.isEmpty()) return;
    rememberFolder(QStringLiteral("data"), path);
    importData(path);
}

void ProjectFiles::importClipboard() {
    const QString copied = QGuiApplication::clipboard()->text();
    if (copied.trimmed().isEmpty()) {
        refuse({ErrorCode::InvalidData, tr("The clipboard holds no text.").toStdString(),
                tr("Copy the cells of a table first, with a line of names above them.").toStdString()});
        return;
    }
    importData(ImportSource{tr("Clipboard"), {}, copied.toUtf8()});
}

void ProjectFiles::chooseGraph() {
    const QString path = QFileDialog::getOpenFileName(window_, tr("Import Graph"),
                                                      folder(QStringLiteral("graph")), graphFilters());
    if (path.isEmpty()) return;
    rememberFolder(QStringLiteral("graph"), path);
    importGraph(path);
}

bool ProjectFiles::save() {
    return document_->filePath().isEmpty() ? saveAs() : saveTo(document_->filePath());
}

bool ProjectFiles::saveAs() {
    const QString proposal =
        document_->filePath().isEmpty()
            ? folder(QStringLiteral("project")) + QLatin1Char('/') + document_->title() + suffix()
            : document_->filePath();
    QFileDialog dialog(window_, tr("Save Project"), proposal, tr("Dovetail projects (*.dovetail)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix().mid(1));
    dialog.selectFile(QFileInfo(proposal).fileName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return false;
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolder(QStringLiteral("project"), path);
    return saveTo(path);
}

void ProjectFiles::exportGraph() {
    QFileDialog dialog(window_, tr("Export Graph"), folder(QStringLiteral("graph")));
    dialog.setObjectName(QStringLiteral("exportGraphDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters = writingFilters();
    dialog.setNameFilters(filters);
    // A name without an ending gets that of the format, and the dialog asks before it replaces a file.
    const auto useEnding = [&dialog](const QString& filter) {
        dialog.setDefaultSuffix(text(std::string(formatFor({}, filter).ending)).mid(1));
    };
    useEnding(filters.constFirst());
    connect(&dialog, &QFileDialog::filterSelected, &dialog, useEnding);
    dialog.selectFile(QFileInfo(document_->title()).completeBaseName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolder(QStringLiteral("graph"), path);
    const Format& format = formatFor(path, dialog.selectedNameFilter());
    const auto written = graph::formats::write(format.id, document_->graph());
    if (!written) {
        refuse(written.error());
        return;
    }
    if (write(path, QByteArray::fromRawData(written->data(), static_cast<qsizetype>(written->size()))))
        emit told(tr("Exported %1.").arg(QFileInfo(path).fileName()));
}

void ProjectFiles::exportData() {
    if (!document_->content().table) {
        refuse({ErrorCode::InvalidData, tr("There is no data to export.").toStdString(),
                tr("Import a table first.").toStdString()});
        return;
    }
    QFileDialog dialog(window_, tr("Export Data"), folder(QStringLiteral("data")));
    dialog.setObjectName(QStringLiteral("exportDataDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters{tr("CSV, with commas (*.csv)"), tr("SQLite database (*.sqlite)")};
    dialog.setNameFilters(filters);
    const auto isDatabase = [&](const QString& filter) { return filter == filters.constLast(); };
    const auto useEnding = [&](const QString& filter) {
        dialog.setDefaultSuffix(isDatabase(filter) ? QStringLiteral("sqlite") : QStringLiteral("csv"));
    };
    useEnding(filters.constFirst());
    connect(&dialog, &QFileDialog::filterSelected, &dialog, useEnding);
    dialog.selectFile(QFileInfo(document_->content().dataSource.empty()
                                    ? document_->title()
                                    : text(document_->content().dataSource))
                          .completeBaseName());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return;
    const QString path = dialog.selectedFiles().constFirst();
    rememberFolder(QStringLiteral("data"), path);
    const QString ending = QFileInfo(path).suffix().toLower();
    const bool named = ending == QStringLiteral("sqlite") || ending == QStringLiteral("db") ||
                       ending == QStringLiteral("sqlite3");
    writeData(path, named || (ending != QStringLiteral("csv") && isDatabase(dialog.selectedNameFilter())));
}

/// In the background: what is written is the table as it is now, whatever happens to the document.
void ProjectFiles::writeData(const QString& path, bool database) {
    Job* job = Job::start(
        this, tr("Exporting data"),
        [table = document_->content().table, file = std::filesystem::path(path.toStdString()),
         database](const Progress& progress) -> Result<void> {
            if (!database) return data::exportCsv(*table, file, progress);
            // The dialog has asked about a file of that name; its other tables stay.
            return data::exportSqlite(*table, file, {.replaceTable = true}, progress).map([](const auto&) {});
        },
        [this, path](const Result<void>& written) {
            if (written) {
                emit told(tr("Exported %1.").arg(QFileInfo(path).fileName()));
            } else {
                refuse(written.error());
            }
        });
    emit jobStarted(job);
}

bool ProjectFiles::write(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    return refuse({ErrorCode::Io, tr("“%1” could not be written.").arg(path).toStdString(),
                   tr("Choose another folder.").toStdString()});
}

void ProjectFiles::exportPicture(const GraphView& canvas) {
    if (document_->graph().empty()) {
        emit problem(tr("There is nothing on the canvas yet: add a variable first."));
        return;
    }
    PictureDialog dialog(folder(QStringLiteral("picture")), document_->title(), window_);
    if (dialog.exec() != QDialog::Accepted || dialog.path().isEmpty()) return;
    const QString path = dialog.path();
    rememberFolder(QStringLiteral("picture"), path);
    const auto content = pictureFor(path, *document_, canvas.graphScene(), dialog.options());
    if (!content) {
        refuse(content.error());
        return;
    }
    if (write(path, *content)) emit told(tr("Exported %1.").arg(QFileInfo(path).fileName()));
}

void ProjectFiles::print(const GraphView& canvas) {
    if (document_->graph().empty()) {
        emit problem(tr("There is nothing on the canvas yet: add a variable first."));
        return;
    }
    if (printPicture(*document_, canvas.graphScene(), window_)) emit told(tr("Sent to the printer."));
}

bool ProjectFiles::mayLeave() {
    const QPointer<ProjectFiles> self(this);
    jobs_->waitForSaving();
    if (!self) return true;
    if (!document_->isModified()) return true;
    QMessageBox question(QMessageBox::Question, tr("Unsaved Changes"),
                         tr("Save the changes to “%1” first?").arg(document_->title()),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question.setInformativeText(tr("If you do not save, they are lost."));
    question.setDefaultButton(QMessageBox::Save);
    switch (question.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

QString ProjectFiles::folder(const QString& kind) const {
    return QSettings().value(QStringLiteral("folders/") + kind, QString()).toString();
}

void ProjectFiles::rememberFolder(const QString& kind, const QString& path) const {
    QSettings().setValue(QStringLiteral("folders/") + kind, QFileInfo(path).absolutePath());
}

} // namespace dovetail::ui
