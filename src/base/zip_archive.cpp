#include "base/zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

#include "base/utf8.h"

namespace camre {
namespace {

// 1 January 2000, 00:00, as zips write it: the years since 1980, the month and the day in one number.
constexpr std::uint16_t kNoTime = 0;
constexpr std::uint16_t kNoDate = 20 << 9 | 1 << 5 | 1;
constexpr std::uint32_t kPlainFile = 0100644U << 16U;  // readable by all, as other systems' unpackers want to know
constexpr std::uint32_t kBestPacking = 9;
constexpr std::uint32_t kKindOfFile = 0170000U;  // of a Unix mode
constexpr std::uint32_t kRegularFile = 0100000U;
constexpr std::uint32_t kFolder = 0040000U;

// The archive in memory. Closing writes it into the source; who does not close throws it away.
class NewArchive {
  public:
    NewArchive() : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
        if (m_source == nullptr) return;
        zip_source_keep(m_source);  // the archive takes one, reading the bytes back needs another
        m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr);
        if (m_zip == nullptr) zip_source_free(m_source);
    }
    ~NewArchive() {
        if (m_zip != nullptr) zip_discard(m_zip);
        if (m_source != nullptr) zip_source_free(m_source);
    }
    NewArchive(const NewArchive&) = delete;
    NewArchive& operator=(const NewArchive&) = delete;

    [[nodiscard]] bool add(const std::string& name, const std::string& bytes) {
        if (m_zip == nullptr) return false;
        zip_source_t* content = zip_source_buffer(m_zip, bytes.data(), bytes.size(), 0);
        if (content == nullptr) return false;
        const zip_int64_t at = zip_file_add(m_zip, name.c_str(), content, ZIP_FL_ENC_UTF_8);
        if (at < 0) {
            zip_source_free(content);
            return false;
        }
        const auto index = static_cast<zip_uint64_t>(at);
        return zip_set_file_compression(m_zip, index, ZIP_CM_DEFLATE, kBestPacking) == 0 &&
               zip_file_set_dostime(m_zip, index, kNoTime, kNoDate, 0) == 0 &&
               zip_file_set_external_attributes(m_zip, index, 0, ZIP_OPSYS_UNIX, kPlainFile) == 0;
    }

    [[nodiscard]] std::optional<std::string> bytes() {
        if (m_zip == nullptr || zip_close(m_zip) != 0) return std::nullopt;
        m_zip = nullptr;
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_source_stat(m_source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(m_source) != 0) return std::nullopt;
        std::string all(stat.size, '\0');
        const zip_int64_t read = zip_source_read(m_source, all.data(), all.size());
        (void)zip_source_close(m_source);
        return read == static_cast<zip_int64_t>(all.size()) ? std::optional(std::move(all)) : std::nullopt;
    }

  private:
    zip_source_t* m_source;
    zip_t* m_zip = nullptr;
};

// A zip that came from somewhere, looked at without unpacking.
class GivenArchive {
  public:
    explicit GivenArchive(std::string_view bytes) {
        zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
        if (source == nullptr) return;
        m_zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
        if (m_zip == nullptr) zip_source_free(source);
    }
    ~GivenArchive() {
        if (m_zip != nullptr) zip_discard(m_zip);
    }
    GivenArchive(const GivenArchive&) = delete;
    GivenArchive& operator=(const GivenArchive&) = delete;

    [[nodiscard]] zip_t* get() const { return m_zip; }

  private:
    zip_t* m_zip = nullptr;
};

// Some systems drop dots and blanks at the end of a name, and take the rest for another one.
bool isSafePart(std::string_view part) { return !part.empty() && !part.ends_with('.') && !part.ends_with(' '); }

// A name that leads down from the folder it is unpacked in, on every system.
bool isSafeName(std::string_view name) {
    if (name.empty() || name.size() > 400 || !isUtf8(name) || hasUnsafeCharacters(name, false)) return false;
    if (name.find_first_of("\\:") != std::string_view::npos) return false;
    if (name.ends_with('/')) name.remove_suffix(1);
    for (;;) {
        const auto end = name.find('/');
        if (!isSafePart(name.substr(0, end))) return false;
        if (end == std::string_view::npos) return true;
        name.remove_prefix(end + 1);
    }
}

std::string lowered(std::string_view name) {
    std::string low(name);
    std::transform(low.begin(), low.end(), low.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (low.ends_with('/')) low.pop_back();
    return low;
}

// A link, a pipe or a device says so in the mode that Unix programs keep beside the name.
bool isFileOrFolder(zip_t* zip, zip_uint64_t index) {
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) != 0) return false;
    const std::uint32_t kind = attributes >> 16U & kKindOfFile;
    return system != ZIP_OPSYS_UNIX || kind == 0 || kind == kRegularFile || kind == kFolder;
}

Error tooLarge(std::size_t limit) { return {ErrorCode::FileTooLarge, {}, std::to_string(limit / 1'000'000)}; }

std::optional<std::string> unpacked(zip_t* zip, zip_uint64_t index, std::size_t size) {
    zip_file_t* file = zip_fopen_index(zip, index, 0);
    if (file == nullptr) return std::nullopt;
    // One byte more than it says it has: whoever says too little is found out, and never filled the memory.
    std::string bytes(size + 1, '\0');
    std::size_t got = 0;
    zip_int64_t more = 1;
    while (more > 0 && got < bytes.size()) {
        more = zip_fread(file, bytes.data() + got, bytes.size() - got);
        if (more > 0) got += static_cast<std::size_t>(more);
    }
    const bool whole = zip_fclose(file) == 0 && more == 0 && got == size;
    bytes.resize(size);
    return whole ? std::optional(std::move(bytes)) : std::nullopt;
}

class ZipReading {
  public:
    ZipReading(zip_t* zip, const ZipLimits& limits) : m_zip(zip), m_limits(limits) {}

    Result<std::vector<ZipEntry>> read() {
        const auto count = static_cast<zip_uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(m_zip, 0), 0));
        if (count > m_limits.entries) return tooLarge(m_limits.bytesOfAll);
        for (zip_uint64_t index = 0; index < count; ++index) {
            if (const Status taken = take(index); !taken) return taken.error();
        }
        return std::move(m_entries);
    }

  private:
    Status take(zip_uint64_t index) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(m_zip, index, ZIP_FL_ENC_RAW, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || stat.name == nullptr)
            return Error{ErrorCode::NotOurFile, {}, {}};
        const std::string name = stat.name;
        const bool locked = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        if (!isSafeName(name) || locked || !isFileOrFolder(m_zip, index) || !m_names.insert(lowered(name)).second)
            return Error{ErrorCode::UnsafeFile, {}, shown(name)};
        if (name.ends_with('/')) return {};
        if (stat.size > m_limits.bytesOfOne) return tooLarge(m_limits.bytesOfOne);
        m_bytes += stat.size;
        if (m_bytes > m_limits.bytesOfAll) return tooLarge(m_limits.bytesOfAll);
        auto bytes = unpacked(m_zip, index, stat.size);
        if (!bytes) return Error{ErrorCode::NotOurFile, {}, {}};
        m_entries.push_back({name, std::move(*bytes)});
        return {};
    }

    // A name is shown to a person: what cannot be shown becomes a question mark, and most of a long one goes.
    static std::string shown(std::string_view name) {
        std::string text;
        for (const char c : name.substr(0, 80)) text += c >= 0x20 && c < 0x7F ? c : '?';
        return text;
    }

    zip_t* m_zip;
    ZipLimits m_limits;
    std::size_t m_bytes = 0;
    std::set<std::string> m_names;
    std::vector<ZipEntry> m_entries;
};

}  // namespace

Result<std::string> writeZip(std::span<const ZipEntry> entries) {
    NewArchive archive;
    for (const ZipEntry& one : entries) {
        if (!archive.add(one.name, one.bytes)) return Error{ErrorCode::FileUnwritable, {}, {}};
    }
    auto bytes = archive.bytes();
    if (!bytes) return Error{ErrorCode::FileUnwritable, {}, {}};
    return std::move(*bytes);
}

Result<std::vector<ZipEntry>> readZip(std::string_view bytes, const ZipLimits& limits) {
    if (bytes.empty()) return Error{ErrorCode::NotOurFile, {}, {}};  // libzip takes it for a zip with nothing in it
    const GivenArchive archive(bytes);
    if (archive.get() == nullptr) return Error{ErrorCode::NotOurFile, {}, {}};
    return ZipReading(archive.get(), limits).read();
}

}  // namespace camre
