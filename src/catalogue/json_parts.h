#pragma once

#include <set>
#include <string>
#include <string_view>

#include "base/ids.h"
#include "base/json.h"

// Include this only in .cpp files that read JSON: it brings base/json.h.

namespace camre {

/// True when the value is an object whose "format" is the wanted one. A file of another format, or
/// from a newer Camre, is reported (WrongFormat at "/format") and not read further: what else is
/// wrong in it would only be noise.
bool hasFormat(const JsonPlace& root, std::string_view wanted);

/// A plain id (isPlainId), or nothing after a BadId.
std::string plainIdAt(const JsonPlace& place);

/// A language tag, or nothing after a NotAllowed.
LanguageTag languageTagAt(const JsonPlace& place);

/// True for a text of nothing but spaces; false for what is no text at all.
bool isBlankText(const nlohmann::ordered_json& value);

/// A text that may also be empty or missing, as notes and unfilled promises are.
///
/// @param value  the object that `place` stands on
std::string optionalText(const nlohmann::ordered_json& value, const JsonPlace& place, std::string_view key,
                         std::size_t most = 2000);

/// Reports every id after its first stand as DuplicateId; empty ids were reported before.
class SeenIds {
  public:
    void add(const JsonPlace& place, const std::string& id);

  private:
    std::set<std::string> m_seen;
};

}  // namespace camre
