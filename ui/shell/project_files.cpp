// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/project_files.h"

#include "core/graph/formats/dagitty_text.h"
#include "core/graph/layout.h"
#include "core/project/project_file.h"
#include "ui/data/import_dialog.h"
#include "ui/shell/examples.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>
#include <QSettings>

namespace dovetail::ui {

namespace {

std::filesystem::path nativePath(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

} // namespace

ProjectFiles::ProjectFiles(Document* document, QWidget* window)
    : QObject(window), document_(document), window_(window) {}

bool ProjectFiles::refuse(const Error& error) {
    emit problem(text(error.sentence()));
    return false;
}

bool ProjectFiles::openProject(const QString& path) {
    auto opened = project::openProject(nativePath(path));
    if (!opened) return refuse(opened.error());
    if (!mayLeave()) return false;
    document_->load(std::move(*opened), QFileInfo(path).absoluteFilePath());
    emit replaced();
    return true;
}

bool ProjectFiles::openExample(const QString& id) {
    auto loaded = loadExample(id);
    if (!loaded) return refuse(loaded.error());
    if (!mayLeave()) return false;
    document_->load(std::move(*loaded), QString());
    for (const Example& example : examples()) {
        if (example.id == id) document_->setTitle(example.title);
    }
    emit replaced();
    return true;
}

bool ProjectFiles::importData(const QString& path) {
    ImportDialog dialog(path, window_);
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
        return refuse({ErrorCode::Io, "“" + path.toStdString() + "” cannot be read.",
                       "Check that it is there and that you have the right to read it."});
    }
    auto graph = graph::parseDagitty(file.readAll().toStdString());
    if (!graph) {
        Error error = graph.error();
        error.message =
            "“" + QFileInfo(path).fileName().toStdString() + "” is not a graph text: " + error.message;
        return refuse(error);
    }
    for (const auto& [variable, position] : graph::fittedToCanvas(*graph))
        graph->setPosition(variable, position);
    project::Content after = document_->content();
    after.graph = std::make_shared<const graph::CausalGraph>(std::move(*graph));
    after.bindings.clear();
    after.chosenAdjustment.reset();
    document_->edit(tr("Import %1").arg(QFileInfo(path).fileName()), std::move(after));
    emit replaced();
    return true;
}

bool ProjectFiles::openAny(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("dovetail")) return openProject(path);
    if (suffix == QStringLiteral("dag") || suffix == QStringLiteral("dagitty")) return importGraph(path);
    return importData(path);
}

bool ProjectFiles::saveTo(const QString& path) {
    if (auto saved = project::saveProject(document_->snapshot(), nativePath(path)); !saved) {
        return refuse(saved.error());
    }
    document_->markSaved(QFileInfo(path).absoluteFilePath());
    emit told(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    return true;
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
                                     tr("Tables (*.csv *.tsv *.txt *.tab *.dat);;All files (*)"));
    if (path.isEmpty()) return;
    rememberFolder(QStringLiteral("data"), path);
    importData(path);
}

void ProjectFiles::chooseGraph() {
    const QString path =
        QFileDialog::getOpenFileName(window_, tr("Import Graph"), folder(QStringLiteral("graph")),
                                     tr("DAGitty graphs (*.dag *.dagitty *.txt);;All files (*)"));
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
    const QString path = QFileDialog::getSaveFileName(
        window_, tr("Export Graph"), folder(QStringLiteral("graph")), tr("DAGitty graphs (*.dag)"));
    if (path.isEmpty()) return;
    rememberFolder(QStringLiteral("graph"), path);
    QSaveFile file(path);
    const std::string written = graph::writeDagitty(document_->graph());
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(written.data(), static_cast<qint64>(written.size())) < 0 || !file.commit()) {
        refuse(
            {ErrorCode::Io, "“" + path.toStdString() + "” could not be written.", "Choose another folder."});
        return;
    }
    emit told(tr("Exported %1.").arg(QFileInfo(path).fileName()));
}

bool ProjectFiles::mayLeave() {
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
