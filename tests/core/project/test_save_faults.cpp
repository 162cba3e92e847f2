// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saving under everything that a machine can do to it: the old file stays as it was, and the sentence says
// what to do. Each fault is made in a child process, which alone loses its rights, its disk or its life.
#include "core/project/file_lock.h"
#include "core/project/project_file.h"
#include "core/project/replace_file.h"
#include "tests/core/project/sample_project.h"
#include "tests/support/test_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dovetail;
using namespace dovetail::project;
using test::unwrap;
namespace fs = std::filesystem;

namespace {

constexpr int skipped = 77;
constexpr int saved = 0;
constexpr int refused = 1;

/// What a child says before it ends: its exit status, and a sentence.
struct Said {
    int status = -1;
    std::string sentence;
};

/// Runs `work(say)` in a copy of this process. Nothing it does to itself concerns us.
Said inChild(const std::function<int(const std::function<void(const std::string&)>&)>& work) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) qFatal("No pipe.");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        const int status =
            work([&](const std::string& text) { (void)!::write(ends[1], text.data(), text.size()); });
        ::_exit(status);
    }
    ::close(ends[1]);
    Said said;
    std::array<char, 4096> part{};
    for (ssize_t size = 0; (size = ::read(ends[0], part.data(), part.size())) > 0;)
        said.sentence.append(part.data(), static_cast<std::size_t>(size));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    said.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return said;
}

/// An administrator may do everything: the faults need somebody who may not.
bool becomeNobody() {
    constexpr uid_t nobody = 65534;
    return ::geteuid() != 0 || (::setgid(nobody) == 0 && ::setuid(nobody) == 0);
}

/// A name space of mounts of our own, without being an administrator outside.
bool ownMounts() {
    if (::geteuid() == 0) {
        if (::unshare(CLONE_NEWNS) != 0) return false;
    } else {
        const uid_t user = ::getuid();
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
        std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
    }
    return ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

Project versionOf(int number) {
    Project project;
    project.viewState = std::to_string(number);
    graph::CausalGraph graph;
    for (int n = 0; n < 30; ++n)
        unwrap(graph.addVariable("variable " + std::to_string(n)));
    project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(graph));
    std::vector<double> numbers(3000, number);
    std::vector<data::Column> columns;
    columns.push_back(data::Column::numeric("value", data::ColumnType::Continuous, std::move(numbers)));
    project.content.table = std::make_shared<const data::Table>(std::move(columns));
    return project;
}

bool isVersion(const Project& project, int number) {
    const auto& table = project.content.table;
    return project.viewState == std::to_string(number) && project.content.graph->size() == 30 && table &&
           table->rows() == 3000 && table->findColumn("value")->numbers().front() == number &&
           table->findColumn("value")->numbers().back() == number;
}

} // namespace

class TestSaveFaults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder_;
    fs::path folder() const { return folder_->path().toStdString(); }
    fs::path file(const std::string& name = "test.dovetail") const { return folder() / name; }

    int entries() const {
        return static_cast<int>(std::distance(fs::directory_iterator(folder()), fs::directory_iterator()));
    }

    /// Makes the fault, saves, and says how that went.
    template <typename Fault>
    Said savedUnder(Fault fault, const fs::path& path) {
        return inChild([&](const auto& say) {
            if (!fault()) return skipped;
            const auto done = saveProject(versionOf(2), path);
            if (!done) say(done.error().sentence());
            return done ? saved : refused;
        });
    }

private slots:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QVERIFY(folder_->isValid());
        fs::permissions(folder(), fs::perms::all);
    }

    /// The faults that leave everything as it was.
    void aRefusedSaveLeavesTheOldFile_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("advice");
        QTest::addRow("the folder can only be read") << "folder"
                                                     << "Choose another folder";
        QTest::addRow("the file is write-protected") << "file"
                                                     << "Save under another name";
        QTest::addRow("the file belongs to somebody else") << "foreign"
                                                           << "Save under another name";
        QTest::addRow("the disk is mounted for reading") << "mounted"
                                                         << "Choose another folder";
        QTest::addRow("files may not be larger") << "size"
                                                 << "Choose another folder";
        QTest::addRow("another program is saving to it") << "busy"
                                                         << "Try again";
    }
    void aRefusedSaveLeavesTheOldFile() {
        QFETCH(const QString, fault);
        QFETCH(const QString, advice);
        unwrap(saveProject(versionOf(1), file()));
        const std::string before = test::readFile(file());
        fs::permissions(file(), fs::perms(0666));
        OpenFile draft;
        if (fault == u"folder") fs::permissions(folder(), fs::perms(0555));
        if (fault == u"file") fs::permissions(file(), fs::perms(0444));
        if (fault == u"foreign") {
            if (::geteuid() != 0) QSKIP("Only an administrator can make a file that belongs to another.");
            fs::permissions(file(), fs::perms(0644));
        }
        if (fault == u"busy") {
            draft = OpenFile::create(file("test.dovetail.part"));
            QVERIFY(draft.lock());
        }
        const Said said = savedUnder(
            [&] {
                if (fault == u"mounted") {
                    return ownMounts() &&
                           ::mount(folder().c_str(), folder().c_str(), nullptr, MS_BIND, nullptr) == 0 &&
                           ::mount(nullptr, folder().c_str(), nullptr, MS_BIND | MS_REMOUNT | MS_RDONLY,
                                   nullptr) == 0;
                }
                if (fault == u"size") {
                    std::signal(SIGXFSZ, SIG_IGN);
                    const rlimit small{20'000, 20'000};
                    return ::setrlimit(RLIMIT_FSIZE, &small) == 0;
                }
                return fault == u"busy" || becomeNobody();
            },
            file());
        if (said.status == skipped) QSKIP("This machine does not allow to make this fault.");
        QVERIFY2(said.status == refused, qPrintable(QString::number(said.status)));
        QVERIFY2(said.sentence.find("test.dovetail") != std::string::npos, said.sentence.c_str());
        QVERIFY2(said.sentence.find(advice.toStdString()) != std::string::npos, said.sentence.c_str());
        fs::permissions(folder(), fs::perms::all);
        QCOMPARE(test::readFile(file()), before);
        draft = OpenFile();
        fs::remove(file("test.dovetail.part"));
        QCOMPARE(entries(), 1);
    }

    /// A disk of 64 KiB, which the old file fits on and the new one does not.
    void aFullDisk() {
        const fs::path disk = folder() / "disk";
        fs::create_directory(disk);
        const fs::path path = disk / "test.dovetail";
        const Said said = inChild([&](const auto& say) {
            if (!ownMounts() || ::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0) {
                return skipped;
            }
            Project small;
            small.viewState = "old";
            if (!saveProject(small, path)) return 2;
            const std::string before = test::readFile(path);
            const auto done = saveProject(versionOf(2), path);
            if (done) return 3;
            say(done.error().sentence());
            if (test::readFile(path) != before) return 4;
            if (std::distance(fs::directory_iterator(disk), fs::directory_iterator()) != 1) return 5;
            return refused;
        });
        if (said.status == skipped) QSKIP("This machine does not allow to mount a small disk.");
        QCOMPARE(said.status, refused);
        QVERIFY2(said.sentence.find("The disk is full") != std::string::npos, said.sentence.c_str());
        QVERIFY2(said.sentence.find("Free some space") != std::string::npos, said.sentence.c_str());
    }

    void aFolderThatVanished() {
        fs::create_directory(folder() / "gone");
        unwrap(saveProject(versionOf(1), file("gone/test.dovetail")));
        fs::remove_all(folder() / "gone");
        const auto done = saveProject(versionOf(2), file("gone/test.dovetail"));
        QVERIFY(!done);
        const std::string sentence = done.error().sentence();
        QVERIFY2(sentence.find("There is no folder") != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find("Choose another folder") != std::string::npos, sentence.c_str());
        QCOMPARE(entries(), 0);
    }

    /// Also a link to a file that is not there yet.
    void aLinkIsWrittenThrough_data() {
        QTest::addColumn<bool>("dangling");
        QTest::addRow("to a file") << false;
        QTest::addRow("to nothing yet") << true;
    }
    void aLinkIsWrittenThrough() {
        QFETCH(const bool, dangling);
        fs::create_directory(folder() / "elsewhere");
        if (!dangling) unwrap(saveProject(versionOf(1), file("elsewhere/real.dovetail")));
        fs::create_symlink("elsewhere/real.dovetail", file("between"));
        fs::create_symlink("between", file());
        unwrap(saveProject(versionOf(2), file()));
        QVERIFY(fs::is_symlink(file()));
        QVERIFY(fs::is_symlink(file("between")));
        QVERIFY(fs::is_regular_file(fs::symlink_status(file("elsewhere/real.dovetail"))));
        QVERIFY(isVersion(unwrap(openProject(file())), 2));
    }

    void rightsAndOwnerStay_data() {
        QTest::addColumn<int>("mode");
        for (const int mode : {0600, 0640, 0660, 0666, 0755})
            QTest::addRow("%o", mode) << mode;
    }
    void rightsAndOwnerStay() {
        QFETCH(const int, mode);
        constexpr uid_t somebody = 12345;
        const bool administrator = ::geteuid() == 0;
        unwrap(saveProject(versionOf(1), file()));
        fs::permissions(file(), fs::perms(mode));
        if (administrator) QCOMPARE(::chown(file().c_str(), somebody, somebody), 0);
        unwrap(saveProject(versionOf(2), file()));
        struct stat found {};
        QCOMPARE(::stat(file().c_str(), &found), 0);
        QCOMPARE(static_cast<int>(found.st_mode & 07777), mode);
        if (administrator) {
            QCOMPARE(found.st_uid, somebody);
            QCOMPARE(found.st_gid, somebody);
        }
    }

    /// A confidential project is at no moment open to others.
    void theDraftIsAsPrivateAsTheFile() {
        unwrap(saveProject(versionOf(1), file()));
        fs::permissions(file(), fs::perms(0600));
        unwrap(replaceFile(file(), [](const fs::path& part) -> Result<void> {
            if ((fs::status(part).permissions() & fs::perms(0077)) != fs::perms::none)
                return fail(ErrorCode::Io, "Others can read the draft.");
            return {};
        }));
    }

    /// What a killed program has left is used up by the next save.
    void aLeftOverDraftIsCleanedUp() {
        std::ofstream(file("test.dovetail.part")) << std::string(1'000'000, 'x');
        unwrap(saveProject(versionOf(1), file()));
        QVERIFY(isVersion(unwrap(openProject(file())), 1));
        QVERIFY(fs::file_size(file()) < 500'000);
        QCOMPARE(entries(), 1);
    }

    /// The program dies at random moments of saving: the file is always whole, one version or the other.
    void killedWhileSaving() {
        constexpr int kills = 60;
        Random random(20'240'501);
        int version = 0;
        unwrap(saveProject(versionOf(version), file()));
        int drafts = 0;
        for (int round = 0; round < kills; ++round) {
            const pid_t child = ::fork();
            if (child == 0) {
                for (int next = version + 1;; ++next) {
                    if (!saveProject(versionOf(next), file())) ::_exit(1);
                }
            }
            ::usleep(static_cast<useconds_t>(random.below(25'000)));
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), "Saving failed.");
            drafts += fs::exists(file("test.dovetail.part")) ? 1 : 0;
            const auto opened = openProject(file());
            QVERIFY2(opened, opened ? "" : opened.error().sentence().english().c_str());
            const int now = std::stoi(opened->viewState);
            QVERIFY(now >= version);
            QVERIFY(isVersion(*opened, now));
            version = now;
        }
        QVERIFY2(drafts > 0, "No save was ever interrupted.");
        unwrap(saveProject(versionOf(1), file()));
        QCOMPARE(entries(), 1);
    }

    /// Two programs that save to one file: each save is whole or refused, and the file is always one of them.
    void twoProgramsSaveToOneFile() {
        constexpr int rounds = 40;
        unwrap(saveProject(versionOf(0), file()));
        std::array<pid_t, 2> children{};
        for (pid_t& child : children) {
            child = ::fork();
            if (child != 0) continue;
            for (int n = 1; n <= rounds; ++n) {
                const auto done = saveProject(versionOf(n), file());
                if (!done && done.error().message.english().find("Another program") == std::string::npos)
                    ::_exit(1);
                if (!openProject(file())) ::_exit(2);
            }
            ::_exit(0);
        }
        for (const pid_t child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
        }
        const Project last = unwrap(openProject(file()));
        QVERIFY(isVersion(last, std::stoi(last.viewState)));
        QCOMPARE(entries(), 1);
    }

    void cancelledAtEveryMoment() {
        unwrap(saveProject(versionOf(1), file()));
        const std::string before = test::readFile(file());
        int reports = 0;
        unwrap(saveProject(versionOf(2), file("other"),
                           Progress({}, [&](double, std::string_view) { ++reports; })));
        QVERIFY(reports > 3);
        for (int after = 0; after < reports; ++after) {
            std::stop_source stop;
            int heard = 0;
            const Progress progress(stop.get_token(), [&](double fraction, std::string_view) {
                QVERIFY(fraction >= 0 && fraction <= 1);
                if (heard++ == after) stop.request_stop();
            });
            const auto done = saveProject(versionOf(2), file(), progress);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            QCOMPARE(test::readFile(file()), before);
            QCOMPARE(entries(), 2);
        }
        std::stop_source stop;
        stop.request_stop();
        const auto opened = openProject(file(), Progress(stop.get_token()));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSaveFaults)
#include "test_save_faults.moc"
