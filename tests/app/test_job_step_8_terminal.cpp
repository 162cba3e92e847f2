// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step 8 of the main job: the same from a terminal without any display, on what the window saved and on a
// graph and a table.
#include "tests/app/workbench.h"
#include "tests/support/test_data.h"
#include "ui/shell/project_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

using namespace dovetail;
using test::Workbench;

namespace {

struct Run {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

Run terminal(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(display));
    process.setProcessEnvironment(environment);
    const auto program = test::programFolder() / "dovetail-cli";
    process.start(QString::fromStdString(program.string()), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(test::patience) || process.exitStatus() != QProcess::NormalExit) {
        qWarning("%s %s", qPrintable(process.errorString()), process.readAllStandardError().constData());
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString dag() {
    return test::dataPath("kidney_stones.dag");
}

QString csv() {
    return test::dataPath("kidney_stones.csv");
}

/// Seen and set: the two differences of an effect in JSON.
std::pair<double, double> differences(const QJsonValue& effect) {
    return {effect[u"observational_difference"][u"estimate"].toDouble(),
            effect[u"interventional_difference"][u"estimate"].toDouble()};
}

/// Simpson's paradox on the kidney stones; the numbers are in test_job_step_6_effect.cpp.
bool isReversed(const QJsonValue& effect, double tolerance) {
    const auto [seen, set] = differences(effect);
    return std::abs(seen - (289.0 - 273.0) / 350) < tolerance &&
           std::abs(set - (0.7789 - 0.8325)) < tolerance;
}

class TestJobStep8Terminal : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        Workbench workbench;
        QVERIFY(folder_.isValid());
        saved_ = folder_.filePath(QStringLiteral("kidney.dovetail"));
        QVERIFY(workbench.addByMouse({-150, 60}, "treatment"));
        QVERIFY(workbench.addByMouse({150, 60}, "success"));
        QVERIFY(workbench.addByMouse({0, -80}, "stone_size"));
        workbench.drawByMouse("treatment", "success");
        workbench.drawByMouse("stone_size", "treatment");
        workbench.drawByMouse("stone_size", "success");
        QVERIFY(test::importThroughDialogs(workbench, csv()));
        QVERIFY(workbench.chooseQuestion("treatment", "success"));
        test::DialogScript script({test::chooseFile(saved_)});
        QVERIFY(workbench.chooseFromMenu("saveAction"));
        QVERIFY(script.done());
    }

    void identifyAnswersFromAGraph() {
        const Run run = terminal({QStringLiteral("identify"), dag(), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonObject answer = run.json().object();
        QCOMPARE(answer[u"verdict"].toString(), QStringLiteral("identified_by_adjustment"));
        QCOMPARE(answer[u"sets"].toArray(), QJsonArray{QJsonArray{QStringLiteral("stone_size")}});
        QVERIFY(!answer[u"reason"].toString().isEmpty());
        QVERIFY(!answer[u"next_step"].toString().isEmpty());
    }

    void identifyAnswersFromASavedProject() {
        const Run run = terminal({QStringLiteral("identify"), saved_, QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        QCOMPARE(run.json()[u"sets"].toArray(), QJsonArray{QJsonArray{QStringLiteral("stone_size")}});
    }

    void identifySaysWhyNot() {
        const Run run = terminal({QStringLiteral("identify"), QStringLiteral("-")},
                                 "dag { X [exposure] Y [outcome] U [latent] U -> X U -> Y X -> Y }");
        QCOMPARE(run.status, 2);
        QVERIFY2(run.out.contains("U"), run.out.constData());
    }

    void effectAnswersFromAGraphAndATable() {
        const Run run = terminal({QStringLiteral("effect"), QStringLiteral("--graph"), dag(),
                                  QStringLiteral("--data"), csv(), QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonArray effects = run.json().array();
        QCOMPARE(effects.size(), 1);
        QVERIFY2(isReversed(effects.at(0), 0.0001), run.out.constData());
    }

    void trainAndEffectWorkOnWhatTheWindowSaved() {
        const QString trained = folder_.filePath(QStringLiteral("trained.dovetail"));
        const Run training = terminal({QStringLiteral("train"), saved_, QStringLiteral("-o"), trained});
        QVERIFY2(training.status == 0, training.err.constData());
        QVERIFY(training.out.contains("700 rows"));
        QVERIFY(training.err.contains("tokens/s"));
        const Run run = terminal({QStringLiteral("effect"), trained, QStringLiteral("--json")});
        QVERIFY2(run.status == 0, run.err.constData());
        const QJsonArray effects = run.json().array();
        QCOMPARE(effects.size(), 2);
        QVERIFY(isReversed(effects.at(0), 0.0001));
        const auto [seen, set] = differences(effects.at(1));
        QVERIFY2(seen > 0 && set < 0, run.out.constData());

        // And the window shows what the terminal has trained.
        Workbench workbench;
        test::DialogScript script({test::chooseFile(trained)});
        QVERIFY(workbench.chooseFromMenu("openAction"));
        QVERIFY(script.done());
        QVERIFY(workbench.document().results().trained);
    }

    void trainWorksOnAGraphAndATable() {
        const QString path = folder_.filePath(QStringLiteral("new.dovetail"));
        const Run run =
            terminal({QStringLiteral("train"), QStringLiteral("--graph"), dag(), QStringLiteral("--data"),
                      csv(), QStringLiteral("--epochs"), QStringLiteral("1"), QStringLiteral("--quiet"),
                      QStringLiteral("-o"), path});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(QFile::exists(path));
    }

    /// The contract is tested against the reference answers elsewhere.
    void queryAnswersLineByLine() {
        const QByteArray requests =
            R"({"id": 1, "op": "adjustment_total", "graph": "dag { C -> X C -> Y X -> Y }", "exposures": ["X"], "outcomes": ["Y"]})"
            "\n"
            R"({"id": 2, "op": "no_such_op"})"
            "\n";
        const Run run = terminal({QStringLiteral("query")}, requests);
        const QList<QByteArray> lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray& line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

private:
    QTemporaryDir folder_;
    QString saved_;
};

} // namespace

QTEST_MAIN(TestJobStep8Terminal)
#include "test_job_step_8_terminal.moc"
