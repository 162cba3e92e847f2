// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/table_source.h"

#include <QtGlobal>

#include <cmath>
#include <functional>
#include <memory>
#include <optional>
#include <readstat.h>
#include <string>
#include <vector>

namespace dovetail::test {

/// A file of a statistics program, written by ReadStat, as bytes.
class StatisticsWriter {
public:
    struct Variable {
        std::string name;
        std::vector<std::optional<double>> numbers = {}; ///< NaN: the tagged missing value .a
        std::vector<std::string> texts = {};             ///< instead of numbers
        std::string label = {};
        std::string format = {};
        std::vector<std::pair<double, std::string>> labels = {};
        readstat_measure_t measure = READSTAT_MEASURE_UNKNOWN;
        std::optional<double> missing = {}; ///< a number that means a missing cell (SPSS)
        std::size_t width = 12;             ///< of texts
    };

    StatisticsWriter(data::TableFormat format, int version,
                     readstat_compress_t compression = READSTAT_COMPRESS_NONE)
        : format_(format), version_(version), compression_(compression) {}

    std::string write(const std::vector<Variable>& variables, const char* title = nullptr) const {
        std::string bytes;
        const std::unique_ptr<readstat_writer_t, decltype(&readstat_writer_free)> writer(
            readstat_writer_init(), readstat_writer_free);
        readstat_set_data_writer(writer.get(), [](const void* data, std::size_t size, void* to) {
            static_cast<std::string*>(to)->append(static_cast<const char*>(data), size);
            return static_cast<ssize_t>(size);
        });
        if (version_ > 0)
            check(readstat_writer_set_file_format_version(writer.get(), static_cast<std::uint8_t>(version_)));
        check(readstat_writer_set_compression(writer.get(), compression_));
        if (title) check(readstat_writer_set_file_label(writer.get(), title));
        readstat_writer_set_file_timestamp(writer.get(), 1'000'000'000);
        std::vector<readstat_variable_t*> added;
        for (const Variable& variable : variables)
            added.push_back(add(writer.get(), variable));
        const std::size_t rows = std::max(variables.at(0).numbers.size(), variables.at(0).texts.size());
        begin(writer.get(), &bytes, static_cast<long>(rows));
        for (std::size_t row = 0; row < rows; ++row) {
            check(readstat_begin_row(writer.get()));
            for (std::size_t i = 0; i < added.size(); ++i)
                insert(writer.get(), added[i], variables[i], row);
            check(readstat_end_row(writer.get()));
        }
        check(readstat_end_writing(writer.get()));
        return bytes;
    }

private:
    static void check(readstat_error_t error) {
        if (error != READSTAT_OK) qFatal("%s", readstat_error_message(error));
    }

    static readstat_variable_t* add(readstat_writer_t* writer, const Variable& variable) {
        const bool isText = !variable.texts.empty();
        readstat_variable_t* added = readstat_add_variable(
            writer, variable.name.c_str(), isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
            isText ? variable.width : 0);
        if (!variable.label.empty()) readstat_variable_set_label(added, variable.label.c_str());
        if (!variable.format.empty()) readstat_variable_set_format(added, variable.format.c_str());
        readstat_variable_set_measure(added, variable.measure);
        if (variable.missing) check(readstat_variable_add_missing_double_value(added, *variable.missing));
        if (variable.labels.empty()) return added;
        // Stata labels integers only; the same set does for all.
        readstat_label_set_t* set =
            readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, ("l" + variable.name).c_str());
        for (const auto& [number, label] : variable.labels)
            readstat_label_double_value(set, number, label.c_str());
        readstat_variable_set_label_set(added, set);
        return added;
    }

    void begin(readstat_writer_t* writer, std::string* bytes, long rows) const {
        switch (format_) {
        case data::TableFormat::Stata:
            return check(readstat_begin_writing_dta(writer, bytes, rows));
        case data::TableFormat::Spss:
            return check(readstat_begin_writing_sav(writer, bytes, rows));
        case data::TableFormat::SpssPortable:
            return check(readstat_begin_writing_por(writer, bytes, rows));
        case data::TableFormat::Sas:
            return check(readstat_begin_writing_sas7bdat(writer, bytes, rows));
        default:
            return check(readstat_begin_writing_xport(writer, bytes, rows));
        }
    }

    void insert(readstat_writer_t* writer, const readstat_variable_t* added, const Variable& variable,
                std::size_t row) const {
        if (!variable.texts.empty()) {
            check(readstat_insert_string_value(writer, added, variable.texts[row].c_str()));
        } else if (!variable.numbers[row]) {
            check(readstat_insert_missing_value(writer, added));
        } else if (std::isnan(*variable.numbers[row])) {
            check(readstat_insert_tagged_missing_value(writer, added,
                                                       format_ == data::TableFormat::Stata ? 'a' : 'A'));
        } else {
            check(readstat_insert_double_value(writer, added, *variable.numbers[row]));
        }
    }

    data::TableFormat format_;
    int version_;
    readstat_compress_t compression_;
};

} // namespace dovetail::test
