// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/csv_settings.h"

#include "ui/data/encodings.h"
#include "ui/document/text.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace dovetail::ui {

namespace {

constexpr int pairsInARow = 3;

QString characterName(std::optional<char> character) {
    if (!character || *character == data::noCharacter) return CsvSettings::tr("none");
    switch (*character) {
    case ',':
        return CsvSettings::tr("comma ,");
    case ';':
        return CsvSettings::tr("semicolon ;");
    case '\t':
        return CsvSettings::tr("tab");
    case '|':
        return CsvSettings::tr("bar |");
    case ' ':
        return CsvSettings::tr("space");
    case '"':
        return CsvSettings::tr("double \"");
    case '\'':
        return CsvSettings::tr("single '");
    case '.':
        return CsvSettings::tr("point .");
    default:
        break;
    }
    const auto code = static_cast<unsigned char>(*character);
    return code < 0x20 ? CsvSettings::tr("character %1").arg(code) : QString(QLatin1Char(*character));
}

/// A character that can be chosen, with its name.
std::pair<QString, QVariant> entry(char character) {
    return {characterName(character), static_cast<int>(character)};
}

std::optional<char> chosenCharacter(const QComboBox* choice) {
    if (choice->currentIndex() <= 0) return std::nullopt;
    return static_cast<char>(choice->currentData().toInt());
}

std::optional<bool> chosenTruth(const QComboBox* choice) {
    if (choice->currentIndex() <= 0) return std::nullopt;
    return choice->currentData().toBool();
}

} // namespace

CsvSettings::CsvSettings(ImportSource source, QWidget* parent)
    : ImportSettings(parent),
      source_(std::move(source)),
      grid_(new QGridLayout(this)),
      delimiter_(addChoice("importDelimiter")),
      decimal_(addChoice("importDecimal")),
      header_(addChoice("importHeader")),
      quote_(addChoice("importQuote")),
      grouping_(addChoice("importGrouping")),
      rowNumbers_(addChoice("importRowNumbers")),
      encoding_(addChoice("importEncoding")),
      comment_(addChoice("importComment")),
      usualMissing_(addChoice("importUsualMissing")),
      missing_(new QLineEdit(this)),
      missingCaption_(new QLabel(this)) {
    grid_->setContentsMargins({});
    for (int pair = 0; pair < pairsInARow; ++pair)
        grid_->setColumnStretch(2 * pair + 1, 1);
    missing_->setObjectName(QStringLiteral("importMissing"));
    missing_->setClearButtonEnabled(true);
    missingCaption_->setBuddy(missing_);
    const int row = grid_->rowCount();
    grid_->addWidget(missingCaption_, row, 0);
    grid_->addWidget(missing_, row, 1, 1, 2 * pairsInARow - 1);
    connect(missing_, &QLineEdit::editingFinished, this, [this] {
        if (missing_->text() == missingRead_) return;
        missingRead_ = missing_->text();
        emit changed();
    });
    retranslate();
}

QComboBox* CsvSettings::addChoice(const char* objectName) {
    auto* caption = new QLabel(this);
    auto* choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(objectName));
    // Long names of what was found must not push the others out of the window.
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    caption->setBuddy(choice);
    const auto place = static_cast<int>(captions_.size());
    grid_->addWidget(caption, place / pairsInARow, 2 * (place % pairsInARow));
    grid_->addWidget(choice, place / pairsInARow, 2 * (place % pairsInARow) + 1);
    captions_ << caption;
    connect(choice, &QComboBox::activated, this, &ImportSettings::changed);
    return choice;
}

void CsvSettings::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    ImportSettings::changeEvent(event);
}

void CsvSettings::setChoices(QComboBox* choice, const QString& found,
                             const QList<std::pair<QString, QVariant>>& others) {
    while (choice->count() < others.size() + 1)
        choice->addItem(QString());
    choice->setItemText(0, found.isEmpty() ? tr("detect") : tr("%1 (detected)").arg(found));
    for (qsizetype n = 0; n < others.size(); ++n) {
        choice->setItemText(static_cast<int>(n) + 1, others[n].first);
        choice->setItemData(static_cast<int>(n) + 1, others[n].second);
    }
    choice->setToolTip(choice->currentText());
}

void CsvSettings::retranslate() {
    const QStringList captions{tr("&Delimiter"),   tr("Decimal &separator"),   tr("&First line"),
                               tr("&Quote marks"), tr("&Thousands"),           tr("First co&lumn"),
                               tr("&Encoding"),    tr("Co&mments begin with"), tr("NA, null, -, …")};
    for (qsizetype n = 0; n < captions.size(); ++n) {
        captions_[n]->setText(captions[n]);
        QString name = captions[n];
        captions_[n]->buddy()->setAccessibleName(name.remove(QLatin1Char('&')));
    }
    usualMissing_->setAccessibleName(tr("Usual markers of missing cells, such as NA and null"));
    missingCaption_->setText(tr("Also m&issing"));
    missing_->setAccessibleName(tr("Further markers of missing cells"));
    missing_->setPlaceholderText(tr("Further markers of missing cells, with a space between: -99 n.d."));

    const auto found = [this](auto&& of) { return isFound_ ? of(**found_) : QString(); };
    using Found = const data::CsvImport&;
    setChoices(delimiter_, found([](Found f) { return characterName(f.delimiter); }),
               {entry(','), entry(';'), entry('\t'), entry('|'), entry(' ')});
    setChoices(quote_, found([](Found f) { return characterName(f.quote); }),
               {entry('"'), entry('\''), entry(data::noCharacter)});
    setChoices(decimal_, found([](Found f) { return characterName(f.decimal); }), {entry('.'), entry(',')});
    setChoices(grouping_, found([](Found f) { return characterName(f.grouping); }),
               {entry(','), entry('.'), entry('\''), entry(' '), entry(data::noCharacter)});
    setChoices(header_, found([](Found f) { return f.header ? tr("names") : tr("data"); }),
               {{tr("holds the names"), true}, {tr("is data"), false}});
    setChoices(rowNumbers_, found([](Found f) { return f.rowNumbers ? tr("row numbers") : tr("data"); }),
               {{tr("numbers the rows (left out)"), true}, {tr("is data"), false}});
    setChoices(comment_, found([](Found f) { return characterName(f.comment); }),
               {entry('#'), entry('%'), entry(';'), entry('*'), entry(data::noCharacter)});
    QList<std::pair<QString, QVariant>> encodings;
    for (const QString& name : commonEncodings())
        encodings << std::pair{name, QVariant(name)};
    setChoices(encoding_, found([](Found f) { return text(f.encoding); }), encodings);
    setChoices(usualMissing_, {}, {{tr("text like any other"), false}});
    usualMissing_->setItemText(0, tr("mean a missing cell"));
}

void CsvSettings::showFound(bool read) {
    isFound_ = read && found_ && *found_;
    retranslate();
}

ImportSettings::Work CsvSettings::work(bool salvage) const {
    data::CsvOptions options = this->options();
    options.salvage = salvage;
    found_ = std::make_shared<std::optional<data::CsvImport>>();
    return [source = source_, options = std::move(options),
            found = found_](const Progress& progress) -> Result<Imported> {
        const std::string_view bytes(source.bytes.data(), static_cast<std::size_t>(source.bytes.size()));
        auto read = source.path.isEmpty() ? data::importCsvText(bytes, options, progress)
                                          : data::importCsv(source.path.toStdString(), options, progress);
        if (!read) return fail(std::move(read.error()));
        Imported imported{std::exchange(read->table, {}), std::move(read->warnings), {}};
        *found = std::move(*read);
        return imported;
    };
}

/// A picture is no table at all.
bool CsvSettings::canSalvage(const Error& error) const {
    return error.code == ErrorCode::Parse || (error.code == ErrorCode::Format && error.location.line > 0);
}

data::CsvOptions CsvSettings::options() const {
    data::CsvOptions options;
    options.delimiter = chosenCharacter(delimiter_);
    options.quote = chosenCharacter(quote_);
    options.decimal = chosenCharacter(decimal_);
    options.grouping = chosenCharacter(grouping_);
    options.header = chosenTruth(header_);
    options.rowNumbers = chosenTruth(rowNumbers_);
    options.comment = chosenCharacter(comment_);
    if (encoding_->currentIndex() > 0) options.encoding = encoding_->currentData().toString().toStdString();
    options.usualMissing = usualMissing_->currentIndex() <= 0;
    const QStringList markers = missing_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& marker : markers)
        options.missing.push_back(marker.toStdString());
    return options;
}

} // namespace dovetail::ui
