// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace dovetail::ui {

class Analysis;
class Document;
class IssuesModel;
class ModelCodeSync;

/// Keeps the list of what follows from the project up to date, a moment after each edit so that none waits.
class IssueWatch : public QObject {
    Q_OBJECT

public:
    /// All of them must live longer.
    IssueWatch(Document* document, Analysis* analysis, const ModelCodeSync& code, IssuesModel* issues,
               QObject* parent);

    void look();

private:
    Document* document_;
    Analysis* analysis_;
    const ModelCodeSync& code_;
    IssuesModel* issues_;
    QTimer soon_;
};

} // namespace dovetail::ui
