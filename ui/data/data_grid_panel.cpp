// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_grid_panel.h"

#include "ui/data/grid_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace dovetail::ui {

namespace {

constexpr int patience = 200; // milliseconds
constexpr int steps = 1000;   // of the progress bar
constexpr int messageSeconds = 8;

QToolButton* barButton(QWidget* parent, const char* name) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    return button;
}

} // namespace

DataGridPanel::DataGridPanel(QWidget* parent)
    : QWidget(parent),
      grid_(new DataGrid(this)),
      search_(new QLineEdit(this)),
      previous_(barButton(this, "gridPrevious")),
      next_(barButton(this, "gridNext")),
      count_(new QLabel(this)),
      clear_(barButton(this, "gridClearFilters")),
      message_(new QLabel(grid_)),
      progress_(new QProgressBar(this)),
      stop_(barButton(this, "gridStop")),
      searchAction_(new QAction(this)),
      nextAction_(new QAction(this)),
      previousAction_(new QAction(this)) {
    setObjectName(QStringLiteral("dataGridPanel"));
    grid_->setObjectName(QStringLiteral("dataRows"));
    search_->setObjectName(QStringLiteral("gridSearch"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    count_->setObjectName(QStringLiteral("gridCount"));
    message_->setObjectName(QStringLiteral("gridMessage"));
    message_->setWordWrap(true);
    message_->setAutoFillBackground(true);
    message_->setBackgroundRole(QPalette::ToolTipBase);
    message_->setForegroundRole(QPalette::ToolTipText);
    message_->setMargin(fontMetrics().averageCharWidth());
    message_->hide();
    progress_->setObjectName(QStringLiteral("gridProgress"));
    progress_->setRange(0, steps);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(fontMetrics().height() / 3);
    // Cells must not jump under the mouse when work begins or ends.
    QSizePolicy keepsItsPlace = progress_->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keepsItsPlace);
    progress_->hide();
    stop_->hide();
    previous_->setArrowType(Qt::UpArrow);
    next_->setArrowType(Qt::DownArrow);

    clear_->setAutoRaise(false); // it is no ornament
    stop_->setAutoRaise(false);

    auto* bar = new QHBoxLayout;
    bar->addWidget(search_, 1);
    bar->addWidget(previous_);
    bar->addWidget(next_);
    bar->addSpacing(fontMetrics().averageCharWidth());
    bar->addWidget(count_);
    bar->addWidget(clear_);
    bar->addWidget(stop_);
    bar->addSpacing(fontMetrics().averageCharWidth());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addLayout(bar);
    layout->addWidget(progress_);
    layout->addWidget(grid_, 1);
    setTabOrder(search_, previous_);
    setTabOrder(previous_, next_);
    setTabOrder(next_, clear_);
    setTabOrder(clear_, grid_);

    const auto add = [this](QAction* action, const char* name, const QKeySequence& keys, auto act) {
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(searchAction_, "gridSearchAction", QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    add(nextAction_, "gridNextAction", QKeySequence(Qt::Key_F3),
        [this] { find(data::SearchDirection::Forwards); });
    add(previousAction_, "gridPreviousAction", QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { find(data::SearchDirection::Backwards); });
    connect(previous_, &QToolButton::clicked, previousAction_, &QAction::trigger);
    connect(next_, &QToolButton::clicked, nextAction_, &QAction::trigger);
    connect(search_, &QLineEdit::textEdited, this, &DataGridPanel::typed);
    connect(clear_, &QToolButton::clicked, grid_->rows(), &GridRows::clearFilters);
    connect(stop_, &QToolButton::clicked, this, &DataGridPanel::stop);
    connect(grid_, &DataGrid::said, this, &DataGridPanel::say);
    for (const auto changed :
         {&GridRows::rowsChanged, &GridRows::arrangementChanged, &GridRows::tableChanged})
        connect(grid_->rows(), changed, this, &DataGridPanel::showCount);
    connect(grid_->rows(), &GridRows::jobStarted, this, &DataGridPanel::watch);
    connect(grid_->rows(), &GridRows::rowsChanged, this, [this] {
        if (searching_) searching_->cancel(); // its places are those of other rows
    });
    patience_.setSingleShot(true);
    patience_.setInterval(patience);
    connect(&patience_, &QTimer::timeout, this, [this] {
        progress_->show();
        stop_->show();
    });
    messageTime_.setSingleShot(true);
    messageTime_.setInterval(messageSeconds * 1000);
    connect(&messageTime_, &QTimer::timeout, message_, &QWidget::hide);
    retranslate();
    showCount();
}

void DataGridPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeMessage();
}

void DataGridPanel::setTable(GridRows::Table table) {
    if (searching_) searching_->cancel();
    search_->clear();
    say({});
    grid_->setTable(std::move(table));
}

void DataGridPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DataGridPanel::retranslate() {
    search_->setPlaceholderText(tr("Find in cells"));
    search_->setAccessibleName(tr("Find in cells"));
    searchAction_->setText(tr("Find in Cells"));
    nextAction_->setText(tr("Find Next Cell"));
    previousAction_->setText(tr("Find Previous Cell"));
    const auto describe = [](QToolButton* button, const QString& name, const QAction* action) {
        button->setAccessibleName(name);
        const QString keys = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
        button->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys));
    };
    describe(next_, tr("Next cell"), nextAction_);
    describe(previous_, tr("Previous cell"), previousAction_);
    clear_->setText(tr("Clear Filters"));
    stop_->setText(tr("Stop"));
    stop_->setToolTip(tr("Stop, and leave the rows as they are (Esc)"));
    progress_->setAccessibleName(tr("Progress"));
    showCount();
}

void DataGridPanel::showCount() {
    const GridRows& rows = *grid_->rows();
    const QLocale locale;
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    const std::size_t all = rows.table() ? rows.table()->rows() : 0;
    count_->setText(rows.isFiltered() ? tr("%1 of %2 rows").arg(number(rows.rows().size()), number(all))
                                      : tr("%1 rows").arg(number(all)));
    QStringList filters;
    for (const data::ColumnFilter& filter : rows.filters()) {
        const data::Column& column = rows.table()->column(filter.column);
        filters << QStringLiteral("%1: %2").arg(QString::fromStdString(column.name()),
                                                filterText(column, filter));
    }
    clear_->setVisible(!filters.isEmpty());
    clear_->setToolTip(filters.join(QLatin1Char('\n')));
    count_->setToolTip(clear_->toolTip());
}

void DataGridPanel::say(const QString& sentence) {
    message_->setText(sentence);
    message_->setVisible(!sentence.isEmpty());
    placeMessage();
    messageTime_.start();
}

/// Over the last rows, out of the way of everything else.
void DataGridPanel::placeMessage() {
    const QRect cells = grid_->viewport()->geometry();
    const int whole =
        message_->fontMetrics().horizontalAdvance(message_->text()) + 2 * message_->margin() + 2;
    const int width = std::min(whole, cells.width());
    const int height = message_->heightForWidth(width);
    message_->setGeometry(cells.left(), cells.bottom() + 1 - height, width, height);
    message_->raise();
}

void DataGridPanel::watch(Job* job) {
    watched_ = job;
    progress_->setValue(0);
    if (!patience_.isActive() && progress_->isHidden()) patience_.start();
    connect(job, &Job::progressed, this, [this, job](double fraction) {
        if (job == watched_) progress_->setValue(static_cast<int>(fraction * steps));
    });
    const auto end = [this, job] {
        if (job == watched_) endWatch();
    };
    connect(job, &Job::cancelRequested, this, end);
    connect(job, &Job::finished, this, end);
    emit jobStarted(job);
}

void DataGridPanel::endWatch() {
    watched_ = nullptr;
    patience_.stop();
    progress_->hide();
    stop_->hide();
}

void DataGridPanel::stop() {
    if (searching_) searching_->cancel();
    grid_->rows()->cancel();
    if (watched_) watched_->cancel();
}

bool DataGridPanel::event(QEvent* event) {
    // Keys that the cells have no use for come here.
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey || !watched_ || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QWidget::event(event);
    if (event->type() == QEvent::KeyPress) stop();
    event->accept();
    return true;
}

bool DataGridPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_) return QWidget::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter && key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down) return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (enter) {
        find(key->modifiers() & Qt::ShiftModifier ? data::SearchDirection::Backwards
                                                  : data::SearchDirection::Forwards);
    } else if (key->key() == Qt::Key_Escape && (watched_ || (searching_ && searching_->isRunning()))) {
        stop();
    } else {
        grid_->setFocus(Qt::ShortcutFocusReason);
    }
    return true;
}

void DataGridPanel::typed() {
    say({});
    grid_->setPattern(data::TextPattern(search_->text().toStdString(), decimalSign()));
    if (search_->text().isEmpty()) {
        if (searching_) searching_->cancel();
        return;
    }
    find(data::SearchDirection::Forwards, true);
}

void DataGridPanel::find(data::SearchDirection direction, bool alsoHere) {
    if (searching_) searching_->cancel();
    if (grid_->isEmpty()) return;
    if (search_->text().isEmpty()) {
        search_->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    GridCell from = grid_->current();
    if (alsoHere) { // from the cell before it
        if (--from.column < 0) {
            from.column = grid_->columnCount() - 1;
            from.row = from.row > 0 ? from.row - 1 : grid_->rowCount() - 1;
        }
    }
    const data::CellPlace place{static_cast<std::size_t>(from.row), static_cast<std::size_t>(from.column)};
    searching_ = Job::start(
        this, tr("Searching"),
        [table = grid_->rows()->table(), rows = grid_->rows()->rows(), place, direction,
         pattern =
             data::TextPattern(search_->text().toStdString(), decimalSign())](const Progress& progress) {
            return data::findCell(*table, rows, pattern, place, direction, progress);
        },
        [this, alsoHere](const Result<std::optional<data::FoundCell>>& cell) { found(cell, alsoHere); });
    watch(searching_);
}

void DataGridPanel::found(const Result<std::optional<data::FoundCell>>& cell, bool quietly) {
    if (!cell) return;
    if (!*cell) {
        say(tr("No cell contains “%1”.").arg(search_->text()));
        return;
    }
    const GridCell place{static_cast<int>((*cell)->place.position), static_cast<int>((*cell)->place.column)};
    if (place.row >= grid_->rowCount()) return; // other rows by now
    say((*cell)->wrapped && !quietly ? tr("The search went on from the other end of the table.") : QString());
    grid_->goTo(place);
}

} // namespace dovetail::ui
