// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a CSV file once, for tests/bench/peers/import.py, which starts it beside pandas:
//   bench_import FILE              one line of JSON: seconds, rows, bytes of the table, peak memory
//   bench_import --write BYTES FILE   12 columns of mixed types, the same for the same number of bytes
#include "core/base/random.h"
#include "core/data/csv_import.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <sys/resource.h>

using namespace dovetail;

namespace {

/// What the columns hold: numbers, codes and their texts, and a bit a cell for what is missing.
std::size_t bytesOf(const data::Table& table) {
    std::size_t bytes = 0;
    for (const auto& column : table.columns()) {
        bytes += column->numbers().size_bytes() + column->codes().size_bytes() + column->rows() / 8;
        for (const std::string& level : column->levels())
            bytes += sizeof level + level.size();
    }
    return bytes;
}

int read(const char* path) {
    const auto start = std::chrono::steady_clock::now();
    const auto imported = data::importCsv(path);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    if (!imported) {
        std::fprintf(stderr, "%s\n", imported.error().sentence().english().c_str());
        return 1;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const nlohmann::json result{{"seconds", seconds.count()},
                                {"rows", imported->table.rows()},
                                {"table_mib", static_cast<double>(bytesOf(imported->table)) / (1 << 20)},
                                {"peak_mib", static_cast<double>(usage.ru_maxrss) / 1024}};
    std::printf("%s\n", result.dump().c_str());
    return 0;
}

/// An id, a moment, two texts, an integer, five numbers of which one has gaps, a truth, and a text that is
/// sometimes quoted because it has a comma.
int write(double bytes, const char* path) {
    std::ofstream file(path, std::ios::binary);
    file << "id,moment,region,product,quantity,price,a,b,c,d,flag,note\n";
    Random random(1);
    const auto number = [&](unsigned below) { return static_cast<unsigned>(random.below(below)); };
    char line[256];
    for (unsigned long long id = 0; static_cast<double>(file.tellp()) < bytes && file; ++id) {
        const char* const gap = random.below(50) == 0 ? "" : nullptr;
        char a[32];
        std::snprintf(a, sizeof a, "%.6g", random.normal());
        const int length = std::snprintf(
            line, sizeof line,
            "%llu,20%02u-%02u-%02u %02u:%02u:%02u,region %u,product_%u,%u,%.2f,%s,%.6g,%.6g,%.6g,%s,%s\n", id,
            15 + number(10), 1 + number(12), 1 + number(28), number(24), number(60), number(60), number(8),
            number(200), 1 + number(100), random.uniform() * 1000, gap ? gap : a, random.normal(),
            random.normal() * 1e3, random.uniform(), number(2) ? "true" : "false",
            number(10) ? "ok" : "\"late, partial\"");
        file.write(line, length);
    }
    return file ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    if (count == 2) return read(arguments[1]);
    if (count == 4 && std::strcmp(arguments[1], "--write") == 0)
        return write(std::strtod(arguments[2], nullptr), arguments[3]);
    std::fprintf(stderr, "bench_import FILE | bench_import --write BYTES FILE\n");
    return 2;
}
