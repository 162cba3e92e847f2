// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/support/test_data.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dovetail;

namespace {

QString asText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

void writeProgram(const QString& path, const QByteArray& script) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

/// scripts/install-packages with a list of its own, and with programs in place of dpkg-query and
/// apt-get: "there" is installed, everything else is not.
class Installation {
public:
    Installation(const QByteArray& packages, const QByteArray& aptGet) {
        QVERIFY(QDir(folder_.path()).mkdir(QStringLiteral("bin")));
        const QString scripts = asText(test::sourceFolder() / "scripts");
        QVERIFY(QFile::copy(scripts + QStringLiteral("/install-packages"),
                            folder_.filePath(QStringLiteral("install-packages"))));
        QFile list(folder_.filePath(QStringLiteral("packages.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(packages);
        writeProgram(bin(QStringLiteral("dpkg-query")),
                     "for name; do :; done\n[ \"$name\" = there ] && printf installed || exit 1\n");
        writeProgram(bin(QStringLiteral("apt-get")), aptGet);
        // Without root the script asks sudo, which here is only an echo of what it is given.
        writeProgram(bin(QStringLiteral("sudo")), "exec \"$@\"\n");
    }

    /// Standard output and error together; `status` is the exit status.
    QString run(int& status) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), folder_.filePath(QStringLiteral("bin")) +
                                                       QLatin1Char(':') +
                                                       environment.value(QStringLiteral("PATH")));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral("bash"), {folder_.filePath(QStringLiteral("install-packages"))});
        if (!process.waitForFinished(test::patience)) return QStringLiteral("did not end");
        status = process.exitCode();
        return QString::fromUtf8(process.readAll());
    }

private:
    QString bin(const QString& name) const { return folder_.filePath(QStringLiteral("bin/") + name); }
    QTemporaryDir folder_;
};

} // namespace

/// Step 1 of the main job: two commands, scripts/run and scripts/test, on a bare machine. That they
/// build is shown by this very test being there.
class TestJobStep1Scripts : public QObject {
    Q_OBJECT
private slots:
    void nothingIsInstalledWhereEverythingIsThere() {
        Installation installation("# Building\nthere\n\n", "echo called apt-get; exit 1\n");
        int status = -1;
        QCOMPARE(installation.run(status), QString());
        QCOMPARE(status, 0);
    }

    void whatIsMissingIsInstalledAndNamed() {
        Installation installation("there\nmissing-one\nmissing-two\n", "exit 0\n");
        int status = -1;
        const QString output = installation.run(status);
        QCOMPARE(status, 0);
        QVERIFY2(output.contains(QStringLiteral("Installing with apt-get")), qPrintable(output));
        QVERIFY2(output.contains(QStringLiteral("missing-two")), qPrintable(output));
        QVERIFY2(!output.contains(QStringLiteral(" there")), qPrintable(output));
    }

    void aFailedInstallationStopsTheScript() {
        Installation installation("missing-one\n", "echo no network >&2; exit 100\n");
        int status = 0;
        installation.run(status);
        QVERIFY(status != 0);
    }

    /// What scripts/run starts at the end.
    void theWorkbenchStartsOnAnExample() {
        QProcess workbench;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QTemporaryDir home;
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        workbench.setProcessEnvironment(environment);
        workbench.start(asText(test::programFolder() / "dovetail"),
                        {QStringLiteral("--example"), QStringLiteral("kidney-stones")});
        QVERIFY(workbench.waitForStarted());
        QVERIFY2(!workbench.waitForFinished(1500), "the workbench ended by itself");
        QCOMPARE(workbench.state(), QProcess::Running);
        workbench.terminate();
        QVERIFY(workbench.waitForFinished(test::patience));
    }

    void everyPackageIsNamedOnce() {
        QFile list(asText(test::sourceFolder() / "scripts" / "packages.txt"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QSet<QByteArray> seen;
        while (!list.atEnd()) {
            const QByteArray line = list.readLine().trimmed();
            if (line.isEmpty() || line.startsWith('#')) continue;
            QVERIFY2(!line.contains(' '), line.constData());
            QVERIFY2(!seen.contains(line), line.constData());
            seen.insert(line);
        }
        QVERIFY(seen.contains("qt6-charts-dev"));
    }
};

QTEST_GUILESS_MAIN(TestJobStep1Scripts)
#include "test_job_step_1_scripts.moc"
