// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/formats/dagitty_text.h"
#include "ui/query/analysis.h"
#include "ui/query/further_view.h"

#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace dovetail;
using namespace dovetail::ui;

namespace {

struct Fixture {
    Document document;
    Analysis analysis{&document};
    FurtherView view{&document, &analysis};

    explicit Fixture(const char* graph) { draw(graph); }
    void draw(const char* graph) {
        project::Content content;
        content.graph = std::make_shared<const graph::CausalGraph>(graph::parseDagitty(graph).value());
        document.edit([] { return QStringLiteral("Draw"); }, std::move(content));
        view.show();
    }
    QLabel* label(const char* name) const { return view.findChild<QLabel*>(QLatin1String(name)); }
};

} // namespace

class TestFurtherView : public QObject {
    Q_OBJECT
private slots:
    void saysWhatWouldHelpAndFollowsEdits() {
        Fixture bow("dag { x [exposure] y [outcome] z -> x -> y x <-> y }");
        QTRY_VERIFY(bow.label("whatWouldHelp")->text().contains(QStringLiteral("experiment on “x” itself")));
        QVERIFY(bow.label("instruments")->text().contains(QStringLiteral("“z” is an instrument")));
        QVERIFY(bow.label("mediation")->isHidden());
        const auto& graph = bow.document.graph();
        const auto x = graph.find("x").value();
        const auto y = graph.find("y").value();
        bow.document.remove({}, {{x, y, graph::EdgeKind::Bidirected}});
        QVERIFY(bow.label("whatWouldHelp")->isHidden()); // at once: it is about another graph
        QTest::qWait(400);
        QVERIFY(bow.label("whatWouldHelp")->isHidden());
    }

    /// "Why not?" as numbers, worked out while the dialog is open.
    void showsTwoModelsThatAgreeOnTheData() {
        Fixture bow("dag { x [exposure] y [outcome] x -> y x <-> y }");
        auto* button = bow.view.findChild<QPushButton*>(QStringLiteral("showModels"));
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        auto* dialog = bow.view.findChild<QDialog*>(QStringLiteral("modelPair"));
        QVERIFY(dialog);
        auto* example = dialog->findChild<QPlainTextEdit*>(QStringLiteral("modelPairText"));
        QTRY_VERIFY(example->toPlainText().contains(QStringLiteral("do(x = ")));
        const auto* headline = dialog->findChild<QLabel*>(QStringLiteral("modelPairHeadline"));
        QVERIFY(headline->text().contains(QStringLiteral("in the second")));
        dialog->close();
        bow.draw("dag { x [exposure] y [outcome] x -> y }");
        QTRY_VERIFY(!button->isVisible());
    }

    void showsDirectAndIndirectEffects() {
        Fixture mediated("dag { x [exposure] y [outcome] x -> m -> y x -> y }");
        QTRY_VERIFY(!mediated.label("mediationFormula")->isHidden());
        QVERIFY(mediated.label("mediationFormula")->text().startsWith(QStringLiteral("P(<i>y</i><sub>")));
        QVERIFY(mediated.label("whatWouldHelp")->isHidden());
    }

    void isQuietWithoutAQuestion() {
        Fixture open("dag { x -> y }");
        QTest::qWait(300);
        for (const char* name : {"whatWouldHelp", "instruments", "mediation"})
            QVERIFY(open.label(name)->isHidden());
    }
};

QTEST_MAIN(TestFurtherView)
#include "test_further_view.moc"
