// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/shell/action_icon.h"
#include "ui/shell/example_picture.h"
#include "ui/shell/examples.h"
#include "ui/shell/recent_files.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dovetail::ui {

namespace {

constexpr qsizetype mostRecent = 5;
constexpr QSize stampSize(76, 52);

void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        // Later: this may happen while Qt tells all widgets of a new palette or language.
        item->widget()->hide();
        item->widget()->setObjectName(QString());
        item->widget()->deleteLater();
        delete item;
    }
}

/// A button as wide as its column, with a picture, a title and a sentence.
class EntryButton : public QPushButton {
public:
    EntryButton(const QPixmap& picture, const QString& title, const QString& sentence, QWidget* parent)
        : QPushButton(parent) {
        setFlat(true);
        setAutoDefault(true);
        setCursor(Qt::PointingHandCursor);
        setAccessibleName(title);
        setAccessibleDescription(sentence);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(8, 5, 8, 5);
        layout->setSpacing(12);
        if (!picture.isNull()) {
            auto* image = new QLabel(this);
            image->setPixmap(picture);
            layout->addWidget(image);
        }
        auto* words = new QVBoxLayout;
        words->setSpacing(1);
        auto* name = new QLabel(title, this);
        name->setTextFormat(Qt::PlainText);
        QFont bold = name->font();
        bold.setWeight(QFont::DemiBold);
        name->setFont(bold);
        auto* text = new QLabel(sentence, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(name);
        words->addWidget(text);
        layout->addLayout(words, 1);
        for (QLabel* label : findChildren<QLabel*>())
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

    QSize sizeHint() const override { return layout()->sizeHint(); }
    QSize minimumSizeHint() const override { return layout()->minimumSize(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layout()->heightForWidth(width); }
};

} // namespace

StartPage::StartPage(QWidget* canvas)
    : QFrame(canvas->parentWidget()),
      canvas_(canvas),
      title_(new QLabel(this)),
      hint_(new QLabel(this)),
      new_(new QPushButton(this)),
      open_(new QPushButton(this)),
      import_(new QPushButton(this)),
      recentTitle_(new QLabel(this)),
      exampleTitle_(new QLabel(this)),
      recent_(new QVBoxLayout),
      examples_(new QVBoxLayout) {
    setObjectName(QStringLiteral("startPage"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    new_->setObjectName(QStringLiteral("startNew"));
    open_->setObjectName(QStringLiteral("startOpen"));
    import_->setObjectName(QStringLiteral("startImport"));
    new_->setIcon(actionIcon(QStringLiteral("new")));
    open_->setIcon(actionIcon(QStringLiteral("open")));
    import_->setIcon(actionIcon(QStringLiteral("import")));
    QFont large = title_->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    title_->setFont(large);
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* heading : {recentTitle_, exampleTitle_}) {
        QFont bold = heading->font();
        bold.setBold(true);
        heading->setFont(bold);
    }
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {new_, open_, import_})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QVBoxLayout* list : {recent_, examples_})
        list->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 18, 24, 18);
    layout->setSpacing(8);
    layout->addWidget(title_);
    layout->addWidget(hint_);
    layout->addSpacing(4);
    layout->addLayout(buttons);
    layout->addSpacing(6);
    layout->addWidget(recentTitle_);
    layout->addLayout(recent_);
    layout->addWidget(exampleTitle_);
    layout->addLayout(examples_);
    connect(new_, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open_, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(import_, &QPushButton::clicked, this, &StartPage::importWanted);
    canvas->installEventFilter(this);
    hide();
}

void StartPage::open() {
    retranslate();
    show();
    raise();
    place();
}

void StartPage::retranslate() {
    setAccessibleName(tr("Start page"));
    title_->setText(tr("What do you want to find out?"));
    hint_->setText(
        tr("Just draw: press N or double-click the canvas for a variable. Or begin with one of these."));
    new_->setText(tr("New Drawing"));
    open_->setText(tr("Open…"));
    import_->setText(tr("Import Data…"));
    recentTitle_->setText(tr("Recent files"));
    exampleTitle_->setText(tr("Examples"));
    fillRecent();
    fillExamples();
    orderTabs();
    place();
}

void StartPage::orderTabs() {
    QList<QWidget*> order{canvas_, new_, open_, import_};
    for (const QVBoxLayout* list : {recent_, examples_}) {
        for (int n = 0; n < list->count(); ++n)
            order << list->itemAt(n)->widget();
    }
    for (qsizetype n = 1; n < order.size(); ++n)
        setTabOrder(order[n - 1], order[n]);
}

void StartPage::fillRecent() {
    clear(recent_);
    QStringList files = RecentFiles::all();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    for (const QString& path : files.mid(0, mostRecent)) {
        const QFileInfo file(path);
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("startRecent"));
        button->setFlat(true);
        button->setAutoDefault(true);
        button->setToolTip(path);
        button->setText(file.fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(tr("Open %1").arg(file.fileName()));
        button->setAccessibleDescription(path);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 3px 8px;"));
        connect(button, &QPushButton::clicked, this, [this, path] { emit fileWanted(path); });
        recent_->addWidget(button);
    }
    recentTitle_->setVisible(recent_->count() > 0);
}

void StartPage::fillExamples() {
    clear(examples_);
    for (const Example& example : examples()) {
        const auto graph = exampleGraph(example.id);
        const QPixmap stamp =
            graph ? stampOf(*graph, stampSize, devicePixelRatioF(), QApplication::palette()) : QPixmap();
        auto* button = new EntryButton(stamp, example.title, example.description, this);
        button->setObjectName(QStringLiteral("start-") + example.id);
        connect(button, &QPushButton::clicked, this, [this, id = example.id] { emit exampleWanted(id); });
        examples_->addWidget(button);
    }
}

void StartPage::place() {
    if (isHidden()) return;
    const QRect room = canvas_->geometry().adjusted(24, 24, -24, -24);
    const int width = std::min(fontMetrics().averageCharWidth() * 78, room.width());
    const int height = std::min(layout()->totalHeightForWidth(width), room.height());
    QRect card(0, 0, width, height);
    card.moveCenter(room.center());
    setGeometry(card);
}

bool StartPage::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show) place();
    return QFrame::eventFilter(watched, event);
}

void StartPage::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange && isVisible()) retranslate();
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit newWanted();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        focusNextPrevChild(event->key() == Qt::Key_Down);
    } else {
        QFrame::keyPressEvent(event);
    }
}

void StartPage::mouseDoubleClickEvent(QMouseEvent* event) {
    // Whoever double-clicks here wants to draw here.
    event->accept();
    emit newWanted();
}

} // namespace dovetail::ui
