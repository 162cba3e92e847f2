// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/picture.h"

#include "ui/canvas/graph_scene.h"
#include "ui/canvas/legend.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace dovetail::ui {

namespace {

constexpr double pictureMargin = 18;
constexpr double longestPng = 16000; ///< pixels a side
constexpr double largestPng = 100e6; ///< pixels

QPalette colours(bool dark) {
    QPalette palette;
    palette.setColor(QPalette::Base, dark ? QColor(0x1A, 0x1D, 0x23) : QColor(Qt::white));
    palette.setColor(QPalette::Text, dark ? QColor(0xE4, 0xE8, 0xEF) : QColor(Qt::black));
    return palette;
}

/// A scene of its own, for what the window alone shows (selection, dark colours) is not in it.
class Sheet {
public:
    Sheet(const Document& document, const GraphScene& shown, const PictureOptions& options)
        : scene_(document), transparent_(options.transparent) {
        scene_.setStyle(CanvasStyle::of(colours(options.dark), shown.style().font));
        if (transparent_) scene_.setBackgroundBrush(Qt::NoBrush); // which render() paints, too
        scene_.setHighlights(shown.highlights());
        scene_.setDistrictsVisible(shown.regions().areDistrictsVisible());
        scene_.showAt(shown.positions());
        if (const ModeGraph* derived = shown.mode().graph()) scene_.mode().show(*derived, 0);
        graph_ = scene_.contentsRect()
                     .adjusted(-pictureMargin, -pictureMargin, pictureMargin, pictureMargin)
                     .toAlignedRect();
        const QSizeF legend = options.legend ? legendSize(scene_) : QSizeF();
        size_ = graph_.size();
        if (!options.legend || legend.isEmpty()) return;
        // On the side where it makes the sheet less of a strip.
        const QSizeF below(std::max(size_.width(), legend.width() + 2 * pictureMargin),
                           size_.height() + legend.height() + pictureMargin);
        const QSizeF beside(size_.width() + legend.width() + pictureMargin,
                            std::max(size_.height(), legend.height() + 2 * pictureMargin));
        const auto stripes = [](const QSizeF& size) {
            return std::abs(std::log(size.width() / size.height() / 1.4));
        };
        const bool isBelow = stripes(below) <= stripes(beside);
        legend_ = isBelow ? QPointF(pictureMargin, size_.height())
                          : QPointF(size_.width(), (beside.height() - legend.height()) / 2);
        shift_ = isBelow ? QPointF((below.width() - size_.width()) / 2, 0)
                         : QPointF(0, (beside.height() - size_.height()) / 2);
        size_ = isBelow ? below : beside;
        size_ = QSizeF(std::ceil(size_.width()), std::ceil(size_.height()));
    }

    QSizeF size() const { return size_; }

    void paint(QPainter* painter) {
        if (!transparent_) painter->fillRect(QRectF(QPointF(), size_), scene_.style().background);
        scene_.render(painter, QRectF(shift_, graph_.size()), graph_);
        if (legend_) paintLegendAt(painter, *legend_, scene_);
    }

private:
    GraphScene scene_;
    bool transparent_;
    QRectF graph_; ///< in the scene
    QSizeF size_;
    QPointF shift_;
    std::optional<QPointF> legend_;
};

void writePng(QIODevice* file, Sheet& sheet, const PictureOptions& options) {
    const QSizeF size = sheet.size();
    const double scale = std::min({options.scale, longestPng / std::max(size.width(), size.height()),
                                   std::sqrt(largestPng / (size.width() * size.height()))});
    const auto format = options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
    QImage image((sheet.size() * scale).toSize(), format);
    if (image.isNull()) return;
    image.fill(options.transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    sheet.paint(&painter);
    painter.end();
    image.setDotsPerMeterX(static_cast<int>(image.dotsPerMeterX() * scale));
    image.setDotsPerMeterY(static_cast<int>(image.dotsPerMeterY() * scale));
    image.save(file, "PNG");
}

/// The resolution in which one unit of the scene is one of the paper, and fonts are as large as in it.
int sceneResolution() {
    return QImage(1, 1, QImage::Format_RGB32).logicalDpiX();
}

void writeSvg(QIODevice* file, Sheet& sheet, const QString& title) {
    QSvgGenerator generator;
    generator.setOutputDevice(file);
    generator.setResolution(sceneResolution());
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setTitle(title);
    QPainter painter(&generator);
    sheet.paint(&painter);
}

void writePdf(QIODevice* file, Sheet& sheet, const QString& title) {
    QPdfWriter writer(file);
    const int resolution = sceneResolution();
    writer.setResolution(resolution);
    writer.setPageSize(
        QPageSize(sheet.size() * 72 / resolution, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    writer.setTitle(title);
    writer.setCreator(QCoreApplication::applicationName());
    QPainter painter(&writer);
    sheet.paint(&painter);
}

} // namespace

QByteArray picture(PictureKind kind, const Document& document, const GraphScene& shown,
                   const PictureOptions& options) {
    Sheet sheet(document, shown, options);
    QByteArray content;
    QBuffer file(&content);
    file.open(QIODevice::WriteOnly);
    switch (kind) {
    case PictureKind::Png:
        writePng(&file, sheet, options);
        break;
    case PictureKind::Svg:
        writeSvg(&file, sheet, document.title());
        break;
    case PictureKind::Pdf:
        writePdf(&file, sheet, document.title());
        break;
    }
    return content;
}

void paintPicture(QPainter* painter, const QRectF& page, double unitsPerPoint, const Document& document,
                  const GraphScene& shown, const PictureOptions& options) {
    Sheet sheet(document, shown, options);
    const double asOnScreen = unitsPerPoint * 72 / sceneResolution();
    const double scale =
        std::min({asOnScreen, page.width() / sheet.size().width(), page.height() / sheet.size().height()});
    const QSizeF size = sheet.size() * scale;
    painter->save();
    painter->translate(page.center() - QPointF(size.width(), size.height()) / 2);
    painter->scale(scale, scale);
    sheet.paint(painter);
    painter->restore();
}

} // namespace dovetail::ui
