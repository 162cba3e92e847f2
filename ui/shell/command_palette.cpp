// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shell/fuzzy_match.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QSettings>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace dovetail::ui {

namespace {

enum Field { IndexField = Qt::UserRole + 1, PathField, ShortcutField, FoundField };

constexpr int mostRows = 12;
constexpr int mostRemembered = 8;
/// A command that was used lately wins against one that fits a little better.
constexpr int bonusForRecent = 4;

const QString& recentKey() {
    static const QString key = QStringLiteral("palette/recent");
    return key;
}

QString idOf(const Command& command) {
    const QString name = command.action->objectName();
    return name.isEmpty() ? command.path + QLatin1Char('/') + command.title : name;
}

/// The title, the menu that it is in, and the shortcut at the right.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {200, option.fontMetrics.height() + 12};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& given,
               const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        option.text.clear();
        option.icon = QIcon();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        const bool selected = option.state & QStyle::State_Selected;
        const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        const QColor faint =
            selected ? ink : option.palette.color(QPalette::Active, QPalette::PlaceholderText);
        const int symbol = option.fontMetrics.height();
        QRect rest = option.rect.adjusted(10, 0, -10, 0);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(rest.left(), rest.center().y() - symbol / 2 + 1, symbol, symbol),
                   Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        rest.setLeft(rest.left() + symbol + 10);
        painter->setFont(option.font);
        painter->setPen(faint);
        const QString shortcut = index.data(ShortcutField).toString();
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(shortcut) - 16);
        const int used = paintTitle(painter, rest, option, ink, index);
        rest.setLeft(rest.left() + used + 12);
        painter->setPen(faint);
        painter->setFont(option.font);
        painter->drawText(
            rest, Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(index.data(PathField).toString(), Qt::ElideRight, rest.width()));
    }

private:
    /// With the letters in bold that were searched for. Returns its width.
    static int paintTitle(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                          const QColor& ink, const QModelIndex& index) {
        const QString title = index.data(Qt::DisplayRole).toString();
        const auto found = index.data(FoundField).value<QList<int>>();
        QFont bold = option.font;
        bold.setBold(true);
        painter->setPen(ink);
        int x = rect.left();
        for (int from = 0; from < title.size();) {
            const bool isFound = found.contains(from);
            int to = from + 1;
            while (to < title.size() && found.contains(to) == isFound)
                ++to;
            const QString part = title.mid(from, to - from);
            painter->setFont(isFound ? bold : option.font);
            painter->drawText(QRect(x, rect.top(), rect.right() - x, rect.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, part);
            x += QFontMetrics(painter->font()).horizontalAdvance(part);
            from = to;
        }
        return x - rect.left();
    }
};

} // namespace

CommandPalette::CommandPalette(QMainWindow* window)
    : QFrame(window),
      window_(window),
      search_(new QLineEdit(this)),
      list_(new QListView(this)),
      model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    search_->setObjectName(QStringLiteral("commandSearch"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("commandList"));
    list_->setModel(model_);
    list_->setItemDelegate(new CommandDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFrameShape(NoFrame);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFocusPolicy(Qt::NoFocus); // the keys go to the search, which passes them on
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(search_);
    layout->addWidget(list_);
    connect(search_, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(list_, &QListView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) hide();
    });
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::retranslate() {
    setAccessibleName(tr("Command palette"));
    search_->setPlaceholderText(tr("Find a command…"));
    search_->setAccessibleName(tr("Find a command"));
    list_->setAccessibleName(tr("Commands"));
}

void CommandPalette::open() {
    if (!isVisible()) focusBefore_ = QApplication::focusWidget();
    commands_ = commandsOf(*window_->menuBar());
    commands_.removeIf([](const Command& command) { return !command.action->isEnabled(); });
    search_->clear();
    search(QString());
    show();
    raise();
    search_->setFocus();
}

void CommandPalette::leave() {
    hide();
    if (focusBefore_) focusBefore_->setFocus();
}

void CommandPalette::search(const QString& query) {
    struct Hit {
        qsizetype index;
        int score;
        QList<int> inTitle;
    };
    const QStringList recent = QSettings().value(recentKey()).toStringList();
    QList<Hit> hits;
    for (qsizetype n = 0; n < commands_.size(); ++n) {
        const Command& command = commands_[n];
        // The title counts; the menu is there for those who know where something is.
        auto match = fuzzyMatch(query, command.title);
        const bool byPath = !match;
        if (byPath) match = fuzzyMatch(query, command.path + QLatin1Char(' ') + command.title);
        if (!match) continue;
        const qsizetype place = recent.indexOf(idOf(command));
        int score = byPath ? match->score / 2 : match->score;
        if (place >= 0) score += bonusForRecent * (query.isEmpty() ? static_cast<int>(100 - place) : 1);
        hits.append({n, score, byPath ? QList<int>() : match->positions});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::score);
    model_->clear();
    for (const Hit& hit : hits) {
        const Command& command = commands_[hit.index];
        const bool isOn = command.action->isCheckable() && command.action->isChecked();
        auto* item = new QStandardItem(isOn ? tr("%1 ✓").arg(command.title) : command.title);
        item->setIcon(command.action->icon());
        item->setData(hit.index, IndexField);
        item->setData(command.path, PathField);
        item->setData(command.shortcuts.value(0), ShortcutField);
        item->setData(QVariant::fromValue(hit.inTitle), FoundField);
        item->setData(command.shortcuts.isEmpty()
                          ? tr("%1, in the menu %2").arg(command.title, command.path)
                          : tr("%1, in the menu %2, %3")
                                .arg(command.title, command.path, command.shortcuts.constFirst()),
                      Qt::AccessibleTextRole);
        item->setToolTip(command.action->statusTip());
        model_->appendRow(item);
    }
    if (model_->rowCount() == 0) {
        auto* none = new QStandardItem(tr("No command has these letters"));
        none->setFlags(Qt::NoItemFlags);
        model_->appendRow(none);
    }
    list_->setCurrentIndex(model_->index(0, 0));
    list_->scrollToTop();
    place();
}

void CommandPalette::place() {
    const int width = std::min(fontMetrics().averageCharWidth() * 80, window_->width() - 40);
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    const int rowHeight = list_->fontMetrics().height() + 12;
    list_->setFixedHeight(std::min(rows * rowHeight + 2, window_->height() - 160));
    resize(width, layout()->sizeHint().height());
    QWidget::move((window_->width() - width) / 2, 60);
}

void CommandPalette::move(int steps) {
    const int rows = model_->rowCount();
    const int at = list_->currentIndex().row() + steps;
    // One step beyond an end leads to the other; a page stops there.
    const int to = std::abs(steps) == 1 ? (at + rows) % rows : std::clamp(at, 0, rows - 1);
    list_->setCurrentIndex(model_->index(to, 0));
}

void CommandPalette::run() {
    const QVariant index = list_->currentIndex().data(IndexField);
    if (!index.isValid()) return;
    const Command command = commands_.at(index.value<qsizetype>());
    QSettings settings;
    QStringList recent = settings.value(recentKey()).toStringList();
    recent.removeAll(idOf(command));
    recent.prepend(idOf(command));
    settings.setValue(recentKey(), QStringList(recent.mid(0, mostRemembered)));
    leave();
    // After this event: the command may open a dialog.
    QTimer::singleShot(0, command.action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window_ && event->type() == QEvent::Resize && isVisible()) place();
    if (watched != search_ || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace dovetail::ui
