// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/picture_export.h"

#include "core/graph/formats/formats.h"
#include "ui/document/document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>

#include <algorithm>

namespace dovetail::ui {

namespace {

struct FileKind {
    QString ending;
    QString filter;
    std::optional<PictureKind> kind; ///< none: TikZ, which core writes
};

QList<FileKind> kinds() {
    return {{QStringLiteral("svg"), PictureDialog::tr("SVG pictures (*.svg)"), PictureKind::Svg},
            {QStringLiteral("pdf"), PictureDialog::tr("PDF documents (*.pdf)"), PictureKind::Pdf},
            {QStringLiteral("png"), PictureDialog::tr("PNG pictures (*.png)"), PictureKind::Png},
            {QStringLiteral("tex"), PictureDialog::tr("TikZ for LaTeX (*.tex)"), std::nullopt}};
}

std::optional<FileKind> kindOf(const QString& path) {
    const QList<FileKind> all = kinds();
    const auto found = std::ranges::find(all, QFileInfo(path).suffix().toLower(), &FileKind::ending);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

Result<QByteArray> pictureFor(const QString& path, const Document& document, const GraphScene& shown,
                              const PictureOptions& options) {
    const std::optional<FileKind> chosen = kindOf(path);
    if (!chosen) {
        return fail(ErrorCode::InvalidInput,
                    PictureDialog::tr("“%1” is none of the kinds of pictures that can be written.")
                        .arg(QFileInfo(path).fileName())
                        .toStdString(),
                    PictureDialog::tr("End the name with .svg, .pdf, .png or .tex.").toStdString());
    }
    if (!chosen->kind) {
        const auto written = graph::formats::write(graph::formats::FormatId::Tikz, document.graph());
        if (!written) return fail(written.error());
        return QByteArray::fromStdString(*written);
    }
    QByteArray content = picture(*chosen->kind, document, shown, options);
    if (content.isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    PictureDialog::tr("The picture does not fit into memory.").toStdString(),
                    PictureDialog::tr("Choose SVG or PDF.").toStdString());
    }
    return content;
}

bool printPicture(const Document& document, const GraphScene& shown, QWidget* window) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title());
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, window);
    dialog.setObjectName(QStringLiteral("printDialog"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    if (dialog.exec() != QDialog::Accepted) return false;
    QPainter painter(&printer);
    if (!painter.isActive()) return false;
    const QRectF page(QPointF(), printer.pageRect(QPrinter::DevicePixel).size());
    paintPicture(&painter, page, printer.resolution() / 72.0, document, shown);
    return true;
}

PictureDialog::PictureDialog(const QString& folder, const QString& title, QWidget* window)
    : QFileDialog(window, tr("Export Picture"), folder),
      legend_(new QCheckBox(tr("With its &legend"), this)),
      dark_(new QCheckBox(tr("&Dark colours"), this)),
      transparent_(new QCheckBox(tr("&Transparent background"), this)),
      scale_(new QComboBox(this)),
      scaleLabel_(new QLabel(tr("&Size of a PNG:"), this)) {
    setObjectName(QStringLiteral("exportPictureDialog"));
    // The desktop's own dialog has no place for the options.
    setOption(DontUseNativeDialog);
    setAcceptMode(AcceptSave);
    QStringList filters;
    for (const FileKind& kind : kinds())
        filters << kind.filter;
    setNameFilters(filters);
    // A name without an ending gets that of the choice; one with an ending says what is wanted.
    setDefaultSuffix(kinds().constFirst().ending);
    connect(this, &QFileDialog::filterSelected, this, [this](const QString& filter) {
        const QList<FileKind> all = kinds();
        const auto chosen = std::ranges::find(all, filter, &FileKind::filter);
        if (chosen != all.end()) setDefaultSuffix(chosen->ending);
        offerWhatFits();
    });
    selectFile(QFileInfo(title).completeBaseName());
    addOptions();
    offerWhatFits();
}

void PictureDialog::addOptions() {
    legend_->setObjectName(QStringLiteral("pictureLegend"));
    dark_->setObjectName(QStringLiteral("pictureDark"));
    transparent_->setObjectName(QStringLiteral("pictureTransparent"));
    scale_->setObjectName(QStringLiteral("pictureScale"));
    scaleLabel_->setBuddy(scale_);
    for (const int scale : {1, 2, 4})
        scale_->addItem(tr("%1 ×").arg(scale), scale);
    const QSettings settings;
    legend_->setChecked(settings.value(QStringLiteral("picture/legend"), true).toBool());
    transparent_->setChecked(settings.value(QStringLiteral("picture/transparent"), false).toBool());
    scale_->setCurrentIndex(
        std::max(0, scale_->findData(settings.value(QStringLiteral("picture/scale"), 2).toInt())));
    auto* row = new QHBoxLayout;
    for (QWidget* option : QList<QWidget*>{legend_, dark_, transparent_, scaleLabel_, scale_})
        row->addWidget(option);
    row->addStretch();
    if (auto* grid = qobject_cast<QGridLayout*>(layout()))
        grid->addLayout(row, grid->rowCount(), 0, 1, grid->columnCount());
}

void PictureDialog::offerWhatFits() {
    const bool isPng = defaultSuffix() == QStringLiteral("png");
    const bool isTex = defaultSuffix() == QStringLiteral("tex");
    legend_->setEnabled(!isTex);
    dark_->setEnabled(!isTex);
    transparent_->setEnabled(isPng || defaultSuffix() == QStringLiteral("svg"));
    scale_->setEnabled(isPng);
    scaleLabel_->setEnabled(isPng);
}

QString PictureDialog::path() const {
    return selectedFiles().value(0);
}

PictureOptions PictureDialog::options() const {
    return {.legend = legend_->isChecked(),
            .dark = dark_->isChecked(),
            .transparent =
                transparent_->isChecked() && kindOf(path()) && kindOf(path())->kind != PictureKind::Pdf,
            .scale = scale_->currentData().toDouble()};
}

void PictureDialog::done(int result) {
    if (result == Accepted) {
        // Dark is not remembered: a picture is light unless somebody asks.
        QSettings settings;
        settings.setValue(QStringLiteral("picture/legend"), legend_->isChecked());
        settings.setValue(QStringLiteral("picture/transparent"), transparent_->isChecked());
        settings.setValue(QStringLiteral("picture/scale"), scale_->currentData());
    }
    QFileDialog::done(result);
}

} // namespace dovetail::ui
