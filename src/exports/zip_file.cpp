#include "exports/zip_file.h"

#include <zip.h>

#include <cstdint>
#include <optional>

namespace camre {
namespace {

// 1 January 2000, 00:00, as zips write it: the years since 1980, the month and the day in one number.
constexpr std::uint16_t kNoTime = 0;
constexpr std::uint16_t kNoDate = 20 << 9 | 1 << 5 | 1;
constexpr std::uint32_t kPlainFile = 0100644U << 16U;  // readable by all, as other systems' unpackers want to know
constexpr std::uint32_t kBestPacking = 9;

// The archive in memory. Closing writes it into the source; who does not close throws it away.
class Archive {
  public:
    Archive() : m_source(zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
        if (m_source == nullptr) return;
        zip_source_keep(m_source);  // the archive takes one, reading the bytes back needs another
        m_zip = zip_open_from_source(m_source, ZIP_TRUNCATE, nullptr);
        if (m_zip == nullptr) zip_source_free(m_source);
    }
    ~Archive() {
        if (m_zip != nullptr) zip_discard(m_zip);
        if (m_source != nullptr) zip_source_free(m_source);
    }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

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

// An archive that came from somebody else: opened to read, never written.
class ForeignZip {
  public:
    explicit ForeignZip(std::string_view bytes) : m_source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr)) {
        if (m_source == nullptr) return;
        m_zip = zip_open_from_source(m_source, ZIP_RDONLY, nullptr);
        if (m_zip == nullptr) zip_source_free(m_source);
    }
    ~ForeignZip() {
        if (m_zip != nullptr) zip_discard(m_zip);
    }
    ForeignZip(const ForeignZip&) = delete;
    ForeignZip& operator=(const ForeignZip&) = delete;

    /// Its place and size; nothing where there is no such file.
    [[nodiscard]] std::optional<zip_stat_t> find(const std::string& name) const {
        const zip_int64_t count = m_zip == nullptr ? 0 : zip_get_num_entries(m_zip, 0);
        for (zip_int64_t i = 0; i < count; ++i) {
            zip_stat_t stat;
            zip_stat_init(&stat);
            const auto index = static_cast<zip_uint64_t>(i);
            if (zip_stat_index(m_zip, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || (stat.valid & ZIP_STAT_NAME) == 0) continue;
            const std::string_view path = stat.name;
            const auto folder = path.find('/');
            if (path == name || (folder != std::string_view::npos && path.substr(folder + 1) == name)) return stat;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<std::string> read(const zip_stat_t& stat) const {
        zip_file_t* file = zip_fopen_index(m_zip, stat.index, 0);
        if (file == nullptr) return std::nullopt;
        std::string bytes(stat.size, '\0');
        const zip_int64_t read = zip_fread(file, bytes.data(), bytes.size());
        // Closing checks the sum of what was read.
        const bool whole = zip_fclose(file) == 0 && read == static_cast<zip_int64_t>(bytes.size());
        return whole ? std::optional(std::move(bytes)) : std::nullopt;
    }

  private:
    zip_source_t* m_source;
    zip_t* m_zip = nullptr;
};

bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

}  // namespace

std::string exportName(const PackHead& head) {
    std::string organisation;
    for (const char c : head.organisation) {
        if (isPlain(c)) organisation += c;
        else if (!organisation.empty() && organisation.back() != '-') organisation += '-';
    }
    if (!organisation.empty() && organisation.back() == '-') organisation.pop_back();
    if (organisation.empty()) organisation = "records";
    return "camre-" + organisation + "-" + head.period.start.iso() + "_" + head.period.end.iso();
}

Result<std::string> zipped(std::span<const ExportFile> files, const std::string& folder) {
    Archive archive;
    for (const ExportFile& file : files) {
        if (!archive.add(folder + "/" + file.name, file.bytes)) return Error{ErrorCode::FileUnwritable, folder, {}};
    }
    auto bytes = archive.bytes();
    if (!bytes) return Error{ErrorCode::FileUnwritable, folder, {}};
    return std::move(*bytes);
}

Result<std::string> readFromZip(std::string_view zip, const std::string& name, std::size_t limit) {
    const ForeignZip archive(zip);
    const auto stat = archive.find(name);
    if (!stat) return Error{ErrorCode::FileNotFound, name, {}};
    constexpr std::size_t megabyte = 1'000'000;
    if (stat->size > limit) return Error{ErrorCode::FileTooLarge, name, std::to_string(limit / megabyte)};
    auto bytes = archive.read(*stat);
    if (!bytes) return Error{ErrorCode::FileNotFound, name, {}};
    return std::move(*bytes);
}

}  // namespace camre
