// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/database_settings.h"

#include "ui/document/text.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace dovetail::ui {

DatabaseSettings::DatabaseSettings(const QString& path, QWidget* parent)
    : ImportSettings(parent),
      path_(path),
      caption_(new QLabel(this)),
      tables_(new QComboBox(this)),
      query_(new QPlainTextEdit(this)),
      run_(new QPushButton(this)),
      found_(std::make_shared<std::vector<data::SqliteTable>>()) {
    tables_->setObjectName(QStringLiteral("importTable"));
    tables_->setEnabled(false);
    caption_->setBuddy(tables_);
    query_->setObjectName(QStringLiteral("importQuery"));
    query_->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    query_->setMaximumHeight(query_->fontMetrics().height() * 5);
    query_->setTabChangesFocus(true);
    query_->installEventFilter(this);
    run_->setObjectName(QStringLiteral("importRun"));
    run_->setAutoDefault(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption_, 0, 0);
    grid->addWidget(tables_, 0, 1, 1, 2);
    grid->addWidget(query_, 1, 0, 1, 2);
    grid->addWidget(run_, 1, 2, Qt::AlignTop);
    query_->hide();
    run_->hide();
    const auto runQuery = [this] {
        if (isReady()) emit changed();
    };
    connect(run_, &QPushButton::clicked, this, runQuery);
    connect(tables_, &QComboBox::activated, this, [this, runQuery] {
        query_->setVisible(wantsQuery());
        run_->setVisible(wantsQuery());
        if (wantsQuery()) query_->setFocus();
        runQuery();
    });
    retranslate();
}

void DatabaseSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    ImportSettings::changeEvent(event);
}

bool DatabaseSettings::eventFilter(QObject* watched, QEvent* event) {
    if (watched == query_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            run_->click();
            return true;
        }
    }
    return ImportSettings::eventFilter(watched, event);
}

void DatabaseSettings::retranslate() {
    caption_->setText(tr("&Table"));
    tables_->setAccessibleName(tr("Table of the database"));
    query_->setAccessibleName(tr("Query"));
    query_->setPlaceholderText(tr("A query that only reads, such as SELECT age, income FROM people"));
    run_->setText(tr("&Run Query"));
    run_->setToolTip(tr("Run the query (Ctrl+Return)"));
    if (!listed_) return;
    for (std::size_t n = 0; n < found_->size(); ++n) {
        const data::SqliteTable& table = (*found_)[n];
        const auto columns = static_cast<int>(table.columns.size());
        const QString shown = table.isView ? tr("%1 (view, %n column(s))", nullptr, columns)
                                           : tr("%1 (%n column(s))", nullptr, columns);
        tables_->setItemText(static_cast<int>(n), shown.arg(text(table.name)));
    }
    tables_->setItemText(tables_->count() - 1, tr("What a query gives …"));
}

bool DatabaseSettings::wantsQuery() const {
    return listed_ && tables_->currentIndex() == tables_->count() - 1;
}

bool DatabaseSettings::isReady() const {
    return !wantsQuery() || !query_->toPlainText().trimmed().isEmpty();
}

void DatabaseSettings::showFound(bool) {
    if (listed_ || found_->empty()) return;
    for (std::size_t n = 0; n <= found_->size(); ++n)
        tables_->addItem({});
    listed_ = true;
    tables_->setEnabled(true);
    retranslate();
}

ImportSettings::Work DatabaseSettings::work(bool) const {
    const std::string path = path_.toStdString();
    const auto imported = [](Result<data::SqliteImport> read) -> Result<Imported> {
        if (!read) return fail(std::move(read.error()));
        return Imported{std::move(read->table), std::move(read->warnings), {}};
    };
    if (wantsQuery()) {
        return [=, query = query_->toPlainText().toStdString()](const Progress& progress) {
            return imported(data::importSqliteQuery(path, query, {}, progress));
        };
    }
    if (listed_) {
        const std::string table = (*found_)[static_cast<std::size_t>(tables_->currentIndex())].name;
        return [=](const Progress& progress) {
            return imported(data::importSqliteTable(path, table, {}, progress));
        };
    }
    return [=, found = found_](const Progress& progress) -> Result<Imported> {
        auto tables = data::sqliteTables(path, progress);
        if (!tables) return fail(std::move(tables.error()));
        if (tables->empty()) {
            return fail(ErrorCode::InvalidData, phrase("data", "The database holds no tables."),
                        phrase("data", "Choose another file."));
        }
        *found = std::move(*tables);
        return imported(data::importSqliteTable(path, found->front().name, {}, progress));
    };
}

} // namespace dovetail::ui
