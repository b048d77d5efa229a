#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/ids.h"
#include "base/result.h"
#include "store/store_file.h"

namespace camre {

/// A released period, without its frozen text.
struct ReleaseRow {
    std::int64_t id = 0;
    Period period;
    int threshold = 0;
    std::optional<BackgroundId> by;
    std::string catalogue;  // "camre-core/1"
    std::string sha256;     // of the frozen text; given by `add`
    Day released;
    bool withdrawn = false;
    friend bool operator==(const ReleaseRow&, const ReleaseRow&) = default;
};

class ReleaseStore {
  public:
    explicit ReleaseStore(StoreFile& file) : m_file(file) {}

    /// Freezes the pack's text; `id`, `sha256` and `withdrawn` of the row are not read.
    /// @return the release's id
    Result<std::int64_t> add(const ReleaseRow& release, std::string_view json);
    /// In the order in which they were made, withdrawn ones too.
    Result<std::vector<ReleaseRow>> list();
    /// The frozen text, exactly. Errors: UnknownRelease, ReleaseDamaged when it does not fit its sum.
    Result<std::string> json(std::int64_t id);
    /// Errors: UnknownRelease.
    Status withdraw(std::int64_t id);

  private:
    StoreFile& m_file;
};

}  // namespace camre
