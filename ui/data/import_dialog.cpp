// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/import_dialog.h"

#include "core/data/column_typing.h"
#include "ui/data/column_list_model.h"
#include "ui/data/table_model.h"
#include "ui/jobs/job.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
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

#include <cmath>

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

} // namespace

ImportDialog::ImportDialog(ImportSource source, QWidget* parent)
    : QDialog(parent),
      source_(std::move(source)),
      previewModel_(new TableModel(this)),
      summary_(new QLabel(this)),
      settings_(ImportSettings::of(source_, this)),
      progress_(new QProgressBar(this)),
      speed_(new QLabel(this)),
      problem_(new QLabel(this)),
      salvage_(new QPushButton(this)),
      columns_(new QTreeWidget(this)),
      preview_(new QTableView(this)),
      warnings_(new QPlainTextEdit(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    setObjectName(QStringLiteral("importDialog"));
    summary_->setWordWrap(true);

    connect(settings_, &ImportSettings::changed, this, &ImportDialog::readFile);
    salvage_->setObjectName(QStringLiteral("importSalvage"));
    salvage_->setAutoDefault(false);
    salvage_->hide();
    connect(salvage_, &QPushButton::clicked, this, [this] {
        salvages_ = true;
        readFile();
    });
    auto* trouble = new QHBoxLayout;
    trouble->addWidget(problem_, 1);
    trouble->addWidget(salvage_, 0, Qt::AlignTop);
    auto* going = new QHBoxLayout;
    going->addWidget(progress_, 1);
    going->addWidget(speed_);

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
    layout->addWidget(settings_);
    layout->addLayout(going);
    layout->addLayout(trouble);
    layout->addWidget(splitter, 1);
    layout->addWidget(warnings_);
    layout->addWidget(buttons_);
    resize(880, 640);
    retranslate();
    readFile();
}

bool ImportDialog::event(QEvent* event) {
    const bool done = QDialog::event(event);
    // After the box of the buttons, which gives them its own texts again.
    if (event->type() == QEvent::LanguageChange) retranslate();
    return done;
}

void ImportDialog::retranslate() {
    setWindowTitle(tr("Import %1").arg(sourceName()));
    salvage_->setText(tr("Import &What Can Be Read"));
    salvage_->setToolTip(tr("Leaves out what cannot be read, and says where"));
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

void ImportDialog::readFile() {
    if (job_) job_->cancel();
    table_.reset();
    read_.reset();
    showProblem({});
    showSummary();
    showWarnings();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);
    salvage_->hide();
    progress_->setValue(0);
    progress_->show();
    speed_->clear();
    speed_->show();
    clock_.start();
    job_ = Job::start(this, tr("Reading"), settings_->work(salvages_),
                      [this](Result<Imported> imported) { finish(std::move(imported)); });
    connect(job_, &Job::progressed, this,
            [this](double fraction, const QString& rows) { showProgress(fraction, rows.toULongLong()); });
}

void ImportDialog::showProgress(double fraction, std::uint64_t rows) {
    progress_->setValue(static_cast<int>(100 * fraction));
    const double seconds = static_cast<double>(clock_.elapsed()) / 1000;
    if (rows == 0 || seconds < 0.3 || fraction <= 0) return;
    const QLocale locale;
    const auto perSecond = static_cast<qulonglong>(static_cast<double>(rows) / seconds);
    const int left = static_cast<int>(std::ceil(seconds * (1 - fraction) / fraction));
    speed_->setText(tr("%1 rows, %2 rows/s, %n second(s) left", nullptr, left)
                        .arg(locale.toString(static_cast<qulonglong>(rows)), locale.toString(perSecond)));
}

void ImportDialog::finish(Result<Imported> imported) {
    progress_->hide();
    speed_->hide();
    if (!imported) {
        columns_->clear();
        previewModel_->setTable(nullptr);
        settings_->showFound(false);
        salvage_->setVisible(!salvages_ && settings_->canSalvage(imported.error()));
        showProblem(imported.error().sentence());
        showSummary();
        emit read();
        return;
    }
    table_ = std::make_shared<const data::Table>(std::move(imported->table));
    read_ = std::move(*imported);
    settings_->showFound(true);
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
    const QLocale locale;
    summary_->setText(tr("%1 rows and %2 columns. Click a type to change it.")
                          .arg(locale.toString(static_cast<qulonglong>(table_->rows())),
                               locale.toString(static_cast<qulonglong>(table_->columnCount()))));
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
        if (const auto n = static_cast<std::size_t>(items.size()); n < read_->labels.size())
            item->setToolTip(0, text(read_->labels[n]));
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
