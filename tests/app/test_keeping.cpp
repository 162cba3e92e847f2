// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing is lost: a program that is killed, a save that takes long, fails or is cancelled, a file that
// another program changes. Killed is a process of its own, this very program with "--edit".
#include "core/base/random.h"
#include "core/project/project_file.h"
#include "core/project/recovery.h"
#include "tests/app/workbench.h"
#include "tests/support/random_table.h"
#include "ui/document/recovery.h"
#include "ui/jobs/job.h"
#include "ui/shell/project_files.h"
#include "ui/shell/question_bar.h"
#include "ui/shell/recovery_bar.h"
#include "ui/shell/safekeeping.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QTemporaryDir>
#include <QUndoStack>

#include <cstdio>

using namespace dovetail;
using test::Workbench;
namespace fs = std::filesystem;

using dovetail::test::tableOf;

namespace {

/// The window with everything that keeps its work, as the program makes it.
struct KeptWorkbench : Workbench {
    explicit KeptWorkbench(const QString& recoveryFolder)
        : keeping(*new ui::Safekeeping(&window(), recoveryFolder)) {}

    ui::Safekeeping& keeping;

    ui::RecoveryBar* recovered() { return widget<ui::RecoveryBar>("recoveryBar"); }
    ui::QuestionBar* diskChange() { return widget<ui::QuestionBar>("diskChangeBar"); }
    QStringList offered() {
        QStringList rows;
        if (recovered()->isHidden()) return rows;
        for (const QLabel* label : recovered()->findChildren<QLabel*>(QStringLiteral("recoveryText"))) {
            if (label->isVisible()) rows << label->text();
        }
        return rows;
    }
    void press(const char* button) {
        for (auto* found : window().findChildren<QAbstractButton*>(QLatin1String(button))) {
            if (found->isVisible()) return QTest::mouseClick(found, Qt::LeftButton);
        }
        qFatal("There is no button \"%s\".", button);
    }
    bool has(const char* variable) { return graph().find(variable).has_value(); }
};

/// What the program does that will be killed: opens the file, if any, edits by mouse and keys, and says so.
int edit(const QString& recoveryFolder, const QString& file, const QString& variable) {
    KeptWorkbench workbench(recoveryFolder);
    if (!file.isEmpty() && !workbench.window().files()->openProject(file)) return 2;
    if (!workbench.addByMouse({0, 200}, qPrintable(variable))) return 3;
    std::puts("edited");
    std::fflush(stdout);
    return QApplication::exec();
}

std::unique_ptr<QProcess> startEditing(const QString& recoveryFolder, const QString& file,
                                       const QString& variable) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--edit"), recoveryFolder, file, variable});
    if (!process->waitForReadyRead(test::patience) || !process->readAllStandardOutput().startsWith("edited"))
        qFatal("The other program did not come so far.");
    return process;
}

int kept(const QString& recoveryFolder) {
    const QDir folder(recoveryFolder);
    int count = 0;
    for (const QString& place : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        count += QFile::exists(folder.filePath(place + QStringLiteral("/state.dovetail"))) ? 1 : 0;
    return count;
}

project::Project projectWith(const char* variable) {
    project::Project project;
    graph::CausalGraph graph;
    if (!graph.addVariable(variable, {}, graph::Position{0, 0})) qFatal("No variable was added.");
    project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
    return project;
}

void write(const QString& path, const project::Project& project) {
    if (const auto saved = project::saveProject(project, path.toStdString()); !saved)
        qFatal("%s", saved.error().sentence().english().c_str());
}

bool fileHas(const QString& path, const char* variable) {
    const auto opened = project::openProject(path.toStdString());
    return opened && opened->content.graph->find(variable).has_value();
}

} // namespace

class TestKeeping : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString recovery() const { return folder_->filePath(QStringLiteral("recovery")); }
    QString file() const { return folder_->filePath(QStringLiteral("study.dovetail")); }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    /// The promise: what was done ten seconds before the end is there.
    void aKilledProgramLosesNothing() {
        write(file(), projectWith("first"));
        auto program = startEditing(recovery(), file(), QStringLiteral("second"));
        QElapsedTimer clock;
        clock.start();
        while (kept(recovery()) == 0 && clock.elapsed() < 10'000)
            QTest::qWait(20);
        qInfo("The edit was safe after %lld ms", clock.elapsed());
        program->kill();
        QVERIFY(program->waitForFinished(test::patience));
        QCOMPARE(program->exitStatus(), QProcess::CrashExit);

        {
            KeptWorkbench workbench(recovery());
            workbench.keeping.offerRecovered();
            QCOMPARE(workbench.offered().size(), 1);
            QVERIFY2(workbench.offered().first().contains(file()), qPrintable(workbench.offered().first()));
            QVERIFY(workbench.graph().empty()); // only offered
            workbench.press("recoveryRestore");
            QTRY_VERIFY(workbench.has("second"));
            QVERIFY(workbench.has("first"));
            QVERIFY(workbench.recovered()->isHidden());
            QVERIFY(workbench.window().isWindowModified());
            QVERIFY(workbench.window().windowTitle().contains(QStringLiteral("study.dovetail")));
            QVERIFY(!fileHas(file(), "second"));
            // Still safe before it is saved.
            QCOMPARE(kept(recovery()), 1);
            workbench.key(Qt::Key_S, Qt::ControlModifier);
            QVERIFY(!workbench.window().isWindowModified());
            QVERIFY(fileHas(file(), "second"));
            QTRY_COMPARE(kept(recovery()), 0);
        }
        KeptWorkbench again(recovery());
        again.keeping.offerRecovered();
        QVERIFY(again.recovered()->isHidden());
    }

    /// One is killed, one lives, and a third offers what the first has left.
    void programsDoNotTakeFromEachOther() {
        auto killed = startEditing(recovery(), {}, QStringLiteral("lost"));
        auto alive = startEditing(recovery(), {}, QStringLiteral("alive"));
        QTRY_COMPARE_WITH_TIMEOUT(kept(recovery()), 2, 20'000);
        killed->kill();
        QVERIFY(killed->waitForFinished(test::patience));
        KeptWorkbench first(recovery());
        KeptWorkbench second(recovery());
        first.keeping.offerRecovered();
        second.keeping.offerRecovered();
        QCOMPARE(first.offered().size(), 1);
        QCOMPARE(second.offered().size(), 1);
        QVERIFY2(first.offered().first().contains(QStringLiteral("not saved")),
                 qPrintable(first.offered().first()));
        first.press("recoveryRestore");
        QTRY_VERIFY(first.has("lost"));
        QVERIFY(!first.has("alive"));
        QVERIFY(first.document().filePath().isEmpty());
        // The other window comes too late, and says so.
        second.press("recoveryRestore");
        QVERIFY(!second.notice().isEmpty());
        QVERIFY(second.graph().empty());
        QVERIFY(second.recovered()->isHidden());
        alive->kill();
        QVERIFY(alive->waitForFinished(test::patience));
    }

    void laterAndDiscard() {
        {
            auto slot = project::RecoverySlot::create(recovery().toStdString());
            QVERIFY(slot && slot->write(projectWith("a"), {"", "Kidney stones", 1}));
        }
        KeptWorkbench workbench(recovery());
        workbench.keeping.offerRecovered();
        QVERIFY(workbench.offered().join(QString()).contains(QStringLiteral("Kidney stones")));
        workbench.press("recoveryLater");
        QVERIFY(workbench.recovered()->isHidden());
        QCOMPARE(kept(recovery()), 1);
        KeptWorkbench next(recovery());
        next.keeping.offerRecovered();
        QCOMPARE(next.offered().size(), 1);
        next.press("recoveryDiscard");
        QVERIFY(next.recovered()->isHidden());
        QCOMPARE(kept(recovery()), 0);
    }

    /// A clean end leaves nothing, saved or not.
    void aCleanCloseLeavesNothing() {
        KeptWorkbench workbench(recovery());
        workbench.keeping.recovery().setDelay(std::chrono::milliseconds(0));
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        QTRY_COMPARE(kept(recovery()), 1);
        test::DialogScript script({test::press(QMessageBox::Discard)});
        QVERIFY(workbench.window().close());
        QVERIFY(script.done());
        QCOMPARE(kept(recovery()), 0);
    }

    // ---- Saving that takes a while --------------------------------------------------------------

    /// The window lives, an edit meanwhile is kept, and it is not in the file.
    void anEditDuringSavingStaysUnsaved() {
        bool given = false;
        const int asked = qEnvironmentVariableIntValue("DOVETAIL_SAVE_MEGABYTES", &given);
        KeptWorkbench workbench(recovery());
        QVERIFY(workbench.addByMouse({0, 0}, "before"));
        workbench.document().setTable(tableOf(given ? static_cast<std::size_t>(asked) : 30),
                                      QStringLiteral("numbers.csv"));
        QElapsedTimer beat;
        qint64 longest = 0;
        bool edited = false;
        bool announced = false;
        bool sawProgress = false;
        QTimer heart;
        connect(&heart, &QTimer::timeout, &heart, [&] {
            longest = std::max(longest, beat.restart());
            announced |= workbench.widget<QWidget>("jobStatus")->isVisible();
        });
        connect(workbench.window().files(), &ui::ProjectFiles::jobStarted, this, [&](ui::Job* job) {
            connect(job, &ui::Job::progressed, this, [&](double fraction) { sawProgress |= fraction > 0; });
        });
        QTimer::singleShot(100, &workbench.window(), [&] {
            edited = workbench.addByMouse({0, 200}, "meanwhile");
        });
        beat.start();
        heart.start(1);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(workbench.window().files()->saveTo(file()));
        heart.stop();
        qInfo("%lld bytes were saved in %lld ms; longest pause of the window %lld ms",
              QFileInfo(file()).size(), clock.elapsed(), longest);
        QVERIFY(edited);
        QVERIFY(announced);
        QVERIFY(sawProgress);
        QVERIFY(workbench.window().isWindowModified());
        QVERIFY(fileHas(file(), "before"));
        QVERIFY(!fileHas(file(), "meanwhile"));
        workbench.document().undoStack()->undo();
        QVERIFY(!workbench.window().isWindowModified());
        workbench.document().undoStack()->redo();
        QVERIFY(workbench.window().isWindowModified());
        QVERIFY(workbench.diskChange()->isHidden()); // it was we who changed the file
        workbench.document().undoStack()->undo();
    }

    void savingAndOpeningCanBeCancelled() {
        KeptWorkbench workbench(recovery());
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        workbench.document().setTable(tableOf(30), QStringLiteral("numbers.csv"));
        write(file(), projectWith("old"));
        const auto cancelSoon = [&] {
            connect(
                workbench.window().files(), &ui::ProjectFiles::jobStarted, &workbench.window(),
                [&] { // the button comes by the same signal
                    QTimer::singleShot(0, &workbench.window(), [&] { workbench.press("cancelJobButton"); });
                },
                Qt::SingleShotConnection);
        };
        cancelSoon();
        QVERIFY(!workbench.window().files()->saveTo(file()));
        QVERIFY(workbench.window().isWindowModified());
        QVERIFY(fileHas(file(), "old"));
        QCOMPARE(workbench.notice(), QString()); // who has cancelled knows
        for (const auto* button :
             workbench.window().findChildren<QWidget*>(QStringLiteral("cancelJobButton")))
            QVERIFY(!button->isVisible());

        const QString large = folder_->filePath(QStringLiteral("large.dovetail"));
        QVERIFY(workbench.window().files()->saveTo(large));
        cancelSoon();
        QVERIFY(!workbench.window().files()->openProject(large));
        QVERIFY(workbench.has("X"));
        QCOMPARE(workbench.document().filePath(), large);
    }

    /// Who closes the window while it saves has it saved, and is asked nothing.
    void closingWaitsForTheSave() {
        KeptWorkbench workbench(recovery());
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        workbench.document().setTable(tableOf(5), QStringLiteral("numbers.csv"));
        bool closed = false;
        QTimer::singleShot(20, &workbench.window(), [&] { closed = workbench.window().close(); });
        QVERIFY(workbench.window().files()->saveTo(file()));
        QVERIFY(closed);
        QVERIFY(fileHas(file(), "X"));
    }

    void aFailedSaveLeavesTheDocumentModified() {
        KeptWorkbench workbench(recovery());
        QVERIFY(workbench.addByMouse({0, 0}, "X"));
        QVERIFY(
            !workbench.window().files()->saveTo(folder_->filePath(QStringLiteral("gone/study.dovetail"))));
        QVERIFY(workbench.window().isWindowModified());
        QVERIFY2(workbench.notice().contains(QStringLiteral("Choose another folder")),
                 qPrintable(workbench.notice()));
        QVERIFY(workbench.document().filePath().isEmpty());
        QVERIFY(workbench.window().files()->saveTo(file()));
        QVERIFY(!workbench.window().isWindowModified());
    }

    // ---- Another program changes the file -------------------------------------------------------

    void aFileChangedOnDiskIsToldAndReloaded_data() {
        QTest::addColumn<bool>("edited");
        QTest::addColumn<bool>("reloads");
        QTest::addRow("unchanged here, Reload") << false << true;
        QTest::addRow("changed here, Reload") << true << true;
        QTest::addRow("unchanged here, Keep") << false << false;
        QTest::addRow("changed here, Keep") << true << false;
    }
    void aFileChangedOnDiskIsToldAndReloaded() {
        QFETCH(const bool, edited);
        QFETCH(const bool, reloads);
        write(file(), projectWith("first"));
        KeptWorkbench workbench(recovery());
        QVERIFY(workbench.window().files()->openProject(file()));
        QVERIFY(workbench.addByMouse({0, 200}, "mine"));
        if (!edited) workbench.document().undoStack()->undo();
        QVERIFY(workbench.diskChange()->isHidden());
        write(file(), projectWith("theirs"));
        QTRY_VERIFY(workbench.diskChange()->isVisible());
        QVERIFY(workbench.diskChange()->sentence().contains(QStringLiteral("study.dovetail")));
        QVERIFY(workbench.has("first"));
        workbench.press(reloads ? "diskChangeReload" : "diskChangeKeep");
        QTRY_VERIFY(workbench.diskChange()->isHidden());
        QTRY_COMPARE(workbench.has("theirs"), reloads);
        QCOMPARE(workbench.window().isWindowModified(), edited && !reloads);
        if (reloads) return;
        QCOMPARE(workbench.has("mine"), edited);
        // Kept is kept: it is not told again, and the next save replaces what is there.
        QTest::qWait(100);
        QVERIFY(workbench.diskChange()->isHidden());
        workbench.key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!fileHas(file(), "theirs"));
        // And a later change is told.
        write(file(), projectWith("theirs again"));
        QTRY_VERIFY(workbench.diskChange()->isVisible());
    }

    void ourOwnSavesAreNotTold() {
        KeptWorkbench workbench(recovery());
        for (const char* name : {"a", "b", "c"}) {
            QVERIFY(workbench.addByMouse({0, workbench.graph().size() * 100.0}, name));
            QVERIFY(workbench.window().files()->saveTo(file()));
            QTest::qWait(50);
            QVERIFY(workbench.diskChange()->isHidden());
        }
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == QStringLiteral("--edit"))
        return edit(arguments.at(2), arguments.at(3), arguments.at(4));
    TestKeeping test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_keeping.moc"
