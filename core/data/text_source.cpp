// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/text_source.h"

#include "core/data/text_encoding.h"

#include <algorithm>
#include <fstream>

namespace dovetail::data {

namespace {

constexpr std::size_t surveyBlock = 1U << 20U;

tl::unexpected<Error> notAFile(const std::filesystem::path& path, const Phrase& wrong) {
    return fail(ErrorCode::Io, wrong(path.filename().string()), phrase("data", "Choose a CSV file."),
                {.file = path.string()});
}

} // namespace

/// Where the bytes come from: a file, or memory.
class TextSource::Bytes {
public:
    explicit Bytes(std::string_view memory) : memory_(memory) {}
    explicit Bytes(const std::filesystem::path& path) : path_(path), file_(path, std::ios::binary) {}

    bool isFile() const { return !path_.empty(); }
    const std::filesystem::path& path() const { return path_; }

    void goTo(std::uint64_t position) {
        at_ = static_cast<std::size_t>(position);
        if (!isFile()) return;
        file_.clear();
        file_.seekg(static_cast<std::streamoff>(position));
    }

    /// Adds at most `bytes` bytes; false if they cannot be read.
    bool append(std::string& to, std::size_t bytes) {
        if (!isFile()) {
            const std::string_view part = memory_.substr(std::min(at_, memory_.size()), bytes);
            to.append(part);
            at_ += part.size();
            return true;
        }
        const std::size_t before = to.size();
        to.resize(before + bytes);
        file_.read(to.data() + before, static_cast<std::streamsize>(bytes));
        to.resize(before + static_cast<std::size_t>(file_.gcount()));
        return file_.good() || file_.eof();
    }

private:
    std::string_view memory_;
    std::size_t at_ = 0;
    std::filesystem::path path_;
    std::ifstream file_;
};

TextSource::TextSource(std::unique_ptr<Bytes> bytes, Sentence what)
    : bytes_(std::move(bytes)), what_(std::move(what)) {}
TextSource::TextSource(TextSource&&) noexcept = default;
TextSource& TextSource::operator=(TextSource&&) noexcept = default;
TextSource::~TextSource() = default;

Result<TextSource> TextSource::ofFile(const std::filesystem::path& path, const TextReading& reading,
                                      const Progress& progress) {
    const Sentence what = phrase("data", "The file “%1”")(path.filename().string());
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status)) {
        return fail(ErrorCode::NotFound, phrase("data", "%1 is not there.")(what),
                    phrase("data", "Check its name and its folder."), {.file = path.string()});
    }
    if (std::filesystem::is_directory(status))
        return notAFile(path, phrase("data", "“%1” is a folder, not a file."));
    // Reading a device or a pipe might never end.
    if (!std::filesystem::is_regular_file(status))
        return notAFile(path, phrase("data", "“%1” is not a file."));
    TextSource source(std::make_unique<Bytes>(path), what);
    if (auto done = source.survey(reading, progress); !done) return fail(std::move(done.error()));
    return source;
}

Result<TextSource> TextSource::ofBytes(std::string_view bytes, const Sentence& what,
                                       const TextReading& reading) {
    TextSource source(std::make_unique<Bytes>(bytes), what);
    if (auto done = source.survey(reading, {}); !done) return fail(std::move(done.error()));
    return source;
}

Result<void> TextSource::survey(const TextReading& reading, const Progress& progress) {
    const std::optional<std::string>& encoding = reading.encoding;
    salvage_ = reading.salvage;
    EncodingSurvey look(what_);
    std::string block;
    for (;;) {
        if (progress.cancelled()) return Progress::stopped();
        block.clear();
        if (!bytes_->append(block, surveyBlock)) {
            return fail(ErrorCode::Io, phrase("data", "%1 cannot be read.")(what_),
                        phrase("data", "Check that you may read it."), {.file = bytes_->path().string()});
        }
        if (block.empty()) break;
        size_ += block.size();
        look.look(block);
    }
    auto found = look.finding(encoding, salvage_);
    if (!found) {
        found.error().location.file = bytes_->path().string();
        return fail(std::move(found.error()));
    }
    encoding_ = std::move(found->encoding);
    markSize_ = found->byteOrderMark;
    const bool wide = encoding_.starts_with("UTF-16") || encoding_.starts_with("UTF-32"); // full of zeros
    if (salvage_ && !wide) damage_.zeroLine = look.zeroLine();
    // What was found to be UTF-8 is not converted; what is said to be must be looked at.
    if (encoding_ != "UTF-8" || encoding || markSize_ > 0) {
        auto decoder = TextDecoder::from(encoding_, salvage_);
        if (!decoder) return fail(std::move(decoder.error()));
        decoder_ = std::make_unique<TextDecoder>(std::move(*decoder));
    }
    rewind();
    return {};
}

void TextSource::rewind() {
    bytes_->goTo(markSize_);
    position_ = markSize_;
    line_ = 1;
    if (decoder_) decoder_->restart();
}

Result<bool> TextSource::append(std::string& text, std::size_t bytes) {
    std::string block;
    std::string& into = decoder_ ? block : text;
    const std::size_t before = into.size();
    if (!bytes_->append(into, bytes)) {
        return fail(ErrorCode::Io, phrase("data", "%1 cannot be read.")(what_),
                    phrase("data", "Check that you may read it."), {.file = bytes_->path().string()});
    }
    const std::size_t read = into.size() - before;
    position_ += read;
    if (!decoder_) {
        if (damage_.zeroLine) std::erase(text, '\0');
        return read > 0;
    }
    const std::size_t start = text.size();
    const std::size_t replacedBefore = decoder_->replaced();
    const bool valid = decoder_->append(text, block, read == 0 || position_ >= size_);
    if (damage_.zeroLine) std::erase(text, '\0');
    if (decoder_->replaced() > replacedBefore && !damage_.replacedLine) {
        const std::size_t first = text.find("\xEF\xBF\xBD", start);
        damage_.replacedLine =
            line_ + static_cast<std::size_t>(std::count(
                        text.begin() + static_cast<std::ptrdiff_t>(start),
                        text.begin() + static_cast<std::ptrdiff_t>(std::min(first, text.size())), '\n'));
    }
    line_ += static_cast<std::size_t>(
        std::count(text.begin() + static_cast<std::ptrdiff_t>(start), text.end(), '\n'));
    if (!valid) {
        return fail(ErrorCode::Format,
                    phrase("data", "%1 is not valid %2 text: line %3 holds bytes that mean nothing in it.")(
                        what_, encoding_, digits(line_)),
                    phrase("data", "Choose another encoding, or save the file as UTF-8."),
                    {.file = bytes_->path().string(), .line = line_});
    }
    return read > 0;
}

} // namespace dovetail::data
