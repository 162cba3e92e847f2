// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/date_text.h"

#include <QDateTime>
#include <QTest>

using namespace dovetail::data;

class TestDateText : public QObject {
    Q_OBJECT
private slots:
    /// Qt's calendar is the reference; an empty ISO text means that the cell is no date.
    void reads_data() {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<bool>("dayFirst");
        const auto row = [](const char* cell, const char* iso, bool dayFirst = false) {
            QTest::addRow("%s%s", cell, dayFirst ? ", day first" : "")
                << QString::fromUtf8(cell) << QString::fromUtf8(iso) << dayFirst;
        };
        row("2020-12-31", "2020-12-31T00:00:00Z");
        row("2020/12/31", "2020-12-31T00:00:00Z");
        row("2020.2.9", "2020-02-09T00:00:00Z");
        row(" 2020-12-31 ", "2020-12-31T00:00:00Z");
        row("1969-12-31", "1969-12-31T00:00:00Z");
        row("0001-01-01", "0001-01-01T00:00:00Z");
        row("2020-12-31 23:59", "2020-12-31T23:59:00Z");
        row("2020-12-31T23:59:59Z", "2020-12-31T23:59:59Z");
        row("2020-12-31 23:59:59.25", "2020-12-31T23:59:59.250Z");
        row("2020-12-31T23:59:59+01:00", "2020-12-31T22:59:59Z");
        row("2020-12-31 23:59:59 -0530", "2021-01-01T05:29:59Z");
        row("12/31/2020", "2020-12-31T00:00:00Z");
        row("31.12.2020", "2020-12-31T00:00:00Z", true);
        row("1/2/2020", "2020-01-02T00:00:00Z");
        row("1/2/2020", "2020-02-01T00:00:00Z", true);
        row("1/2/2020 8:05", "2020-01-02T08:05:00Z");
        row("2000-02-29", "2000-02-29T00:00:00Z");
        for (const char* none :
             {"", "today", "2020", "2020-12", "1900-02-29", "2020-13-01", "2020-00-10", "2020-12-32",
              "31/12/2020", "12-31-20", "2020-12-31 24:00", "2020-12-31 12:60", "2020-12-31x", "1.5",
              "2020-12-31 12", "2020/12-31", "-2020-12-31", "20201-12-31"})
            row(none, "");
    }
    void reads() {
        QFETCH(QString, cell);
        QFETCH(QString, iso);
        QFETCH(bool, dayFirst);
        const auto read =
            readDate(cell.toStdString(), dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst);
        QCOMPARE(read.has_value(), !iso.isEmpty());
        if (read)
            QCOMPARE(qRound64(*read * 1000),
                     QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch());
    }

    void writesWhatItReads() {
        for (const char* date : {"2020-12-31", "1969-12-31", "0001-01-01", "9999-12-31", "2000-02-29"})
            QCOMPARE(dateText(readDate(date).value(), false), std::string(date));
        for (const char* moment : {"2020-12-31 23:59:59", "1969-12-31 23:00:01", "2020-12-31 23:59:59.25"})
            QCOMPARE(dateText(readDate(moment).value(), true), std::string(moment));
    }

    void saysWhichOrdersArePossible() {
        QVERIFY(!dateReadings("12/31/2020").dayFirst && dateReadings("12/31/2020").monthFirst);
        QVERIFY(dateReadings("31.12.2020").dayFirst && !dateReadings("31.12.2020").monthFirst);
        QVERIFY(dateReadings("1/2/2020").dayFirst && dateReadings("1/2/2020").monthFirst);
        QVERIFY(dateReadings("2020-12-31").dayFirst && dateReadings("2020-12-31").monthFirst);
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "test_date_text.moc"
