// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/canvas_fixture.h"
#include "ui/canvas/legend.h"
#include "ui/canvas/picture.h"

#include <QSvgRenderer>

using namespace dovetail;
using namespace dovetail::graph;
using namespace dovetail::ui;

namespace {

QImage rendered(const QByteArray& svg) {
    QSvgRenderer renderer(svg);
    QImage image(renderer.defaultSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QByteArray pictureOf(const Canvas& canvas, PictureKind kind) {
    return picture(kind, canvas.document, canvas.view.graphScene());
}

QImage png(const Canvas& canvas) {
    return QImage::fromData(pictureOf(canvas, PictureKind::Png), "PNG");
}

void showHedge(Canvas& canvas) {
    canvas.join({canvas.treatment, canvas.success, EdgeKind::Bidirected});
    CanvasHighlights shown;
    shown.hedge = HighlightedHedge{{canvas.treatment, canvas.success}, {canvas.success}};
    shown.causal = {{canvas.treatment, canvas.success}};
    canvas.view.setHighlights(shown);
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT
private slots:
    void theLegendIsInIt() {
        Canvas canvas;
        showHedge(canvas);
        const QString svg = QString::fromUtf8(pictureOf(canvas, PictureKind::Svg));
        for (const QString& label : legendLabels(canvas.view.graphScene()))
            QVERIFY2(svg.contains(QStringLiteral(">%1<").arg(label)), qPrintable(label));
        for (const char* word : {"stone_size", "treatment", "success", "larger C-forest", "smaller C-forest"})
            QVERIFY2(svg.contains(QLatin1String(word)), word);
        QVERIFY(QSvgRenderer(svg.toUtf8()).isValid());
    }

    void pdfAndPngAreWhatTheyAreCalled() {
        Canvas canvas;
        showHedge(canvas);
        QVERIFY(pictureOf(canvas, PictureKind::Pdf).startsWith("%PDF-"));
        const QImage image = png(canvas);
        QVERIFY(!image.isNull());
        // Graph and legend with two pixels a unit.
        const QRectF contents = canvas.view.graphScene().contentsRect();
        QVERIFY(image.width() >= 2 * contents.width());
        QVERIFY(image.height() >= 2 * contents.height());
        // As the SVG shows it.
        const QImage other = rendered(pictureOf(canvas, PictureKind::Svg));
        QVERIFY(std::abs(static_cast<double>(other.width()) / other.height() -
                         static_cast<double>(image.width()) / image.height()) < 0.01);
    }

    /// Whatever the window looks like: zoom, selection, the dark desktop, a hidden legend.
    void theWindowDoesNotMatter() {
        Canvas canvas;
        showHedge(canvas);
        const QImage before = png(canvas);
        canvas.view.zoomBy(0.4);
        canvas.view.select({canvas.treatment});
        canvas.hover(canvas.body(canvas.success));
        canvas.view.setLegendVisible(false);
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        canvas.view.setPalette(dark);
        QVERIFY(png(canvas) == before);
        QCOMPARE(before.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(before.pixelColor(before.width() - 1, before.height() - 1), QColor(Qt::white));
    }

    void districtsAreInItIfTheyAreShown() {
        Canvas canvas;
        canvas.join({canvas.size, canvas.success, EdgeKind::Bidirected});
        const QImage without = png(canvas);
        canvas.view.setDistrictsVisible(true);
        QVERIFY(png(canvas) != without);
        QVERIFY(pictureOf(canvas, PictureKind::Svg).contains("District 1"));
    }

    void variablesWithoutAPlaceAreWhereTheCanvasShowsThem() {
        Canvas canvas;
        project::Project project;
        CausalGraph graph;
        const VariableId cause = graph.addVariable("cause").value();
        const VariableId effect = graph.addVariable("effect").value();
        QVERIFY(graph.addEdge({cause, effect}));
        project.content.graph = std::make_shared<CausalGraph>(graph);
        canvas.document.load(project, {});
        QVERIFY(!png(canvas).isNull());
    }

    void aHugeGraphStillFitsIntoAPng() {
        Canvas canvas;
        canvas.document.moveVariables({{canvas.success, {25000, 100}}});
        const QImage image = png(canvas);
        QVERIFY(!image.isNull());
        QVERIFY(image.width() <= 16000);
    }

    void anEmptyCanvasIsNoCrash() {
        Document document;
        const GraphView view(&document);
        QVERIFY(!picture(PictureKind::Png, document, view.graphScene()).isEmpty());
    }
};

QTEST_MAIN(TestPicture)
#include "test_picture.moc"
