// SPDX-License-Identifier: GPL-3.0-or-later
//
// The canvas as a picture: the dialog with its options, and the printer.
#include "tests/app/workbench.h"
#include "ui/shell/project_files.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace dovetail;
using test::DialogScript;
using test::Workbench;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One of the dialog's switches, by a click.
void click(QWidget& dialog, const char* name) {
    auto* box = dialog.findChild<QCheckBox*>(QLatin1String(name));
    if (!box) qFatal("There is no switch \"%s\".", name);
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
}

void chooseKind(QWidget& dialog, const char* ending) {
    auto* kinds = dialog.findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
    const int row = kinds->findText(QLatin1String(ending), Qt::MatchContains);
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Home);
    for (int n = 0; n < row; ++n)
        QTest::keyClick(kinds, Qt::Key_Down);
}

/// What a window manager does when a dialog has gone: shortcuts go to the window that is active.
void activate(Workbench& workbench) {
    workbench.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&workbench.window())) qFatal("The window does not become active.");
}

void accept(QWidget& dialog, const QString& path) {
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
}

} // namespace

class TestPicturesOut : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { test::separateFromTheMachine(); }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void theOptionsOfAPicture_data() {
        QTest::addColumn<QStringList>("clicked");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("light");
        QTest::addColumn<bool>("transparent");
        QTest::newRow("as it comes") << QStringList() << 1 << true << false;
        QTest::newRow("dark") << QStringList{QStringLiteral("pictureDark")} << 1 << false << false;
        QTest::newRow("transparent") << QStringList{QStringLiteral("pictureTransparent")} << 1 << true
                                     << true;
        QTest::newRow("no legend") << QStringList{QStringLiteral("pictureLegend")} << 1 << true << false;
        QTest::newRow("large") << QStringList() << 4 << true << false;
    }

    /// A PNG, by Ctrl+Shift+E: its options do what they say.
    void theOptionsOfAPicture() {
        QFETCH(const QStringList, clicked);
        QFETCH(const int, scale);
        QFETCH(const bool, light);
        QFETCH(const bool, transparent);
        QSettings().remove(QStringLiteral("picture"));
        Workbench workbench;
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("kidney-stones")));
        const auto exported = [&](const QString& path, const QStringList& options, int size) {
            DialogScript script({[&](QWidget& dialog) {
                if (dialog.objectName() != QStringLiteral("exportPictureDialog")) return false;
                chooseKind(dialog, "*.png");
                for (const QString& option : options)
                    click(dialog, qPrintable(option));
                auto* scales = dialog.findChild<QComboBox*>(QStringLiteral("pictureScale"));
                if (!scales->isEnabled()) qFatal("A PNG has a size.");
                scales->setFocus();
                QTest::keyClick(scales, Qt::Key_Home);
                for (int n = 1; n < size; n *= 2)
                    QTest::keyClick(scales, Qt::Key_Down);
                accept(dialog, path);
                return true;
            }});
            activate(workbench);
            workbench.key(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            return QImage(path);
        };
        const QImage plain = exported(folder_->filePath(QStringLiteral("plain.png")), {}, 1);
        QVERIFY(!plain.isNull());
        const QImage picture =
            exported(folder_->filePath(QStringLiteral("name without ending")) + QStringLiteral(".png"),
                     clicked, scale);
        QVERIFY(!picture.isNull());
        QVERIFY(workbench.status().contains(QStringLiteral("name without ending")));
        const QColor corner = picture.pixelColor(1, 1);
        QCOMPARE(corner.alpha() == 0, transparent);
        if (!transparent) QCOMPARE(corner.lightness() > 127, light);
        const bool sameSize = !clicked.contains(QStringLiteral("pictureLegend"));
        QCOMPARE(picture.size() == plain.size() * scale, sameSize);
    }

    /// What a kind of picture cannot have is not offered, and what was chosen comes back, but for the
    /// colours.
    void whatFitsIsOfferedAndRemembered() {
        QSettings().remove(QStringLiteral("picture"));
        Workbench workbench;
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("kidney-stones")));
        QStringList offered;
        const auto first = [&](QWidget& dialog) {
            if (dialog.objectName() != QStringLiteral("exportPictureDialog")) return false;
            for (const char* ending : {"*.svg", "*.pdf", "*.png", "*.tex"}) {
                chooseKind(dialog, ending);
                QString line = QLatin1String(ending) + u':';
                for (const char* option :
                     {"pictureLegend", "pictureDark", "pictureTransparent", "pictureScale"}) {
                    if (dialog.findChild<QWidget*>(QLatin1String(option))->isEnabled())
                        line += u' ' + QLatin1String(option).mid(7);
                }
                offered << line;
            }
            chooseKind(dialog, "*.svg");
            click(dialog, "pictureLegend");
            click(dialog, "pictureDark");
            accept(dialog, folder_->filePath(QStringLiteral("one.svg")));
            return true;
        };
        bool legend = true;
        bool dark = true;
        const auto second = [&](QWidget& dialog) {
            if (dialog.objectName() != QStringLiteral("exportPictureDialog")) return false;
            legend = dialog.findChild<QCheckBox*>(QStringLiteral("pictureLegend"))->isChecked();
            dark = dialog.findChild<QCheckBox*>(QStringLiteral("pictureDark"))->isChecked();
            chooseKind(dialog, "*.tex");
            accept(dialog, folder_->filePath(QStringLiteral("two")));
            return true;
        };
        DialogScript script({first, second});
        QVERIFY(workbench.chooseFromMenu("exportPictureAction"));
        QCOMPARE(offered, (QStringList{QStringLiteral("*.svg: Legend Dark Transparent"),
                                       QStringLiteral("*.pdf: Legend Dark"),
                                       QStringLiteral("*.png: Legend Dark Transparent Scale"),
                                       QStringLiteral("*.tex:")}));
        QVERIFY(contentOf(folder_->filePath(QStringLiteral("one.svg"))).contains("<svg"));
        QVERIFY(workbench.chooseFromMenu("exportPictureAction"));
        QVERIFY(!legend);
        QVERIFY(!dark);
        QVERIFY(contentOf(folder_->filePath(QStringLiteral("two.tex"))).contains("tikz"));
    }

    /// By Ctrl+P, into a file, as there is no printer here.
    void printing() {
        Workbench workbench;
        workbench.key(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(workbench.notice().contains(QStringLiteral("nothing on the canvas")));
        QVERIFY(workbench.window().files()->openExample(QStringLiteral("kidney-stones")));
        const QString path = folder_->filePath(QStringLiteral("printed.pdf"));
        const auto print = [&](QWidget& dialog) {
            if (dialog.objectName() != QStringLiteral("printDialog")) return false;
            auto* printers = dialog.findChild<QComboBox*>(QStringLiteral("printers"));
            printers->setCurrentIndex(printers->count() - 1); // “Print to File (PDF)”
            auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("filename"));
            if (!name || !name->isEnabled()) qFatal("It cannot be printed to a file.");
            name->setText(path);
            const auto* buttons = dialog.findChild<QDialogButtonBox*>();
            QTest::mouseClick(buttons->button(QDialogButtonBox::Ok), Qt::LeftButton);
            return true;
        };
        const auto leave = [](QWidget& dialog) {
            if (dialog.objectName() != QStringLiteral("printDialog")) return false;
            QTest::keyClick(&dialog, Qt::Key_Escape);
            return true;
        };
        DialogScript script({print, leave});
        workbench.key(Qt::Key_P, Qt::ControlModifier);
        const QByteArray printed = contentOf(path);
        QVERIFY(printed.startsWith("%PDF"));
        QCOMPARE(printed.count("/Type /Page\n"), qsizetype{1});
        QVERIFY2(!printed.contains("/Subtype /Image"), "letters and lines, no pixels");
        QCOMPARE(workbench.status(), QStringLiteral("Sent to the printer."));
        // Cancelled: nothing is printed or said.
        QVERIFY(QFile::remove(path));
        activate(workbench);
        workbench.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(script.done());
        QVERIFY(!QFile::exists(path));
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_MAIN(TestPicturesOut)
#include "test_pictures_out.moc"
