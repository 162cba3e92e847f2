// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/canvas/picture.h"

#include <QFileDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace dovetail::ui {

/// What belongs into a picture file of that name: by its ending SVG, PDF, PNG, or TikZ for .tex. Refused:
/// another ending, and what does not fit into memory.
Result<QByteArray> pictureFor(const QString& path, const Document& document, const GraphScene& shown,
                              const PictureOptions& options);

/// Asks for a printer and puts the picture on one page, as vectors. False: the user did not want to.
bool printPicture(const Document& document, const GraphScene& shown, QWidget* window);

/// Asks for the file and for how it is to look. What was chosen is remembered.
class PictureDialog : public QFileDialog {
    Q_OBJECT

public:
    PictureDialog(const QString& folder, const QString& title, QWidget* window);

    QString path() const;
    PictureOptions options() const;

    void done(int result) override;

private:
    void addOptions();
    void offerWhatFits();

    QCheckBox* legend_;
    QCheckBox* dark_;
    QCheckBox* transparent_;
    QComboBox* scale_;
    QLabel* scaleLabel_;
};

} // namespace dovetail::ui
