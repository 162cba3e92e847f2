// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/column_list_model.h"
#include "ui/data/data_grid.h"
#include "ui/data/data_panel.h"
#include "ui/data/table_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace dovetail;
using namespace dovetail::ui;
using data::Column;
using data::ColumnType;

namespace {

std::shared_ptr<const data::Table> people() {
    std::vector<Column> columns;
    columns.push_back(Column::numeric("age", ColumnType::Integer, {30, Column::missingNumber, 50}));
    columns.push_back(Column::numeric("größe", ColumnType::Continuous, {1.5, 1.7, 1.9}));
    columns.push_back(Column::coded("town", ColumnType::Categorical, {0, -1, 1}, {"", "Ulm"}));
    columns.push_back(Column::coded("smokes", ColumnType::Boolean, {0, 1, 0}, {"no", "yes"}));
    return std::make_shared<const data::Table>(data::Table(std::move(columns)));
}

std::shared_ptr<const data::Table> single() {
    return std::make_shared<const data::Table>(
        data::Table(std::vector<Column>{Column::numeric("x", ColumnType::Continuous, {1})}));
}

QString shown(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

constexpr auto strictly = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestDataModels : public QObject {
    Q_OBJECT

private slots:
    void tableModelShowsCells() {
        TableModel model;
        const QAbstractItemModelTester tester(&model, strictly);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        model.setTable(people());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("größe"));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 1);
        QCOMPARE(shown(model, 0, 0), QStringLiteral("30"));
        QCOMPARE(shown(model, 2, 1), QStringLiteral("1.9"));
        QCOMPARE(shown(model, 1, 3), QStringLiteral("yes"));
        // A missing cell and an empty text look different.
        QCOMPARE(shown(model, 0, 2), QString());
        QCOMPARE(shown(model, 1, 2), QStringLiteral("·"));
        QCOMPARE(model.index(1, 2).data(Qt::ToolTipRole).toString(), QStringLiteral("missing"));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    }

    void tableModelShowsAFewRowsOfMany() {
        TableModel model;
        const QAbstractItemModelTester tester(&model, strictly);
        model.setTable(people(), 2);
        QCOMPARE(model.rowCount(), 2);
        model.setTable(people(), 10);
        QCOMPARE(model.rowCount(), 3);
        model.setTable(single());
        QCOMPARE(model.columnCount(), 1);
        model.setTable(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void columnListFollowsTheDocument() {
        Document document;
        ColumnListModel model(&document);
        const QAbstractItemModelTester tester(&model, strictly);
        QCOMPARE(model.rowCount(), 0);
        document.setTable(people(), QStringLiteral("people.csv"));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model, 0, ColumnListModel::Name), QStringLiteral("age"));
        QCOMPARE(shown(model, 0, ColumnListModel::Missing), QStringLiteral("1"));
        const QStringList types{QStringLiteral("integer"), QStringLiteral("continuous"),
                                QStringLiteral("categorical"), QStringLiteral("yes/no")};
        for (int row = 0; row < 4; ++row)
            QCOMPARE(shown(model, row, ColumnListModel::Type), types[row]);
        QCOMPARE(shown(model, 0, ColumnListModel::Variable), QString());

        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto age = document.addVariable(QStringLiteral("age"), {});
        QCOMPARE(shown(model, 0, ColumnListModel::Variable), QStringLiteral("age"));
        QVERIFY(document.renameVariable(*age, QStringLiteral("years")));
        QCOMPARE(shown(model, 0, ColumnListModel::Variable), QStringLiteral("years"));
        QVERIFY(document.bind(*age, QStringLiteral("größe")));
        QCOMPARE(shown(model, 0, ColumnListModel::Variable), QString());
        QCOMPARE(shown(model, 1, ColumnListModel::Variable), QStringLiteral("years"));
        QCOMPARE(changed.size(), 3);
        document.moveVariables({{*age, graph::Position{5, 5}}});
        QCOMPARE(changed.size(), 3); // a column does not care where its variable is drawn

        document.setTable(single(), QStringLiteral("single.csv"));
        QCOMPARE(model.rowCount(), 1);
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QCOMPARE(model.rowCount(), 0);
        document.load({}, QString());
        QCOMPARE(model.rowCount(), 0);
    }

    void aDraggedRowCarriesItsColumn() {
        Document document;
        document.setTable(people(), QStringLiteral("people.csv"));
        ColumnListModel model(&document);
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsDragEnabled);
        const std::unique_ptr<QMimeData> mime(model.mimeData({model.index(1, ColumnListModel::Type)}));
        QCOMPARE(mime->formats(), QStringList{ColumnListModel::mimeType()});
        QCOMPARE(QString::fromUtf8(mime->data(ColumnListModel::mimeType())), QStringLiteral("größe"));
        QVERIFY(!model.mimeData({}));
    }

    void thePanelSaysWhatThereIs() {
        Document document;
        DataPanel panel(&document);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* columns = panel.findChild<QTreeView*>(QStringLiteral("columnList"));
        auto* rows = panel.findChild<DataGrid*>(QStringLiteral("dataRows"));
        auto* add = panel.findChild<QPushButton*>(QStringLiteral("addColumnsButton"));
        QVERIFY(!columns->isVisible() && !rows->isVisible() && !add->isVisible());
        document.setTable(people(), QStringLiteral("people.csv"));
        QVERIFY(columns->isVisible() && rows->isVisible() && add->isVisible());
        QVERIFY(!add->isEnabled()); // nothing is selected yet
        const auto labels = panel.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("people.csv: 3 rows, 4 columns"));
        }));
        QCOMPARE(rows->rowCount(), 3);
        document.undoStack()->undo();
        QVERIFY(!columns->isVisible() && !rows->isVisible() && !add->isVisible());
    }

    void thePanelOffersColumns() {
        Document document;
        document.setTable(people(), QStringLiteral("people.csv"));
        DataPanel panel(&document);
        panel.resize(500, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* columns = panel.findChild<QTreeView*>(QStringLiteral("columnList"));
        auto* add = panel.findChild<QPushButton*>(QStringLiteral("addColumnsButton"));
        QSignalSpy wanted(&panel, &DataPanel::columnsWanted);
        QSignalSpy import(&panel, &DataPanel::importRequested);
        QTest::mouseClick(panel.findChild<QPushButton*>(QStringLiteral("importButton")), Qt::LeftButton);
        QCOMPARE(import.size(), 1);

        const auto middle = [&](int row) {
            return columns->visualRect(columns->model()->index(row, 0)).center();
        };
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, middle(0));
        QVERIFY(add->isEnabled());
        QTest::mouseClick(columns->viewport(), Qt::LeftButton, Qt::ControlModifier, middle(2));
        QTest::mouseClick(add, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QStringList names = wanted.first().first().toStringList();
        names.sort();
        QCOMPARE(names, (QStringList{QStringLiteral("age"), QStringLiteral("town")}));

        QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, middle(1));
        QTest::mouseDClick(columns->viewport(), Qt::LeftButton, {}, middle(1));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().toStringList(), QStringList{QStringLiteral("größe")});
        // With the keys alone: select the next row, go to the button, press it.
        columns->setFocus();
        QTest::keyClick(columns, Qt::Key_Down);
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted.last().first().toStringList(), QStringList{QStringLiteral("town")});
        // New data: the selection is gone, and the button knows.
        document.setTable(single(), QStringLiteral("single.csv"));
        QVERIFY(!add->isEnabled());
    }
};

QTEST_MAIN(TestDataModels)
#include "test_data_models.moc"
