// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/recovery.h"
#include "tests/core/project/sample_project.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace dovetail;
using namespace dovetail::project;
using test::unwrap;
namespace fs = std::filesystem;

namespace {

QString listed(const std::vector<std::string>& parts) {
    QStringList list;
    for (const std::string& part : parts)
        list << QString::fromStdString(part);
    return list.join(QStringLiteral(", "));
}

/// What a program writes before it is killed.
void leaveBehind(const fs::path& folder, const Project& project, const RecoveryNote& note) {
    const pid_t child = ::fork();
    if (child == 0) {
        auto slot = RecoverySlot::create(folder);
        if (!slot || !slot->write(project, note)) ::_exit(1);
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFSIGNALED(status)) qFatal("Nothing was left behind.");
}

Project titled(const std::string& viewState) {
    Project project;
    project.viewState = viewState;
    return project;
}

std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        files.push_back(entry.path().filename());
    std::ranges::sort(files);
    return files;
}

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> temporary_;
    fs::path folder() const {
        return fs::path(temporary_->path().toStdString()) / "not made yet" / "recovery";
    }

private slots:
    void init() { temporary_ = std::make_unique<QTemporaryDir>(); }

    void whatAKilledProgramLeftComesBack() {
        const Project project = test::fullProject();
        leaveBehind(folder(), project, {"/home/me/söme file.dovetail", "söme file.dovetail", 1234567890123});
        const auto found = abandoned(folder());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found.front().note.file, std::string("/home/me/söme file.dovetail"));
        QCOMPARE(found.front().note.title, std::string("söme file.dovetail"));
        QCOMPARE(found.front().note.written, std::int64_t{1234567890123});
        auto slot = unwrap(RecoverySlot::take(found.front().place));
        const Project restored = unwrap(slot.read());
        QCOMPARE(listed(test::differences(project, restored)), QString());
        QCOMPARE(slot.note().title, found.front().note.title);
    }

    /// Who lives is left in peace, by other programs and by other windows of the same one.
    void theLivingAreNotOffered() {
        auto slot = unwrap(RecoverySlot::create(folder()));
        unwrap(slot.write(titled("alive"), {}));
        QVERIFY(abandoned(folder()).empty());
        QVERIFY(!RecoverySlot::take(slot.place()));
        const pid_t child = ::fork();
        if (child == 0) ::_exit(abandoned(folder()).empty() ? 0 : 1);
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
    }

    void severalDoNotMixTheNewestFirst() {
        for (int n = 1; n <= 3; ++n)
            leaveBehind(folder(), titled(std::to_string(n)), {"", "title " + std::to_string(n), n});
        auto alive = unwrap(RecoverySlot::create(folder()));
        unwrap(alive.write(titled("alive"), {}));
        const auto found = abandoned(folder());
        QCOMPARE(found.size(), std::size_t{3});
        for (int n = 3; n >= 1; --n) {
            const auto& place = found.at(static_cast<std::size_t>(3 - n));
            QCOMPARE(place.note.title, "title " + std::to_string(n));
            QCOMPARE(unwrap(unwrap(RecoverySlot::take(place.place)).read()).viewState, std::to_string(n));
        }
    }

    /// Two programs offer the same document; only one gets it.
    void whatIsTakenCannotBeTakenAgain() {
        leaveBehind(folder(), titled("one"), {});
        const fs::path place = abandoned(folder()).front().place;
        {
            auto first = unwrap(RecoverySlot::take(place));
            const auto second = RecoverySlot::take(place);
            QVERIFY(!second);
            QVERIFY(!second.error().advice.empty());
            QVERIFY(abandoned(folder()).empty());
            // The one who has it carries on in the same place.
            unwrap(first.write(titled("two"), {}));
        }
        QCOMPARE(unwrap(unwrap(RecoverySlot::take(place)).read()).viewState, std::string("two"));
        unwrap(RecoverySlot::take(place)).remove();
        QVERIFY(!RecoverySlot::take(place));
        QVERIFY(abandoned(folder()).empty());
        QVERIFY(fs::is_empty(folder()));
    }

    void theTableIsWrittenOnce() {
        Project project = test::fullProject();
        auto slot = unwrap(RecoverySlot::create(folder()));
        unwrap(slot.write(project, {}));
        const fs::path table = slot.place() / "table-1.dovetail";
        const auto first = fs::last_write_time(table);
        fs::last_write_time(table, first - std::chrono::hours(1));
        for (int n = 0; n < 3; ++n) {
            auto graph = *project.content.graph;
            unwrap(graph.addVariable("new " + std::to_string(n)));
            project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
            unwrap(slot.write(project, {}));
        }
        QVERIFY(fs::last_write_time(table) == first - std::chrono::hours(1));
        // Without a table and with it again, as by Undo and Redo.
        const auto kept = project.content.table;
        project.content.table.reset();
        unwrap(slot.write(project, {}));
        QVERIFY(!unwrap(slot.read()).content.table);
        project.content.table = kept;
        unwrap(slot.write(project, {}));
        QVERIFY(*unwrap(slot.read()).content.table == *kept);
        // Another one takes its place.
        project.content.table = std::make_shared<const data::Table>(test::awkwardTable());
        unwrap(slot.write(project, {}));
        QCOMPARE(listed(test::differences(project, unwrap(slot.read()))), QString());
        QCOMPARE(filesIn(slot.place()).size(), std::size_t{3}); // lock, state, one table
    }

    void nothingIsReadableByOthers() {
        auto slot = unwrap(RecoverySlot::create(folder()));
        unwrap(slot.write(titled("secret"), {}));
        for (const fs::path& path : {folder(), slot.place()})
            QCOMPARE(static_cast<int>(fs::status(path).permissions() & fs::perms(0077)), 0);
    }

    /// The program dies while it writes; the state of before is there.
    void killedWhileWriting() {
        Random random(7);
        const Project full = test::fullProject();
        int last = 0;
        for (int round = 0; round < 30; ++round) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto found = abandoned(folder());
                auto slot =
                    found.empty() ? RecoverySlot::create(folder()) : RecoverySlot::take(found.front().place);
                Project project = full;
                for (int next = last + 1; slot; ++next) {
                    project.viewState = std::to_string(next);
                    if (next % 3 == 0)
                        project.content.table = std::make_shared<const data::Table>(*project.content.table);
                    if (!slot->write(project, {"", "", next})) ::_exit(1);
                }
                ::_exit(2);
            }
            ::usleep(static_cast<useconds_t>(5'000 + random.below(60'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            for (const auto& found : abandoned(folder())) {
                const Project project = unwrap(unwrap(RecoverySlot::take(found.place)).read());
                const int now = std::stoi(project.viewState);
                QVERIFY(now >= last);
                QVERIFY(*project.content.table == test::awkwardTable());
                QVERIFY(project.results.trained);
                last = now;
            }
        }
        QVERIFY(last > 0);
        QCOMPARE(abandoned(folder()).size(), std::size_t{1});
    }

    /// What cannot be read is offered all the same: only the person themselves may give it up.
    void aDamagedStateIsOfferedAndSaysWhy() {
        leaveBehind(folder(), titled("one"), {"", "title", 1});
        const fs::path place = abandoned(folder()).front().place;
        std::ofstream(place / "state.dovetail", std::ios::binary) << "rubbish";
        const auto found = abandoned(folder());
        QCOMPARE(found.size(), std::size_t{1});
        const auto read = unwrap(RecoverySlot::take(place)).read();
        QVERIFY(!read);
        QVERIFY(!read.error().sentence().empty());
    }

    void aFolderThatCannotBeMadeIsAnError() {
        std::ofstream(temporary_->path().toStdString() + "/file") << "text";
        const auto slot = RecoverySlot::create(temporary_->path().toStdString() + "/file/recovery");
        QVERIFY(!slot);
        QCOMPARE(slot.error().code, ErrorCode::Io);
        QVERIFY(!slot.error().advice.empty());
        QVERIFY(abandoned(folder()).empty());
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
