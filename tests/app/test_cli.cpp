// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sqlite.h"
#include "core/project/project_file.h"
#include "tests/support/patience.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace dovetail;

namespace {

struct Answer {
    int status = -1; ///< -1: crashed, or did not end
    QByteArray output;
    QByteArray errors;

    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

Answer run(const QStringList& arguments, const QByteArray& input = {}) {
    QProcess program;
    program.start(QString::fromStdString((test::programFolder() / "dovetail-cli").string()), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(test::patience)) return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError()};
}

QString dataPath(const char* name) {
    return QString::fromStdString(test::dataFile(name).string());
}

/// "--graph g --data d" of a published example.
QStringList example(const QString& name) {
    return {QStringLiteral("--graph"), dataPath(qPrintable(name + QStringLiteral(".dag"))),
            QStringLiteral("--data"), dataPath(qPrintable(name + QStringLiteral(".csv")))};
}

bool isOneSentence(const QByteArray& errors) {
    return errors.count('\n') == 1 && errors.startsWith("dovetail-cli: ") && errors.endsWith(".\n");
}

} // namespace

class TestCli : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QByteArray project_; ///< a trained project on the kidney stones

    QString path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)); }
    QString file(const char* name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void initTestCase() {
        // Two epochs teach nothing; that is what the engine's tests are for.
        const Answer answer =
            run(QStringList{QStringLiteral("train"), QStringLiteral("--epochs"), QStringLiteral("2"),
                            QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("-o"),
                            path("kidney.dovetail")} +
                example(QStringLiteral("kidney_stones")));
        QVERIFY2(answer.status == 0, answer.errors);
        QVERIFY(answer.output.contains("Trained on 700 rows, order stone_size treatment success, seed 1."));
        QVERIFY(answer.errors.contains("loss"));
        QFile file(path("kidney.dovetail"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        project_ = file.readAll();
    }

    void saysWhoItIs() {
        const Answer version = run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QVERIFY(!version.output.trimmed().isEmpty());
        const Answer help = run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        for (const char* command : {"query", "identify", "train", "effect", "convert"})
            QVERIFY(help.output.contains(command));
    }

    void identifies() {
        const Answer text = run({QStringLiteral("identify"), dataPath("kidney_stones.dag")});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("{stone_size}"));
        QCOMPARE(text.errors, QByteArray());
        const Answer json =
            run({QStringLiteral("identify"), QStringLiteral("--json"), dataPath("frontdoor_smoking.dag")});
        QCOMPARE(json.status, 0);
        const QJsonObject object = json.json().object();
        QCOMPARE(object[QStringLiteral("verdict")].toString(), QStringLiteral("identified_by_formula"));
        QCOMPARE(object[QStringLiteral("would_suffice")].toArray().size(), 1);
        QVERIFY(object[QStringLiteral("estimand")].toString().contains(QStringLiteral("Σ_{tar}")));
        QVERIFY(!object[QStringLiteral("reason")].toString().isEmpty());
        const Answer piped =
            run({QStringLiteral("identify"), QStringLiteral("-"), QStringLiteral("--treatment"),
                 QStringLiteral("a"), QStringLiteral("--outcome"), QStringLiteral("b")},
                "dag { a -> b }");
        QCOMPARE(piped.status, 0);
    }

    /// Setting the treatment to B instead of A lowers success, although B is seen to succeed more often.
    void estimates() {
        const Answer answer = run(QStringList{QStringLiteral("effect"), QStringLiteral("--json"),
                                              QStringLiteral("--bootstrap"), QStringLiteral("50")} +
                                  example(QStringLiteral("kidney_stones")));
        QVERIFY2(answer.status == 0, answer.errors);
        const QJsonArray effects = answer.json().array();
        QCOMPARE(effects.size(), 1);
        const auto estimate = [&](const char* difference) {
            return effects[0][QString::fromUtf8(difference)][QStringLiteral("estimate")].toDouble();
        };
        QCOMPARE(estimate("observational_difference"), (289.0 - 273.0) / 350);
        QVERIFY(std::abs(estimate("interventional_difference") + 0.0537) < 0.001);
        const Answer text =
            run(QStringList{QStringLiteral("effect"), QStringLiteral("--bootstrap"), QStringLiteral("50"),
                            QStringLiteral("--from"), QStringLiteral("B"), QStringLiteral("--to"),
                            QStringLiteral("A")} +
                example(QStringLiteral("kidney_stones")));
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains("do(treatment = A)"));
        QVERIFY(text.output.contains("A minus B"));
    }

    void estimatesFromATrainedProject() {
        const QString file = this->file("trained.dovetail", project_);
        const QStringList arguments{QStringLiteral("effect"), file,
                                    QStringLiteral("--json"), QStringLiteral("--bootstrap"),
                                    QStringLiteral("20"),     QStringLiteral("--samples"),
                                    QStringLiteral("200"),    QStringLiteral("--seed"),
                                    QStringLiteral("3")};
        const Answer answer = run(arguments);
        QVERIFY2(answer.status == 0, answer.errors);
        QCOMPARE(answer.json().array().size(), 2);
        QCOMPARE(answer.json().array()[1][QStringLiteral("method")].toString(),
                 QStringLiteral("transformer"));
        QCOMPARE(run(arguments).output, answer.output); // same seed, same answer
    }

    void whatIsNotIdentifiedHasAStatusOfItsOwn() {
        QFile graph(path("bow.dag"));
        QVERIFY(graph.open(QIODevice::WriteOnly));
        graph.write(
            "dag { treatment [exposure] success [outcome] treatment -> success treatment <-> success }");
        graph.close();
        const Answer answer = run({QStringLiteral("effect"), QStringLiteral("--graph"), path("bow.dag"),
                                   QStringLiteral("--data"), dataPath("kidney_stones.csv")});
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.output, QByteArray());
        QVERIFY2(isOneSentence(answer.errors), answer.errors);
    }

    void converts() {
        const QString dot = file("drawn.dot", "digraph { x [exposure=true]; x -> y; x -> y [dir=both] }");
        const Answer shown = run({QStringLiteral("convert"), dot});
        QVERIFY2(shown.status == 0, shown.errors);
        QCOMPARE(shown.output, QByteArray("dag {\nx [exposure]\ny\nx -> y\nx <-> y\n}\n"));
        // As the names tell, there and back.
        const Answer there = run({QStringLiteral("convert"), dot, path("drawn.graphml")});
        QVERIFY2(there.status == 0 && there.output.isEmpty(), there.errors);
        const Answer back = run({QStringLiteral("convert"), path("drawn.graphml"), QStringLiteral("-"),
                                 QStringLiteral("--to"), QStringLiteral("csv")});
        QCOMPARE(back.output, QByteArray("source,target,kind\nx,y,->\nx,y,<->\n"));
        const Answer piped =
            run({QStringLiteral("convert"), QStringLiteral("-"), QStringLiteral("--from"),
                 QStringLiteral("lavaan"), QStringLiteral("--to"), QStringLiteral("bnlearn")},
                "y ~ x");
        QCOMPARE(piped.output, QByteArray("[y|x][x]\n"));
        // The other commands read every format, too.
        const Answer asked =
            run({QStringLiteral("identify"), QStringLiteral("-"), QStringLiteral("--treatment"),
                 QStringLiteral("x"), QStringLiteral("--outcome"), QStringLiteral("y")},
                "Graph Nodes:\nx;y\n\nGraph Edges:\n1. x --> y\n");
        QCOMPARE(asked.status, 0);
    }

    void answersQueriesLineByLine() {
        const Answer answer =
            run({QStringLiteral("query")},
                R"({"id":1,"op":"dsep","graph":"dag { a -> b }","x":["a"],"y":["b"],"z":[]})"
                "\nthis is no JSON\n"
                R"({"id":"two","op":"ancestors","graph":"dag { a -> b }","of":["b"]})"
                "\n\n");
        QCOMPARE(answer.status, 0);
        const auto lines = answer.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].contains("\"id\":1") && lines[0].contains("\"ok\":true"));
        QVERIFY(lines[1].contains("\"ok\":false") && lines[1].contains("\"code\":\"parse\""));
        QVERIFY(lines[2].contains("\"id\":\"two\""));
        QVERIFY(lines[3].contains("\"ok\":false"));
    }

    void badInputIsAnsweredInASentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QStringList& arguments, const char* words) {
            QTest::newRow(name) << arguments << QString::fromUtf8(words);
        };
        const auto list = [](std::initializer_list<const char*> words) {
            QStringList texts;
            for (const char* word : words)
                texts << QString::fromUtf8(word);
            return texts;
        };
        const QStringList kidney = example(QStringLiteral("kidney_stones"));
        const QString cycle = file("cycle.dag", "dag { t [exposure] y [outcome] t -> y y -> z z -> t }");
        const QString noGraph = file("no.dag", "dag { a -> ");
        const QString constant = file("constant.csv", "treatment,stone_size,success\n" +
                                                          QByteArray("A,small,1\nA,large,0\n").repeated(20));
        const QString ragged = file("ragged.csv", "treatment,stone_size,success\nA,small,1,7\n");
        const QString cut = file("cut.dovetail", project_.left(project_.size() / 2));
        const QString text = file("text.dovetail", "This is a text.");
        {
            auto foreign = Database::create(path("foreign.dovetail").toStdString());
            QVERIFY(foreign && foreign->execute("CREATE TABLE x(y)"));
            file("newer.dovetail", project_);
            auto newer = Database::create(path("newer.dovetail").toStdString());
            QVERIFY(newer && newer->execute("PRAGMA user_version = 99"));
        }
        const QString dag = dataPath("kidney_stones.dag");
        const QString csv = dataPath("kidney_stones.csv");

        row("convert to nothing", {QStringLiteral("convert"), dag, path("graph.xyz")}, "--to");
        row("convert to an unknown format",
            QStringList{QStringLiteral("convert"), dag} + list({"--to", "word"}), "word");
        row("convert what is not there", list({"convert", "missing.dot"}), "missing.dot");
        row("convert a cycle", {QStringLiteral("convert"), cycle}, "cycle");
        row("convert to a folder that is not there",
            {QStringLiteral("convert"), dag, path("nowhere/graph.dot")}, "cannot be written");
        row("identify a graph with marks", {QStringLiteral("identify"), file("marks.dag", "pag { a @-> b }")},
            "marks.dag");
        row("identify a missing file", list({"identify", "missing.dag"}), "missing.dag");
        row("identify a folder", {QStringLiteral("identify"), folder_.path()}, "cannot be read");
        row("identify a cycle", {QStringLiteral("identify"), cycle}, "cycle");
        row("identify no graph", {QStringLiteral("identify"), noGraph}, "no.dag");
        row("identify an unknown variable",
            QStringList{QStringLiteral("identify"), dag} + list({"--treatment", "Treatment"}), "Treatment");
        row("identify treatment equals outcome",
            QStringList{QStringLiteral("identify"), dag} + list({"--treatment", "success"}), "success");
        row("effect of nothing", list({"effect"}), "nothing to work on");
        row("effect with a missing graph",
            {QStringLiteral("effect"), QStringLiteral("--graph"), QStringLiteral("missing.dag"),
             QStringLiteral("--data"), csv},
            "missing.dag");
        row("effect with a missing table",
            {QStringLiteral("effect"), QStringLiteral("--graph"), dag, QStringLiteral("--data"),
             QStringLiteral("missing.csv")},
            "missing.csv");
        row("effect with folders",
            {QStringLiteral("effect"), QStringLiteral("--graph"), folder_.path(), QStringLiteral("--data"),
             folder_.path()},
            "cannot be read");
        row("effect of a variable on itself",
            QStringList{QStringLiteral("effect")} + kidney +
                list({"--treatment", "success", "--outcome", "success"}),
            "same variable");
        row("effect of the outcome on itself",
            QStringList{QStringLiteral("effect")} + kidney + list({"--treatment", "success"}), "success");
        row("effect of an unknown variable",
            QStringList{QStringLiteral("effect")} + kidney + list({"--treatment", "dose"}), "dose");
        row("effect of an unknown level",
            QStringList{QStringLiteral("effect")} + kidney + list({"--from", "C"}), "C");
        row("effect of a constant",
            {QStringLiteral("effect"), QStringLiteral("--graph"), dag, QStringLiteral("--data"), constant},
            "treatment");
        row("effect with a ragged table",
            {QStringLiteral("effect"), QStringLiteral("--graph"), dag, QStringLiteral("--data"), ragged},
            "ragged.csv");
        row("effect with a cycle",
            {QStringLiteral("effect"), QStringLiteral("--graph"), cycle, QStringLiteral("--data"), csv},
            "cycle");
        row("effect of columns that are not there",
            {QStringLiteral("effect"), QStringLiteral("--graph"), dag, QStringLiteral("--data"),
             dataPath("lalonde_nsw_dw.csv")},
            "column");
        row("a missing project", list({"effect", "missing.dovetail"}), "missing.dovetail");
        row("a truncated project", {QStringLiteral("effect"), cut}, "damaged");
        row("a text as a project", {QStringLiteral("effect"), text}, "not a Dovetail project");
        row("a foreign database", {QStringLiteral("effect"), path("foreign.dovetail")},
            "not a Dovetail project");
        row("a newer project", {QStringLiteral("effect"), path("newer.dovetail")}, "newer");
        row("a folder as a project", {QStringLiteral("effect"), folder_.path()}, "not a Dovetail project");
        row("train on a constant",
            {QStringLiteral("train"), QStringLiteral("--graph"), dag, QStringLiteral("--data"), constant,
             QStringLiteral("-o"), path("out.dovetail")},
            "treatment");
        row("train into a missing folder",
            QStringList{QStringLiteral("train")} + kidney +
                list({"-q", "--epochs", "1", "-o", "/nowhere/at/all/out.dovetail"}),
            "could not be saved");
    }
    void badInputIsAnsweredInASentence() {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, words);
        const Answer answer = run(arguments);
        QVERIFY2(answer.status == 1, QByteArray::number(answer.status) + answer.output + answer.errors);
        QVERIFY2(isOneSentence(answer.errors), answer.errors);
        QVERIFY2(answer.errors.contains(words.toUtf8()), answer.errors);
        QVERIFY(!QFile::exists(path("out.dovetail")));
    }

    /// Mistakes in the command itself.
    void aBadCommandIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("none") << QStringList();
        QTest::addRow("unknown") << QStringList{QStringLiteral("guess")};
        QTest::addRow("identify nothing") << QStringList{QStringLiteral("identify")};
        QTest::addRow("an unknown option")
            << QStringList{QStringLiteral("effect"), QStringLiteral("--nonsense")};
        QTest::addRow("negative epochs")
            << QStringList{QStringLiteral("train"), QStringLiteral("--epochs"), QStringLiteral("-3")};
        QTest::addRow("samples that are no number")
            << QStringList{QStringLiteral("effect"), QStringLiteral("--samples"), QStringLiteral("many")};
        QTest::addRow("negative bootstrap")
            << QStringList{QStringLiteral("effect"), QStringLiteral("--bootstrap"), QStringLiteral("-1")};
        QTest::addRow("train to nowhere")
            << QStringList{QStringLiteral("train")} + example(QStringLiteral("kidney_stones"));
    }
    void aBadCommandIsRefused() {
        QFETCH(const QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.status, 1);
        QVERIFY(!answer.errors.isEmpty());
        QCOMPARE(answer.output, QByteArray());
    }

    void cladderAnswersAndCounts() {
        const Answer answer = run({QStringLiteral("cladder"), dataPath("cladder_sample.json")});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.output.startsWith("easy-1\tyes\n"));
        QVERIFY2(answer.output.contains(" 115 / 117 "), answer.output.right(400));
        QVERIFY(answer.output.contains("Other answers than the file's (2): easy-415 det-25\n"));

        const Answer explained =
            run({QStringLiteral("cladder"), QStringLiteral("--explain"), dataPath("cladder_sample.json")});
        QVERIFY(explained.output.contains(
            "  graph     husband -> wife; husband -> alarm clock; wife -> alarm clock\n"));
        QVERIFY(explained.output.contains("  number    P(alarm clock = 1 | husband = 0) = 0.26\n"));

        const QJsonObject json =
            run({QStringLiteral("cladder"), QStringLiteral("--json"), dataPath("cladder_sample.json")})
                .json()
                .object();
        QCOMPARE(json[QStringLiteral("items")].toArray().size(), 117);
        QCOMPARE(json[QStringLiteral("summary")][QStringLiteral("right")].toInt(), 115);
        QCOMPARE(json[QStringLiteral("summary")][QStringLiteral("by_query_type")][QStringLiteral("ate")]
                     [QStringLiteral("right")]
                         .toInt(),
                 16);
    }

    /// Backgrounds may be in a file of their own, named or beside the items.
    void cladderFindsBackgrounds() {
        const QString items =
            file("questions.jsonl", R"({"id": "a", "model_id": 1, "question": "Will rixq increase )"
                                    R"(the chance of xevu?", "given_info": "For those who are not )"
                                    R"(rixq, the probability of xevu is 1%. For those who are rixq, )"
                                    R"(the probability of xevu is 2%."})"
                                    "\n");
        const Answer without = run({QStringLiteral("cladder"), items});
        QCOMPARE(without.status, 0);
        QVERIFY(without.output.contains("a\t?\tThe item has no background"));
        QVERIFY(without.output.contains("Not answered (1): a\n"));
        const QString models =
            file("models.json", R"([{"model_id": 1, "background": "Rixq has a direct effect on xevu."}])");
        QCOMPARE(run({QStringLiteral("cladder"), items}).output, QByteArray("a\tyes\n"));
        QCOMPARE(run({QStringLiteral("cladder"), items, QStringLiteral("--models"), models}).output,
                 QByteArray("a\tyes\n"));
    }

    void cladderRefusesInASentence() {
        const Answer missing = run({QStringLiteral("cladder"), path("none.json")});
        QCOMPARE(missing.status, 1);
        QVERIFY2(isOneSentence(missing.errors), missing.errors);
        const Answer broken = run({QStringLiteral("cladder"), QStringLiteral("-")}, "[1]");
        QCOMPARE(broken.status, 1);
        QVERIFY2(isOneSentence(broken.errors), broken.errors);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
