#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "store/library_store.h"
#include "store/sqlite_handle.h"

namespace camre {

/// The number under which forms and drafts name a kept catalogue or profile version; nothing when it is not kept.
Result<std::optional<std::int64_t>> libraryNumber(SqliteConnection& db, LibraryKind kind, std::string_view id,
                                                  int version);
/// The same. Errors: WrongVersion (place: the id, fact: the version) when it is not kept.
Result<std::int64_t> requireLibraryNumber(SqliteConnection& db, LibraryKind kind, std::string_view id, int version);

}  // namespace camre
