// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/filter_popup.h"

#include "core/data/date_text.h"
#include "core/data/level_order.h"
#include "core/data/number_text.h"
#include "ui/data/grid_text.h"
#include "ui/document/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <cmath>
#include <numeric>

namespace dovetail::ui {

FilterPopup::FilterPopup(GridRows* rows, std::size_t column, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      rows_(rows),
      column_(column),
      title_(new QLabel(this)),
      missing_(new QComboBox(this)),
      problem_(new QLabel(this)),
      apply_(new QPushButton(this)),
      remove_(new QPushButton(this)) {
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title_);
    if (this->column().isNumeric()) {
        addRange(layout);
    } else if (this->column().levels().size() <= mostListed) {
        addLevels(layout);
    } else {
        addText(layout);
    }
    missing_->setObjectName(QStringLiteral("filterMissing"));
    missing_->addItems({QString(), QString(), QString()});
    missing_->setVisible(this->column().missingCount() > 0);
    layout->addWidget(missing_);
    problem_->setObjectName(QStringLiteral("filterProblem"));
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    apply_->setObjectName(QStringLiteral("filterApply"));
    remove_->setObjectName(QStringLiteral("filterRemove"));
    apply_->setDefault(true);
    remove_->setEnabled(rows_->filterOf(column_) != nullptr);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(remove_);
    buttons->addStretch();
    buttons->addWidget(apply_);
    layout->addLayout(buttons);

    connect(apply_, &QPushButton::clicked, this, &FilterPopup::apply);
    connect(remove_, &QPushButton::clicked, this, &FilterPopup::remove);
    connect(rows_, &GridRows::tableChanged, this, &QWidget::close);
    retranslate();
    showFilter();
}

void FilterPopup::addRange(QVBoxLayout* layout) {
    from_ = new QLineEdit(this);
    to_ = new QLineEdit(this);
    from_->setObjectName(QStringLiteral("filterFrom"));
    to_->setObjectName(QStringLiteral("filterTo"));
    fromLabel_ = new QLabel(this);
    toLabel_ = new QLabel(this);
    fromLabel_->setBuddy(from_);
    toLabel_->setBuddy(to_);
    if (const auto* profile = rows_->profile(column_); profile && !std::isnan(profile->minimum)) {
        from_->setPlaceholderText(shortValue(column().type(), profile->minimum));
        to_->setPlaceholderText(shortValue(column().type(), profile->maximum));
    }
    auto* form = new QFormLayout;
    form->addRow(fromLabel_, from_);
    form->addRow(toLabel_, to_);
    layout->addLayout(form);
    setFocusProxy(from_);
}

void FilterPopup::addLevels(QVBoxLayout* layout) {
    levels_ = new QListWidget(this);
    levels_->setObjectName(QStringLiteral("filterLevels"));
    std::vector<std::size_t> order(column().levels().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (column().type() == data::ColumnType::Categorical)
        std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
            return data::levelBefore(column().levels()[a], column().levels()[b]);
        });
    for (const std::size_t code : order) {
        const QString name = text(column().levels()[code]);
        auto* item = new QListWidgetItem(name.isEmpty() ? tr("(empty text)") : name, levels_);
        item->setData(Qt::UserRole, static_cast<int>(code));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    constexpr int mostLines = 12;
    const int lines = std::clamp(levels_->count(), 2, mostLines);
    levels_->setFixedHeight(lines * std::max(levels_->sizeHintForRow(0), levels_->fontMetrics().height()) +
                            2 * levels_->frameWidth() + 2);
    levels_->setCurrentRow(0);
    layout->addWidget(levels_);
    all_ = new QPushButton(this);
    none_ = new QPushButton(this);
    all_->setObjectName(QStringLiteral("filterAll"));
    none_->setObjectName(QStringLiteral("filterNone"));
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(all_);
    ticks->addWidget(none_);
    ticks->addStretch();
    layout->addLayout(ticks);
    connect(all_, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none_, &QPushButton::clicked, this, [this] { tickAll(false); });
    setFocusProxy(levels_);
}

void FilterPopup::addText(QVBoxLayout* layout) {
    text_ = new QLineEdit(this);
    text_->setObjectName(QStringLiteral("filterText"));
    layout->addWidget(text_);
    setFocusProxy(text_);
}

void FilterPopup::tickAll(bool ticked) {
    for (int line = 0; line < levels_->count(); ++line)
        levels_->item(line)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

/// What the column is filtered by now.
void FilterPopup::showFilter() {
    const data::ColumnFilter* filter = rows_->filterOf(column_);
    missing_->setCurrentIndex(With);
    if (!filter) return;
    missing_->setCurrentIndex(std::holds_alternative<data::NoValue>(filter->test) ? Only
                              : filter->missing                                   ? With
                                                                                  : Without);
    if (const auto* range = std::get_if<data::ValueRange>(&filter->test); range && from_) {
        const auto written = [&](double value) {
            if (column().type() == data::ColumnType::Date) return shortValue(column().type(), value);
            return text(data::numberText(value)).replace(QLatin1Char('.'), QLatin1Char(decimalSign()));
        };
        if (range->least) from_->setText(written(*range->least));
        if (range->most) to_->setText(written(*range->most));
    } else if (const auto* levels = std::get_if<data::OneOfLevels>(&filter->test); levels && levels_) {
        for (int line = 0; line < levels_->count(); ++line) {
            const int code = levels_->item(line)->data(Qt::UserRole).toInt();
            const bool passes = std::ranges::find(levels->codes, code) != levels->codes.end();
            levels_->item(line)->setCheckState(passes ? Qt::Checked : Qt::Unchecked);
        }
    } else if (const auto* contained = std::get_if<data::ContainsText>(&filter->test); contained && text_) {
        text_->setText(text(contained->text));
    }
}

void FilterPopup::retranslate() {
    setAccessibleName(tr("Filter"));
    title_->setText(
        tr("Rows with %1").arg(QStringLiteral("<b>%1</b>").arg(text(column().name()).toHtmlEscaped())));
    if (from_) {
        fromLabel_->setText(tr("&from"));
        toLabel_->setText(tr("&to"));
    }
    if (levels_) {
        levels_->setAccessibleName(tr("Values that are shown"));
        all_->setText(tr("&All"));
        none_->setText(tr("&None"));
    }
    if (text_) {
        text_->setAccessibleName(tr("Text that cells contain"));
        text_->setPlaceholderText(tr("Text that cells contain"));
    }
    const QLocale locale;
    missing_->setAccessibleName(tr("Missing cells"));
    missing_->setItemText(Without, tr("Without missing cells"));
    missing_->setItemText(
        With,
        tr("With missing cells (%1)").arg(locale.toString(static_cast<qulonglong>(column().missingCount()))));
    missing_->setItemText(Only, tr("Only missing cells"));
    apply_->setText(tr("A&pply"));
    remove_->setText(tr("&Remove Filter"));
}

void FilterPopup::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void FilterPopup::openBelow(const QRect& globalPlace) {
    adjustSize();
    QPoint place = globalPlace.bottomLeft();
    if (const QScreen* on = parentWidget()->screen()) {
        const QRect room = on->availableGeometry();
        place.setX(std::max(room.left(), std::min(place.x(), room.right() - width())));
        place.setY(std::max(room.top(), std::min(place.y(), room.bottom() - height())));
    }
    move(place);
    show();
    setFocus(Qt::PopupFocusReason);
}

void FilterPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        apply();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void FilterPopup::apply() {
    const auto wanted = filter();
    if (!wanted) {
        problem_->show();
        adjustSize();
        return;
    }
    // What lets everything through is none.
    const bool everything = wanted->missing && std::holds_alternative<data::AnyValue>(wanted->test);
    if (everything) {
        rows_->removeFilter(column_);
    } else {
        rows_->setFilter(*wanted);
    }
    close();
}

void FilterPopup::remove() {
    rows_->removeFilter(column_);
    close();
}

std::optional<data::ColumnFilter> FilterPopup::filter() {
    data::ColumnFilter filter{.column = column_, .missing = missing_->currentIndex() != Without};
    if (missing_->currentIndex() == Only) {
        filter.test = data::NoValue{};
        return filter;
    }
    auto test = valueTest();
    if (!test) return std::nullopt;
    filter.test = std::move(*test);
    return filter;
}

std::optional<data::ColumnFilter::Test> FilterPopup::valueTest() {
    if (from_) {
        data::ValueRange range;
        for (const auto& [edit, end] : {std::pair(from_, &range.least), std::pair(to_, &range.most)}) {
            if (edit->text().trimmed().isEmpty()) continue;
            *end = read(edit);
            if (!*end) return std::nullopt;
        }
        // "to 2020-12-31" means all of that day.
        constexpr double day = 86'400;
        if (column().type() == data::ColumnType::Date && range.most && std::fmod(*range.most, day) == 0 &&
            !to_->text().contains(QLatin1Char(':')))
            *range.most = std::nextafter(*range.most + day, 0);
        if (!range.least && !range.most) return data::AnyValue{};
        return range;
    }
    if (text_) {
        if (text_->text().isEmpty()) return data::AnyValue{};
        return data::ContainsText{text_->text().toStdString(), decimalSign()};
    }
    if (allTicked()) return data::AnyValue{};
    data::OneOfLevels levels;
    for (int line = 0; line < levels_->count(); ++line)
        if (levels_->item(line)->checkState() == Qt::Checked)
            levels.codes.push_back(levels_->item(line)->data(Qt::UserRole).toInt());
    return levels;
}

bool FilterPopup::allTicked() const {
    for (int line = 0; line < levels_->count(); ++line)
        if (levels_->item(line)->checkState() != Qt::Checked) return false;
    return true;
}

std::optional<double> FilterPopup::read(const QLineEdit* edit) {
    const std::string typed = edit->text().trimmed().toStdString();
    std::optional<double> value;
    if (column().type() == data::ColumnType::Date) {
        value = data::readDate(typed);
        if (!value) problem_->setText(tr("“%1” is no date. Write it like 2020-12-31.").arg(edit->text()));
    } else {
        value = data::readNumber(typed, decimalSign());
        if (!value) problem_->setText(tr("“%1” is no number.").arg(edit->text()));
    }
    return value;
}

} // namespace dovetail::ui
