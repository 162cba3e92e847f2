// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/statistics_file.h"

#include "core/base/memory.h"
#include "core/data/memory_need.h"
#include "core/data/statistics_values.h"
#include "core/data/utf8_text.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <readstat.h>

namespace dovetail::data {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t rowsBetweenStatisticsChecks = 1024;
constexpr std::size_t firstMemoryLook = 8192;
constexpr std::size_t largestReserve = std::size_t{1} << 24U;

std::string cleanText(const char* text) {
    if (!text) return {};
    return repairedUtf8(text).value_or(text);
}

Measure measureOf(const readstat_variable_t* variable) {
    switch (readstat_variable_get_measure(variable)) {
    case READSTAT_MEASURE_NOMINAL:
        return Measure::Nominal;
    case READSTAT_MEASURE_ORDINAL:
        return Measure::Ordinal;
    case READSTAT_MEASURE_SCALE:
        return Measure::Scale;
    default:
        return Measure::Unknown;
    }
}

double numberOf(readstat_value_t value) {
    // Integers come in types of their own.
    switch (readstat_value_type(value)) {
    case READSTAT_TYPE_INT8:
        return value.v.i8_value;
    case READSTAT_TYPE_INT16:
        return value.v.i16_value;
    case READSTAT_TYPE_INT32:
        return value.v.i32_value;
    case READSTAT_TYPE_FLOAT:
        return static_cast<double>(value.v.float_value);
    case READSTAT_TYPE_DOUBLE:
        return value.v.double_value;
    default:
        return Column::missingNumber;
    }
}

/// What is kept of a variable of the file while its values come.
struct FileVariable {
    std::string name;
    std::string label;
    std::string format;
    std::string labelSet;
    Measure measure = Measure::Unknown;
    bool isText = false;
    std::vector<double> numbers = {};
    TextColumn texts = {};

    std::size_t rows() const { return isText ? texts.rows() : numbers.size(); }
    std::size_t size() const { return isText ? texts.size() : numbers.size() * sizeof(double); }
    void addMissing() {
        if (isText) {
            texts.add({});
        } else {
            numbers.push_back(Column::missingNumber);
        }
    }
};

/// Receives what ReadStat finds in a file. A handler that returns READSTAT_HANDLER_ABORT has said why.
class Receiver {
public:
    Receiver(TableFormat format, const StatisticsOptions& options, const Progress& progress, Sentence what)
        : format_(format), options_(options), progress_(progress), what_(std::move(what)) {}

    void listenTo(readstat_parser_t* parser) {
        readstat_set_metadata_handler(parser, [](readstat_metadata_t* metadata, void* self) {
            return guarded(self, [&](Receiver& receiver) { return receiver.takeMetadata(metadata); });
        });
        readstat_set_variable_handler(parser, [](int, readstat_variable_t* variable, const char* labels,
                                                 void* self) {
            return guarded(self, [&](Receiver& receiver) { return receiver.takeVariable(variable, labels); });
        });
        readstat_set_value_label_handler(parser, [](const char* set, readstat_value_t value,
                                                    const char* label, void* self) {
            return guarded(self, [&](Receiver& receiver) { return receiver.takeLabel(set, value, label); });
        });
        readstat_set_value_handler(
            parser, [](int row, readstat_variable_t* variable, readstat_value_t value, void* self) {
                return guarded(self, [&](Receiver& receiver) {
                    return receiver.takeValue(static_cast<std::size_t>(row), variable, value);
                });
            });
        readstat_set_progress_handler(parser, [](double fraction, void* self) {
            return guarded(self, [&](Receiver& receiver) { return receiver.takeProgress(fraction); });
        });
    }

    const std::optional<Error>& error() const { return error_; }
    bool isCutOff() const { return expected_ && rows_ < *expected_; }
    std::size_t rows() const { return rows_; }

    Result<StatisticsImport> finished() {
        std::vector<std::string> names;
        for (const FileVariable& variable : variables_)
            names.push_back(variable.name);
        names = distinctNames(names, 0, warnings_);
        StatisticsImport import;
        import.format = format_;
        import.title = std::move(title_);
        std::vector<Column> columns;
        for (std::size_t index = 0; index < variables_.size(); ++index) {
            if (progress_.cancelled()) return Progress::stopped();
            progress_.report(0.9 + 0.1 * double(index) / double(variables_.size()), "finding types");
            FileVariable variable = std::move(variables_[index]);
            while (variable.rows() < rows_)
                variable.addMissing();
            import.labels.push_back(std::move(variable.label));
            columns.push_back(column(variable, names[index], index));
            releaseFreedMemory();
        }
        import.table = Table(std::move(columns));
        import.warnings = warnings_.take();
        return import;
    }

private:
    /// No exception may pass through a library that is written in C.
    template <typename Handle>
    static int guarded(void* self, const Handle& handle) {
        auto& receiver = *static_cast<Receiver*>(self);
        try {
            return handle(receiver) ? READSTAT_HANDLER_OK : READSTAT_HANDLER_ABORT;
        } catch (const std::bad_alloc&) {
            receiver.error_ = fail(ErrorCode::InvalidData,
                                   phrase("data", "%1 does not fit into the memory.")(receiver.what_),
                                   phrase("data", "Close other programs, or choose a smaller file."))
                                  .value();
            return READSTAT_HANDLER_ABORT;
        }
    }

    bool takeMetadata(readstat_metadata_t* metadata) {
        title_ = cleanText(readstat_get_file_label(metadata));
        version_ = readstat_get_file_format_version(metadata);
        const int rows = readstat_get_row_count(metadata);
        if (rows >= 0) expected_ = static_cast<std::size_t>(rows);
        return !stopped();
    }

    bool takeVariable(readstat_variable_t* variable, const char* labels) {
        variables_.push_back(
            {.name = cleanText(readstat_variable_get_name(variable)),
             .label = cleanText(readstat_variable_get_label(variable)),
             .format = cleanText(readstat_variable_get_format(variable)),
             .labelSet = nameOfLabels(labels),
             .measure = measureOf(variable),
             .isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING});
        return variables_.size() % rowsBetweenStatisticsChecks != 0 || !stopped();
    }

    /// For Stata's files ReadStat hands out the bytes of the file, where a damaged one has no zero behind
    /// them (found by fuzzing, ReadStat 1.1.8).
    std::string nameOfLabels(const char* labels) const {
        if (!labels || format_ != TableFormat::Stata) return cleanText(labels);
        const std::size_t field = version_ < 110 ? 9 : version_ < 118 ? 33 : 129;
        return cleanText(std::string(labels, strnlen(labels, field)).c_str());
    }

    bool takeLabel(const char* set, readstat_value_t value, const char* label) {
        if (readstat_value_is_tagged_missing(value) || !label) return true;
        ValueLabel taken{.text = {}, .label = cleanText(label)};
        if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
            taken.text = cleanText(readstat_string_value(value));
        } else {
            taken.number = numberOf(value);
            if (std::isnan(taken.number)) return true;
        }
        labels_[cleanText(set)].push_back(std::move(taken));
        return true;
    }

    bool takeValue(std::size_t row, readstat_variable_t* variable, readstat_value_t value) {
        const auto index = static_cast<std::size_t>(readstat_variable_get_index(variable));
        if (index >= variables_.size()) return true;
        if (row >= rows_ && !takeRow(row)) return false;
        FileVariable& into = variables_[index];
        if (into.rows() > row) return true;
        while (into.rows() < row)
            into.addMissing();
        const bool isText = readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING;
        if (isText != into.isText || readstat_value_is_missing(value, variable)) {
            into.addMissing();
        } else if (isText) {
            into.texts.add(cleanText(readstat_string_value(value)));
        } else {
            const double number = numberOf(value);
            into.numbers.push_back(std::isfinite(number) ? number : Column::missingNumber);
        }
        return true;
    }

    /// The first value of a row: now and then time to look around.
    bool takeRow(std::size_t row) {
        if (rows_ == 0 && !makeRoom()) return false;
        rows_ = row + 1;
        if (rows_ % rowsBetweenStatisticsChecks == 0) {
            if (stopped()) return false;
            if (expected_)
                progress_.report(0.9 * std::min(1.0, double(rows_) / std::max(1.0, double(*expected_))),
                                 "reading rows");
        }
        if (rows_ < nextLook_) return true;
        nextLook_ *= 2;
        double bytes = 0;
        for (const FileVariable& variable : variables_)
            bytes += double(variable.size());
        const double all = 1.1 * bytes * std::max(double(expected_.value_or(rows_)) / double(rows_), 1.0);
        // What is there already is no longer free.
        return fits(all - (options_.memory ? 0 : bytes));
    }

    bool makeRoom() {
        if (!expected_) return true;
        double bytes = 0;
        for (const FileVariable& variable : variables_)
            bytes += double(*expected_) * (variable.isText ? sizeof(std::int32_t) : sizeof(double));
        if (!fits(1.1 * bytes)) return false;
        for (FileVariable& variable : variables_) {
            const std::size_t rows = std::min(*expected_, largestReserve);
            if (variable.isText) {
                variable.texts.reserve(rows);
            } else {
                variable.numbers.reserve(rows);
            }
        }
        return true;
    }

    bool fits(double bytes) {
        if (auto checked = checkMemory(what_, bytes, options_.memory); !checked) error_ = checked.error();
        return !error_;
    }

    bool takeProgress(double fraction) {
        if (!expected_ && fraction >= 0 && fraction <= 1) progress_.report(0.9 * fraction, "reading rows");
        return !stopped();
    }

    bool stopped() {
        if (progress_.cancelled()) error_ = Progress::stopped().value();
        return error_.has_value();
    }

    Column column(FileVariable& variable, const std::string& name, std::size_t index) {
        const auto set = labels_.find(variable.labelSet);
        const std::vector<ValueLabel> none;
        const std::vector<ValueLabel>& labels =
            set == labels_.end() || variable.labelSet.empty() ? none : set->second;
        if (variable.isText) return variable.texts.take(name, labels, variable.measure);
        if (const auto scale = dateScale(format_, variable.format))
            return dates(std::move(variable.numbers), name, index, *scale);
        if (auto column = labelledColumn(name, variable.numbers, labels, variable.measure))
            return std::move(*column);
        warnOfLabels(variable.numbers, labels, name, index);
        const auto isWhole = [](double number) { return std::isnan(number) || number == std::trunc(number); };
        const bool empty =
            std::ranges::all_of(variable.numbers, [](double number) { return std::isnan(number); });
        if (empty)
            warnings_.add(phrase("data", "empty columns"), 0, index + 1,
                          phrase("data", "Column “%1” holds no values.")(name));
        const bool whole = !empty && std::ranges::all_of(variable.numbers, isWhole);
        return Column::numeric(name, whole ? ColumnType::Integer : ColumnType::Continuous,
                               std::move(variable.numbers));
    }

    Column dates(std::vector<double> numbers, const std::string& name, std::size_t index, DateScale scale) {
        std::size_t lost = 0;
        for (double& number : numbers) {
            if (std::isnan(number)) continue;
            const auto seconds = moment(number, scale);
            lost += !seconds;
            number = seconds.value_or(Column::missingNumber);
        }
        if (lost > 0) {
            warnings_.add(
                phrase("data", "dates"), 0, index + 1,
                countedPhrase("data",
                              "%n cells of the column of dates “%1” are not in the years 1 to 9999; they "
                              "are missing.",
                              "%n cell of the column of dates “%1” is not in the years 1 to 9999; it is "
                              "missing.",
                              lost)(name));
        }
        return Column::numeric(name, ColumnType::Date, std::move(numbers));
    }

    /// Labels that got lost because only some of the numbers have one, where a number has it.
    void warnOfLabels(const std::vector<double>& numbers, const std::vector<ValueLabel>& labels,
                      const std::string& name, std::size_t index) {
        constexpr std::size_t shown = 3;
        std::vector<Sentence> told;
        for (const ValueLabel& label : labels) {
            if (told.size() == shown) break;
            if (std::ranges::find(numbers, label.number) != numbers.end())
                told.push_back(phrase("data", "%1 means “%2”")(numberText(label.number), label.label));
        }
        if (told.empty()) return;
        warnings_.add(
            phrase("data", "value labels"), 0, index + 1,
            phrase("data", "Only some numbers of column “%1” have labels; it was read as numbers (%2).")(
                name, enumeration(std::move(told))));
    }

    TableFormat format_;
    const StatisticsOptions& options_;
    const Progress& progress_;
    Sentence what_;
    std::optional<Error> error_;
    int version_ = 0; ///< of the file's format
    std::string title_;
    std::optional<std::size_t> expected_;
    std::size_t rows_ = 0;
    std::size_t nextLook_ = firstMemoryLook;
    std::vector<FileVariable> variables_;
    std::map<std::string, std::vector<ValueLabel>> labels_; ///< by the names of their sets
    ImportWarnings warnings_;
};

/// StatisticsBytes at hand, for a library that reads files.
class StatisticsBytes {
public:
    explicit StatisticsBytes(std::string_view bytes) : bytes_(bytes) {}

    void serve(readstat_parser_t* parser) {
        readstat_set_open_handler(parser, [](const char*, void*) { return 0; });
        readstat_set_close_handler(parser, [](void*) { return 0; });
        readstat_set_seek_handler(
            parser, [](readstat_off_t offset, readstat_io_flags_t whence, void* self) -> readstat_off_t {
                return static_cast<StatisticsBytes*>(self)->seek(offset, whence);
            });
        readstat_set_read_handler(parser, [](void* to, std::size_t size, void* self) -> ssize_t {
            return static_cast<StatisticsBytes*>(self)->read(to, size);
        });
        readstat_set_update_handler(
            parser, [](long, readstat_progress_handler, void*, void*) { return READSTAT_OK; });
        readstat_set_io_ctx(parser, this);
    }

private:
    readstat_off_t seek(readstat_off_t offset, readstat_io_flags_t whence) {
        const auto size = static_cast<readstat_off_t>(bytes_.size());
        readstat_off_t from = 0;
        if (whence == READSTAT_SEEK_CUR) from = at_;
        if (whence == READSTAT_SEEK_END) from = size;
        if (offset < -from || offset > size - from) return -1;
        return at_ = from + offset;
    }

    ssize_t read(void* to, std::size_t size) {
        const std::string_view part = bytes_.substr(static_cast<std::size_t>(at_), size);
        if (part.empty()) return 0; // then there may be no place for it
        std::memcpy(to, part.data(), part.size());
        at_ += static_cast<readstat_off_t>(part.size());
        return static_cast<ssize_t>(part.size());
    }

    std::string_view bytes_;
    readstat_off_t at_ = 0;
};

Error damagedStatistics(const Sentence& what, const Sentence& detail) {
    return {
        ErrorCode::Format, phrase("data", "%1 is damaged (%2).")(what, detail),
        phrase("data", "Copy or download it again, or use a backup copy; the file has not been changed.")};
}

Error statisticsError(readstat_error_t code, const Sentence& what,
                      const std::optional<std::string>& encoding) {
    const char* detail = readstat_error_message(code);
    switch (code) {
    case READSTAT_ERROR_OPEN:
        return {ErrorCode::Io, phrase("data", "%1 cannot be read.")(what),
                phrase("data", "Check that you may read it.")};
    case READSTAT_ERROR_MALLOC:
        return {ErrorCode::InvalidData,
                phrase("data", "%1 does not fit into the memory, or is damaged.")(what),
                phrase("data", "Close other programs, or choose a smaller file.")};
    case READSTAT_ERROR_UNSUPPORTED_FILE_FORMAT_VERSION:
    case READSTAT_ERROR_UNSUPPORTED_COMPRESSION:
        return {ErrorCode::Format, phrase("data", "%1 is of a version that is not known here.")(what),
                phrase("data", "Save it for an older version of the program, or as CSV.")};
    case READSTAT_ERROR_UNSUPPORTED_CHARSET:
        if (encoding)
            return {ErrorCode::InvalidInput, phrase("data", "There is no text encoding “%1”.")(*encoding),
                    phrase("data", "Use a name such as UTF-8, UTF-16LE, ISO-8859-1 or Windows-1252.")};
        [[fallthrough]];
    case READSTAT_ERROR_CONVERT:
    case READSTAT_ERROR_CONVERT_BAD_STRING:
    case READSTAT_ERROR_CONVERT_SHORT_STRING:
        return {ErrorCode::Format, phrase("data", "%1 holds texts that are not of its encoding.")(what),
                phrase("data", "Choose another encoding, such as Windows-1252.")};
    default:
        return damagedStatistics(what, detail ? detail : "?");
    }
}

readstat_error_t parseStatistics(readstat_parser_t* parser, TableFormat format, const char* path,
                                 void* receiver) {
    switch (format) {
    case TableFormat::Stata:
        return readstat_parse_dta(parser, path, receiver);
    case TableFormat::Spss:
        return readstat_parse_sav(parser, path, receiver);
    case TableFormat::SpssPortable:
        return readstat_parse_por(parser, path, receiver);
    case TableFormat::Sas:
        return readstat_parse_sas7bdat(parser, path, receiver);
    case TableFormat::SasTransport:
        return readstat_parse_xport(parser, path, receiver);
    default:
        return READSTAT_ERROR_PARSE;
    }
}

bool isStatistics(TableFormat format) {
    return format == TableFormat::Stata || format == TableFormat::Spss ||
           format == TableFormat::SpssPortable || format == TableFormat::Sas ||
           format == TableFormat::SasTransport;
}

/// Reads from the path, or from the bytes if there are some.
Result<StatisticsImport> readStatistics(TableFormat format, const char* path, StatisticsBytes* bytes,
                                        const StatisticsOptions& options, const Progress& progress,
                                        const Sentence& what) {
    if (!isStatistics(format)) {
        return fail(ErrorCode::Format, phrase("data", "%1 is not a file of Stata, SPSS or SAS.")(what),
                    phrase("data", "Choose a file of the kind .dta, .sav, .por, .sas7bdat or .xpt."));
    }
    const std::unique_ptr<readstat_parser_t, decltype(&readstat_parser_free)> parser(readstat_parser_init(),
                                                                                     readstat_parser_free);
    if (bytes) bytes->serve(parser.get());
    Receiver receiver(format, options, progress, what);
    receiver.listenTo(parser.get());
    if (options.encoding) readstat_set_file_character_encoding(parser.get(), options.encoding->c_str());
    const readstat_error_t code = parseStatistics(parser.get(), format, path, &receiver);
    if (receiver.error()) return fail(*receiver.error());
    if (code != READSTAT_OK) return fail(statisticsError(code, what, options.encoding));
    if (receiver.isCutOff()) return fail(damagedStatistics(what, phrase("data", "its end is missing")));
    if (receiver.rows() == 0) {
        return fail(ErrorCode::InvalidData, phrase("data", "%1 has no rows, only names of columns.")(what),
                    phrase("data", "Choose a file with at least one row."));
    }
    return receiver.finished();
}

} // namespace

Result<StatisticsImport> importStatisticsBytes(std::string_view bytes, const StatisticsOptions& options,
                                               const Progress& progress, const Sentence& what) {
    StatisticsBytes source(bytes);
    return readStatistics(tableFormatOf(bytes.substr(0, 4096)), "", &source, options, progress, what);
}

Result<StatisticsImport> importStatistics(const fs::path& path, const StatisticsOptions& options,
                                          const Progress& progress) {
    const auto format = tableFormat(path);
    if (!format) return fail(format.error());
    auto imported = readStatistics(*format, path.c_str(), nullptr, options, progress,
                                   phrase("data", "The file “%1”")(path.filename().string()));
    if (!imported) imported.error().location.file = path.string();
    return imported;
}

} // namespace dovetail::data
