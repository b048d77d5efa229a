#include "base/json.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

std::string escaped(std::string_view key) {
    std::string text;
    for (const char c : key) {
        if (c == '~') text += "~0";
        else if (c == '/') text += "~1";
        else text += c;
    }
    return text;
}

std::string lineAndColumn(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, std::min(at, text.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto start = before.rfind('\n');
    const auto column = start == std::string_view::npos ? before.size() : before.size() - start - 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

// Watches the parser from outside: the depth, and the keys seen in each open object.
class StrictWatch {
  public:
    StrictWatch(std::string_view place, int depth) : m_place(place), m_depth(depth) {}

    bool operator()(int, Json::parse_event_t event, Json& parsed) {
        switch (event) {
            case Json::parse_event_t::object_start:
            case Json::parse_event_t::array_start: open(event == Json::parse_event_t::array_start); break;
            case Json::parse_event_t::object_end:
            case Json::parse_event_t::array_end:
                m_open.pop_back();
                advance();
                break;
            case Json::parse_event_t::key: meetKey(parsed.get_ref<const std::string&>()); break;
            case Json::parse_event_t::value: advance(); break;
            default: break;
        }
        return true;
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    struct Level {
        bool list;
        std::size_t index = 0;
        std::string key;
        std::set<std::string> keys;
    };

    void open(bool list) {
        m_open.push_back({list, 0, {}, {}});
        if (static_cast<int>(m_open.size()) > m_depth) fail(ErrorCode::NestedTooDeep, std::to_string(m_depth));
    }
    void meetKey(const std::string& key) {
        Level& level = m_open.back();
        level.key = key;
        if (!level.keys.insert(key).second) fail(ErrorCode::DuplicateKey, {});
    }
    void advance() {
        if (!m_open.empty() && m_open.back().list) ++m_open.back().index;
    }
    void fail(ErrorCode code, std::string fact) {
        if (!m_error) m_error = Error{code, m_place + pointer(), std::move(fact)};
    }
    [[nodiscard]] std::string pointer() const {
        std::string text;
        for (const Level& level : m_open) {
            if (level.list) text += "/" + std::to_string(level.index);
            else if (!level.key.empty() || !level.keys.empty()) text += "/" + escaped(level.key);
        }
        return text;
    }

    std::string m_place;
    int m_depth;
    std::vector<Level> m_open;
    std::optional<Error> m_error;
};

// nlohmann's parser nests on its own stack, not the machine's, but a million brackets still cost
// memory: count them before parsing.
bool deeperThan(std::string_view text, int most) {
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') ++i;
            else if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth > most) return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

}  // namespace

Result<Json> parseJson(std::string_view text, std::string_view place, JsonLimits limits) {
    const std::string at(place);
    if (text.size() > limits.bytes) return Error{ErrorCode::TooLong, at, std::to_string(limits.bytes) + " bytes"};
    if (!isUtf8(text)) return Error{ErrorCode::NotUtf8, at, {}};
    if (deeperThan(text, limits.depth)) return Error{ErrorCode::NestedTooDeep, at, std::to_string(limits.depth)};
    StrictWatch watch(place, limits.depth);
    try {
        Json value = Json::parse(text, std::ref(watch));
        if (watch.error()) return *watch.error();
        return value;
    } catch (const Json::parse_error& broken) {
        return Error{ErrorCode::NotJson, at, lineAndColumn(text, broken.byte)};
    } catch (const Json::exception&) {
        // A number too large for any type: the parser's own "out of range".
        return Error{ErrorCode::NotJson, at, "a number too large"};
    }
}

JsonPlace::JsonPlace(const Json& value, std::string pointer, Problems& problems)
    : m_value(&value), m_pointer(std::move(pointer)), m_problems(&problems) {}

bool JsonPlace::isNull() const { return m_value->is_null(); }
bool JsonPlace::isText() const { return m_value->is_string(); }
bool JsonPlace::isNumber() const { return m_value->is_number_integer(); }
bool JsonPlace::isObject() const { return m_value->is_object(); }
bool JsonPlace::isList() const { return m_value->is_array(); }
bool JsonPlace::has(std::string_view key) const {
    return m_value->is_object() && m_value->find(std::string(key)) != m_value->end();
}

void JsonPlace::report(ErrorCode code, std::string fact) const {
    m_problems->push_back({code, m_pointer.empty() ? "/" : m_pointer, std::move(fact)});
}

void JsonPlace::onlyKeys(std::initializer_list<std::string_view> keys) const {
    if (!m_value->is_object()) {
        report(ErrorCode::WrongType, "an object");
        return;
    }
    for (const auto& item : m_value->items()) {
        if (std::find(keys.begin(), keys.end(), item.key()) == keys.end()) {
            m_problems->push_back({ErrorCode::UnknownKey, m_pointer + "/" + escaped(item.key()), {}});
        }
    }
}

JsonPlace JsonPlace::at(std::string_view key) const {
    static const Json nothing;
    const std::string here = m_pointer + "/" + escaped(key);
    if (!m_value->is_object()) {
        // Null was reported where it was missing; do not report each member of it again.
        if (!m_value->is_null()) report(ErrorCode::WrongType, "an object");
        return {nothing, here, *m_problems};
    }
    const auto found = m_value->find(std::string(key));
    if (found == m_value->end()) {
        report(ErrorCode::MissingKey, std::string(key));
        return {nothing, here, *m_problems};
    }
    if (found->is_null()) m_problems->push_back({ErrorCode::WrongType, here, "a value, not null"});
    return {*found, here, *m_problems};
}

void JsonPlace::each(std::size_t most, const std::function<void(const JsonPlace&)>& visit) const {
    if (!m_value->is_array()) {
        if (!m_value->is_null()) report(ErrorCode::WrongType, "a list");
        return;
    }
    if (m_value->size() > most) {
        report(ErrorCode::TooLong, std::to_string(most));
        return;
    }
    std::size_t index = 0;
    for (const Json& element : *m_value) visit({element, m_pointer + "/" + std::to_string(index++), *m_problems});
}

void JsonPlace::eachMember(std::size_t most,
                           const std::function<void(const std::string&, const JsonPlace&)>& visit) const {
    if (!m_value->is_object()) {
        if (!m_value->is_null()) report(ErrorCode::WrongType, "an object");
        return;
    }
    if (m_value->size() > most) {
        report(ErrorCode::TooLong, std::to_string(most));
        return;
    }
    for (const auto& item : m_value->items()) {
        visit(item.key(), {item.value(), m_pointer + "/" + escaped(item.key()), *m_problems});
    }
}

std::string JsonPlace::text(std::size_t most) const {
    if (!m_value->is_string()) {
        if (!m_value->is_null()) report(ErrorCode::WrongType, "a text");
        return {};
    }
    const auto& value = m_value->get_ref<const std::string&>();
    if (value.find_first_not_of(" \t\r\n") == std::string::npos) report(ErrorCode::EmptyText);
    else if (characterCount(value) > most) report(ErrorCode::TooLong, std::to_string(most));
    else if (hasUnsafeCharacters(value, true)) report(ErrorCode::NotAllowed, "visible signs only");
    else return value;
    return {};
}

std::string JsonPlace::textOr(std::string_view key, std::string fallback, std::size_t most) const {
    return has(key) ? at(key).text(most) : std::move(fallback);
}

int JsonPlace::number(int low, int high) const {
    const std::string wanted = "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
    if (!m_value->is_number_integer()) {
        if (!m_value->is_null()) report(ErrorCode::WrongType, wanted);
        return low;
    }
    // An unsigned number above the signed range must not wrap round into it.
    const bool huge = m_value->is_number_unsigned() && m_value->get<std::uint64_t>() > 0x7FFFFFFFU;
    const auto value = huge ? std::int64_t{0x7FFFFFFF} + 1 : m_value->get<std::int64_t>();
    if (value < low || value > high) {
        report(ErrorCode::OutOfRange, wanted);
        return low;
    }
    return static_cast<int>(value);
}

bool JsonPlace::flag() const {
    if (!m_value->is_boolean()) {
        if (!m_value->is_null()) report(ErrorCode::WrongType, "true or false");
        return false;
    }
    return m_value->get<bool>();
}

bool JsonPlace::flagOr(std::string_view key, bool fallback) const { return has(key) ? at(key).flag() : fallback; }

std::size_t JsonPlace::word(const std::vector<std::string_view>& words) const {
    if (!m_value->is_string()) {
        if (!m_value->is_null()) report(ErrorCode::WrongType, "a text");
        return 0;
    }
    const auto& value = m_value->get_ref<const std::string&>();
    const auto found = std::find(words.begin(), words.end(), value);
    if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    std::string list;
    for (const auto word : words) list += (list.empty() ? "" : ", ") + std::string(word);
    report(ErrorCode::NotAllowed, list);
    return 0;
}

}  // namespace camre
