// SPDX-License-Identifier: GPL-3.0-or-later
//
// `dovetail --export` and its sisters, as a program, where there is no display.
#include "tests/support/patience.h"
#include "tests/support/test_data.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dovetail;

namespace {

struct Answer {
    int status = -1; ///< -1: crashed, or did not end
    QByteArray output;
    QByteArray errors;
};

Answer run(const QStringList& arguments) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    program.setProcessEnvironment(environment);
    program.start(QString::fromStdString((test::programFolder() / "dovetail").string()), arguments);
    if (!program.waitForFinished(test::patience)) return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError()};
}

QString dataPath(const char* name) {
    return QString::fromStdString(test::dataFile(name).string());
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestExportCommand : public QObject {
    Q_OBJECT

private slots:
    void helpAndVersion() {
        const Answer help = run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char* option : {"--export", "--example", "--dark", "--scale", "--version"})
            QVERIFY2(help.output.contains(option), option);
        const Answer version = run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(version.output.startsWith("Dovetail 0."));
    }

    void aPictureIsWritten_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("SVG") << "figure.svg" << QByteArray("<?xml");
        QTest::newRow("PDF") << "figure.pdf" << QByteArray("%PDF-");
        QTest::newRow("PNG") << "figure.png" << QByteArray("\x89PNG");
        QTest::newRow("TikZ") << "figure.tex" << QByteArray();
    }
    void aPictureIsWritten() {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const Answer answer = run({QStringLiteral("--export"), path, dataPath("kidney_stones.dag")});
        QVERIFY2(answer.status == 0, answer.errors);
        const QByteArray written = content(path);
        QVERIFY(written.startsWith(start));
        if (name.endsWith(QStringLiteral("tex"))) QVERIFY(written.contains("tikzpicture"));
        // The answer is part of the picture.
        if (name.endsWith(QStringLiteral("svg"))) QVERIFY(written.contains("Causal path"));
    }

    void lightUnlessAsked() {
        const QTemporaryDir folder;
        const QString light = folder.filePath(QStringLiteral("light.png"));
        const QString dark = folder.filePath(QStringLiteral("dark.png"));
        const QString large = folder.filePath(QStringLiteral("large.png"));
        const QStringList example{QStringLiteral("--example"), QStringLiteral("smoking-front-door")};
        QCOMPARE(run(QStringList{QStringLiteral("--export"), light} + example).status, 0);
        QCOMPARE(
            run(QStringList{QStringLiteral("--export"), dark, QStringLiteral("--dark")} + example).status, 0);
        QCOMPARE(run(QStringList{QStringLiteral("--export"), large, QStringLiteral("--scale"),
                                 QStringLiteral("4"), QStringLiteral("--transparent")} +
                     example)
                     .status,
                 0);
        const QImage onLight(light);
        QCOMPARE(onLight.pixelColor(2, 2), QColor(Qt::white));
        QVERIFY(QImage(dark).pixelColor(2, 2).lightness() < 60);
        QCOMPARE(QImage(large).pixelColor(2, 2).alpha(), 0);
        QVERIFY(std::abs(QImage(large).width() - 2 * onLight.width()) <= 2);
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        const QString figure = QDir::tempPath() + QStringLiteral("/dovetail-not-written.svg");
        const QString dag = dataPath("kidney_stones.dag");
        const QString flag = QStringLiteral("--export");
        QTest::newRow("no such file")
            << QStringList{flag, figure, QStringLiteral("/absent.dag")} << QByteArray("absent.dag");
        QTest::newRow("no such project")
            << QStringList{flag, figure, QStringLiteral("/absent.dovetail")} << QByteArray("absent.dovetail");
        QTest::newRow("no such example")
            << QStringList{flag, figure, QStringLiteral("--example"), QStringLiteral("x")}
            << QByteArray("kidney-stones");
        QTest::newRow("no file") << QStringList{flag, figure} << QByteArray("--example");
        QTest::newRow("data") << QStringList{flag, figure, dataPath("kidney_stones.csv")}
                              << QByteArray("data");
        QTest::newRow("no such kind")
            << QStringList{flag, QStringLiteral("/tmp/figure.doc"), dag} << QByteArray(".svg");
        QTest::newRow("no such folder") << QStringList{flag, QStringLiteral("/absent/figure.svg"), dag}
                                        << QByteArray("/absent/figure.svg");
        QTest::newRow("no such scale")
            << QStringList{flag, figure, QStringLiteral("--scale"), QStringLiteral("big"), dag}
            << QByteArray("big");
        QTest::newRow("no such option")
            << QStringList{flag, figure, QStringLiteral("--shiny"), dag} << QByteArray("shiny");
    }
    void whatIsWrongIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Answer answer = run(arguments);
        QVERIFY2(answer.status > 0, qPrintable(QString::number(answer.status)));
        QVERIFY2(answer.errors.contains(said), answer.errors);
        QVERIFY2(answer.errors.contains("dovetail: "), answer.errors);
        QVERIFY(!QFile::exists(QDir::tempPath() + QStringLiteral("/dovetail-not-written.svg")));
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestExportCommand)
#include "test_export_command.moc"
