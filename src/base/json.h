#pragma once

#include <cstddef>
#include <functional>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

// Include this only in .cpp files that read JSON: it is slow to compile.

namespace camre {

/// What a hand-written JSON text may be at most; our own files are far smaller.
struct JsonLimits {
    std::size_t bytes = 8'000'000;
    int depth = 16;
};

/// Parses strictly: UTF-8, no comments, no duplicate keys, no number that does not fit, nothing after the end.
///
/// @param place  named in errors before the JSON pointer ("line 12"), may be empty
/// Errors: NotUtf8, NotJson (fact: line and column), DuplicateKey, NestedTooDeep, TooLong; place is the JSON pointer.
Result<nlohmann::ordered_json> parseJson(std::string_view text, std::string_view place = {}, JsonLimits limits = {});

/// Walks one JSON object or value, knows where it is, and keeps the problems it meets instead of
/// stopping, so that a reader can report all of them.
///
///     JsonPlace root(value, "", problems);
///     root.onlyKeys({"id", "levels"});
///     scale.id = ScaleId(root.at("id").text());
class JsonPlace {
  public:
    JsonPlace(const nlohmann::ordered_json& value, std::string pointer, Problems& problems);

    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] bool isText() const;
    [[nodiscard]] bool isNumber() const;
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isList() const;

    /// Reports every key that is not in this list.
    void onlyKeys(std::initializer_list<std::string_view> keys) const;

    /// The member; reports MissingKey and gives null when it is not there.
    [[nodiscard]] JsonPlace at(std::string_view key) const;

    /// Calls once for each element of a list; reports WrongType when it is no list, TooLong over `most`.
    void each(std::size_t most, const std::function<void(const JsonPlace&)>& visit) const;
    /// Calls once for each member of an object, in file order.
    void eachMember(std::size_t most, const std::function<void(const std::string&, const JsonPlace&)>& visit) const;

    /// A non-empty text of at most `most` characters without control or hidden direction signs.
    [[nodiscard]] std::string text(std::size_t most = 2000) const;
    [[nodiscard]] std::string textOr(std::string_view key, std::string fallback, std::size_t most = 2000) const;
    /// A whole number in [low, high].
    [[nodiscard]] int number(int low, int high) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] bool flagOr(std::string_view key, bool fallback) const;
    /// The index of the text among the words; 0 when it is none of them, which is reported.
    [[nodiscard]] std::size_t word(const std::vector<std::string_view>& words) const;

    void report(ErrorCode code, std::string fact = {}) const;

  private:
    const nlohmann::ordered_json* m_value;
    std::string m_pointer;
    Problems* m_problems;
};

}  // namespace camre
