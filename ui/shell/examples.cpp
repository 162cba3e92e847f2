// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/examples.h"

#include "core/data/csv_import.h"
#include "core/graph/bends.h"
#include "core/graph/formats/dagitty_text.h"
#include "core/graph/layout/positions.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QFile>

namespace dovetail::ui {

namespace {

Result<std::string> resource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound,
                    phrase("document", "The example file %1 is missing.")(path.toStdString()));
    }
    return file.readAll().toStdString();
}

} // namespace

QList<Example> examples() {
    return {
        {QStringLiteral("kidney-stones"), QCoreApplication::translate("Examples", "Kidney stones"),
         QCoreApplication::translate(
             "Examples",
             "Simpson's paradox: the treatment that is better for every size of stone looks worse overall.")},
        {QStringLiteral("berkeley-admissions"),
         QCoreApplication::translate("Examples", "Berkeley admissions"),
         QCoreApplication::translate(
             "Examples", "Does gender act on admission directly, or by the choice of department?")},
        {QStringLiteral("job-training"), QCoreApplication::translate("Examples", "Job training"),
         QCoreApplication::translate("Examples",
                                     "A randomised experiment: what training did to later earnings.")},
        {QStringLiteral("smoking-front-door"), QCoreApplication::translate("Examples", "Smoking and cancer"),
         QCoreApplication::translate("Examples",
                                     "A hidden common cause: adjustment cannot answer this one.")},
        {QStringLiteral("protein-signals"), QCoreApplication::translate("Examples", "Protein signals"),
         QCoreApplication::translate("Examples",
                                     "A network of eleven proteins with continuous measurements.")},
    };
}

Result<graph::CausalGraph> exampleGraph(const QString& id) {
    std::string known;
    bool found = false;
    for (const Example& example : examples()) {
        known += (known.empty() ? "" : ", ") + example.id.toStdString();
        found = found || example.id == id;
    }
    if (!found) {
        return fail(ErrorCode::NotFound,
                    phrase("document", "There is no example called “%1”.")(id.toStdString()),
                    phrase("document", "Choose one of: %1.")(known));
    }
    const auto graphText = resource(QStringLiteral(":/examples/%1.dag").arg(id));
    if (!graphText) return fail(graphText.error());
    auto graph = graph::parseDagitty(*graphText);
    if (!graph) return fail(graph.error());
    graph::moveVariables(*graph, graph::fittedToCanvas(*graph));
    return graph;
}

Result<project::Project> loadExample(const QString& id) {
    auto graph = exampleGraph(id);
    if (!graph) return fail(graph.error());
    const auto bytes = resource(QStringLiteral(":/examples/%1.csv").arg(id));
    if (!bytes) return fail(bytes.error());
    auto imported = data::importCsvText(*bytes);
    if (!imported) return fail(imported.error());

    project::Project project;
    project.content.graph = std::make_shared<const graph::CausalGraph>(std::move(*graph));
    project.content.table = std::make_shared<const data::Table>(std::move(imported->table));
    project.content.dataSource = id.toStdString() + ".csv";
    return project;
}

} // namespace dovetail::ui
