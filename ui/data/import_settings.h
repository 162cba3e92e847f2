// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/import_warnings.h"
#include "core/data/table.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace dovetail::ui {

/// Where rows come from: a file, or bytes at hand, such as those of the clipboard.
struct ImportSource {
    QString name; ///< what people call it
    QString path; ///< empty: the bytes
    QByteArray bytes = {};

    static ImportSource file(const QString& path);
};

/// What came of reading a source.
struct Imported {
    data::Table table;
    std::vector<data::ImportWarning> warnings;
    std::vector<std::string> labels; ///< what the source says of its columns, if it says something
};

/// How a source is to be read: the part of the import dialog that differs from one kind of source to another.
class ImportSettings : public QWidget {
    Q_OBJECT

public:
    /// For the source by what it is, not by its name.
    static ImportSettings* of(const ImportSource& source, QWidget* parent);

    /// Reads the source as it is wanted now, in any thread.
    using Work = std::function<Result<Imported>(const Progress&)>;
    virtual Work work(bool salvage) const = 0;
    /// Is there something to read, or is a choice to be made first?
    virtual bool isReady() const { return true; }
    /// May `work(true)` give what `work(false)` refuses with this error?
    virtual bool canSalvage(const Error&) const { return false; }
    /// The last work has ended, well or not: show what it has found out.
    virtual void showFound(bool) {}

signals:
    /// Something else is wanted; the source has to be read anew.
    void changed();

protected:
    using QWidget::QWidget;
};

} // namespace dovetail::ui
