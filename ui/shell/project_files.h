// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace dovetail::ui {

class DocumentHost;
class FileJobs;
class GraphView;
class Job;
struct ImportSource;

/// Opening, saving and importing, with the dialogs that go with it. A failure is told by `problem` and
/// leaves what is open as it was.
class ProjectFiles : public QObject {
    Q_OBJECT

public:
    ProjectFiles(Document* document, QWidget* window);

    static QString suffix() { return QStringLiteral(".dovetail"); }

    /// Must live longer, if there is one.
    void setHost(DocumentHost* host) { host_ = host; }
    /// Nothing has been opened, imported or drawn yet.
    bool isUntouched() const;

    /// In the window that the host chooses; without a host, in place of what is here.
    bool openProject(const QString& path);
    bool openExample(const QString& id);
    bool importData(const QString& path);
    bool importData(ImportSource source);
    bool importGraph(const QString& path);
    /// By what the file is: a project, a graph text, or data.
    bool openAny(const QString& path);
    /// Would openAny() import it as data?
    bool isData(const QString& path) const;
    /// The same again, in place of what is open, which is not wanted any more.
    bool reload(const QString& path);
    /// Writes in the background and returns when that has ended; the window lives on meanwhile.
    bool saveTo(const QString& path);
    /// Where a project goes that is to be shown; null: the user wants to keep what is here.
    ProjectFiles* placeForNew();

    /// Asks for a file and writes what the canvas shows into it, with the legend.
    void exportPicture(const GraphView& canvas);
    void print(const GraphView& canvas);

public slots:
    void newProject();
    void chooseProject();
    void chooseData();
    /// A table that was copied in a spreadsheet, say.
    void importClipboard();
    void chooseGraph();
    bool save();
    bool saveAs();
    void exportGraph();
    /// Asks for a file and writes the table into it, as CSV or into an SQLite database.
    void exportData();
    /// Asks about unsaved changes. False: the user wants to stay.
    bool mayLeave();

signals:
    void problem(const QString& sentence);
    void told(const QString& sentence);
    /// Opening or saving takes longer than a blink.
    void jobStarted(dovetail::ui::Job* job);
    /// Another project is shown now: fit the view.
    void replaced();

private:
    Result<project::Project> read(const QString& path);
    bool write(const QString& path, const QByteArray& content);
    void writeData(const QString& path, bool database);
    bool refuse(const Error& error);
    bool show(project::Project project, const QString& path, const QString& title = {});
    QString folder(const QString& kind) const;
    void rememberFolder(const QString& kind, const QString& path) const;

    Document* document_;
    QWidget* window_;
    FileJobs* jobs_;
    DocumentHost* host_ = nullptr;
};

} // namespace dovetail::ui
