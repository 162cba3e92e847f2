// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/import_dialog.h"

#include "ui/data/column_list_model.h"
#include "ui/data/table_model.h"
#include "ui/jobs/job.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

namespace dovetail::ui {

namespace {

constexpr int previewRows = 200;

/// A list of types to choose from, made only for the cell that is edited: a file may have thousands
/// of columns.
class TypeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
        auto* choice = new QComboBox(parent);
        choice->setAccessibleName(ImportDialog::tr("Type of the column"));
        for (const data::ColumnType type : data::columnTypes)
            choice->addItem(typeText(type), static_cast<int>(type));
        connect(choice, &QComboBox::activated, this, [this, choice] {
            emit const_cast<TypeDelegate*>(this)->commitData(choice);
            emit const_cast<TypeDelegate*>(this)->closeEditor(choice);
        });
        return choice;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        auto* choice = static_cast<QComboBox*>(editor);
        choice->setCurrentIndex(choice->findData(index.data(Qt::UserRole)));
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::UserRole);
    }
};

/// Fills a choice, or says its entries in another language: which one is chosen stays.
void setEntries(QComboBox* choice, const QList<std::pair<QString, QVariant>>& entries) {
    while (choice->count() < entries.size())
        choice->addItem(QString());
    for (int n = 0; n < choice->count(); ++n) {
        choice->setItemText(n, entries[n].first);
        choice->setItemData(n, entries[n].second);
    }
}

std::optional<char> chosenCharacter(const QComboBox* choice) {
    const QString character = choice->currentData().toString();
    return character.isEmpty() ? std::nullopt : std::optional(character.at(0).toLatin1());
}

} // namespace

ImportDialog::ImportDialog(const QString& path, QWidget* parent)
    : QDialog(parent),
      path_(path),
      previewModel_(new TableModel(this)),
      summary_(new QLabel(this)),
      delimiter_(addSetting()),
      decimal_(addSetting()),
      header_(addSetting()),
      progress_(new QProgressBar(this)),
      problem_(new QLabel(this)),
      columns_(new QTreeWidget(this)),
      preview_(new QTableView(this)),
      warnings_(new QPlainTextEdit(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("importDialog"));
    summary_->setWordWrap(true);

    delimiter_->setObjectName(QStringLiteral("importDelimiter"));
    auto* settings = new QHBoxLayout;
    for (const auto& [caption, choice] : settings_) {
        settings->addWidget(caption);
        settings->addWidget(choice);
    }
    settings->addStretch();

    progress_->setRange(0, 100);
    problem_->setObjectName(QStringLiteral("importProblem"));
    problem_->setWordWrap(true);
    problem_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    columns_->setObjectName(QStringLiteral("importColumns"));
    columns_->setColumnCount(3);
    columns_->setRootIsDecorated(false);
    columns_->setUniformRowHeights(true);
    columns_->setEditTriggers(QAbstractItemView::AllEditTriggers);
    columns_->setItemDelegateForColumn(1, new TypeDelegate(columns_));
    for (const int fixed : {0, 2})
        columns_->setItemDelegateForColumn(fixed, new QStyledItemDelegate(columns_));
    connect(columns_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int field) {
        if (field == 1) {
            typeChosen(columns_->indexOfTopLevelItem(item),
                       static_cast<data::ColumnType>(item->data(1, Qt::UserRole).toInt()));
        }
    });
    preview_->setObjectName(QStringLiteral("importPreview"));
    preview_->setModel(previewModel_);
    preview_->verticalHeader()->setDefaultSectionSize(preview_->fontMetrics().height() + 6);
    warnings_->setObjectName(QStringLiteral("importWarnings"));
    warnings_->setReadOnly(true);
    warnings_->setMaximumHeight(fontMetrics().height() * 6);

    auto* splitter = new QSplitter(this);
    splitter->addWidget(columns_);
    splitter->addWidget(preview_);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(summary_);
    layout->addLayout(settings);
    layout->addWidget(progress_);
    layout->addWidget(problem_);
    layout->addWidget(splitter, 1);
    layout->addWidget(warnings_);
    layout->addWidget(buttons_);
    resize(820, 560);
    retranslate();
    readFile();
}

QComboBox* ImportDialog::addSetting() {
    auto* caption = new QLabel(this);
    auto* choice = new QComboBox(this);
    caption->setBuddy(choice);
    connect(choice, &QComboBox::activated, this, &ImportDialog::readFile);
    settings_.append({caption, choice});
    return choice;
}

bool ImportDialog::event(QEvent* event) {
    const bool done = QDialog::event(event);
    // After the box of the buttons, which gives them its own texts again.
    if (event->type() == QEvent::LanguageChange) retranslate();
    return done;
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import %1").arg(sourceName()));
    const QStringList captions{tr("&Delimiter"), tr("Decimal &separator"), tr("&First line")};
    for (qsizetype n = 0; n < settings_.size(); ++n)
        settings_[n].first->setText(captions[n]);
    delimiter_->setAccessibleName(tr("Delimiter"));
    setEntries(delimiter_, {{tr("detect"), QString()},
                            {tr("comma ,"), QStringLiteral(",")},
                            {tr("semicolon ;"), QStringLiteral(";")},
                            {tr("tab"), QStringLiteral("\t")},
                            {tr("bar |"), QStringLiteral("|")},
                            {tr("space"), QStringLiteral(" ")}});
    decimal_->setAccessibleName(tr("Decimal separator"));
    setEntries(decimal_, {{tr("detect"), QString()},
                          {tr("point 1.5"), QStringLiteral(".")},
                          {tr("comma 1,5"), QStringLiteral(",")}});
    header_->setAccessibleName(tr("First line"));
    setEntries(header_, {{tr("detect"), {}}, {tr("holds the names"), true}, {tr("is data"), false}});
    progress_->setAccessibleName(tr("Reading the file"));
    columns_->setAccessibleName(tr("Columns and their types"));
    columns_->setHeaderLabels({tr("Column"), tr("Type"), tr("Missing")});
    preview_->setAccessibleName(tr("First rows"));
    warnings_->setAccessibleName(tr("What may surprise"));
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Import"));
    showSummary();
    showWarnings();
    showProblem(problemSentence_);
    if (table_) showColumns();
}

QString ImportDialog::sourceName() const {
    return QFileInfo(path_).fileName();
}

data::CsvOptions ImportDialog::options() const {
    data::CsvOptions options;
    options.delimiter = chosenCharacter(delimiter_);
    options.decimal = chosenCharacter(decimal_);
    if (header_->currentIndex() > 0) options.header = header_->currentData().toBool();
    return options;
}

void ImportDialog::readFile() {
    if (job_) job_->cancel();
    table_.reset();
    read_.reset();
    showSummary();
    showWarnings();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    progress_->setValue(0);
    progress_->show();
    showProblem({});
    const std::filesystem::path file(path_.toStdString());
    job_ = Job::start(
        this, tr("Reading"),
        [file, options = options()](const Progress& progress) {
            return data::importCsv(file, options, progress);
        },
        [this](Result<data::CsvImport> imported) { finish(std::move(imported)); });
    connect(job_, &Job::progressed, progress_,
            [this](double fraction) { progress_->setValue(static_cast<int>(100 * fraction)); });
}

void ImportDialog::finish(Result<data::CsvImport> imported) {
    progress_->hide();
    if (!imported) {
        columns_->clear();
        previewModel_->setTable(nullptr);
        showProblem(imported.error().sentence());
        showSummary();
        emit read();
        return;
    }
    table_ = std::make_shared<const data::Table>(std::move(imported->table));
    read_ = std::move(*imported);
    showSummary();
    showColumns();
    showWarnings();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(true);
    buttons_->button(QDialogButtonBox::Ok)->setDefault(true);
    emit read();
}

void ImportDialog::showSummary() {
    if (!read_) {
        summary_->setText(problemSentence_.empty() ? tr("Reading %1 …").arg(sourceName())
                                                   : tr("This file cannot be imported as it is."));
        return;
    }
    const QString delimiter = read_->delimiter == '\t' ? tr("tab") : QString(QLatin1Char(read_->delimiter));
    const QLocale locale;
    summary_->setText(tr("%1 rows and %2 columns. Delimiter “%3”, decimal separator “%4”, encoding %5. Click "
                         "a type to change it.")
                          .arg(locale.toString(static_cast<qulonglong>(table_->rows())),
                               locale.toString(static_cast<qulonglong>(table_->columnCount())), delimiter,
                               QString(QLatin1Char(read_->decimal)), text(read_->encoding)));
}

void ImportDialog::showWarnings() {
    QStringList surprises;
    if (read_) {
        for (const data::ImportWarning& warning : read_->warnings) {
            surprises << (warning.line > 0 ? tr("Line %1: %2").arg(warning.line).arg(text(warning.sentence))
                                           : text(warning.sentence));
        }
    }
    warnings_->setPlainText(surprises.join(QLatin1Char('\n')));
    warnings_->setVisible(!surprises.isEmpty());
}

void ImportDialog::showColumns() {
    const QSignalBlocker quiet(columns_);
    columns_->clear();
    QList<QTreeWidgetItem*> items;
    for (const auto& column : table_->columns()) {
        auto* item = new QTreeWidgetItem;
        item->setText(0, text(column->name()));
        item->setText(1, typeText(column->type()));
        item->setData(1, Qt::UserRole, static_cast<int>(column->type()));
        item->setToolTip(1, tr("Click to choose another type"));
        item->setText(2, QString::number(column->missingCount()));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        items << item;
    }
    columns_->addTopLevelItems(items);
    for (int field = 0; field < 3; ++field)
        columns_->resizeColumnToContents(field);
    previewModel_->setTable(table_, previewRows);
}

void ImportDialog::typeChosen(int column, data::ColumnType type) {
    if (!table_ || column < 0) return;
    const auto index = static_cast<std::size_t>(column);
    if (table_->column(index).type() == type) return;
    auto changed = data::retyped(table_->column(index), type);
    if (!changed) {
        showProblem(changed.error().sentence());
    } else {
        showProblem({});
        std::vector<data::Table::ColumnPointer> columns(table_->columns().begin(), table_->columns().end());
        columns[index] = std::make_shared<const data::Column>(std::move(*changed));
        table_ = std::make_shared<const data::Table>(std::move(columns));
    }
    // Not at once: the view is still closing the editor of the item that would be replaced.
    QMetaObject::invokeMethod(this, &ImportDialog::showColumns, Qt::QueuedConnection);
}

void ImportDialog::showProblem(const Sentence& sentence) {
    problemSentence_ = sentence;
    problem_->setText(text(sentence));
    problem_->setVisible(!sentence.empty());
}

} // namespace dovetail::ui
