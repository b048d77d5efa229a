#include "exports/zip_file.h"

#include <zip.h>

#include <optional>
#include <string_view>
#include <vector>

#include "base/zip_archive.h"

namespace camre {
namespace {

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
    std::vector<ZipEntry> entries;
    entries.reserve(files.size());
    for (const ExportFile& file : files) entries.push_back({folder + "/" + file.name, file.bytes});
    auto zip = writeZip(entries);
    if (!zip) return Error{zip.error().code, folder, {}};
    return zip;
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
