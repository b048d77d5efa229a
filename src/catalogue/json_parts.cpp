#include "catalogue/json_parts.h"

namespace camre {

bool hasFormat(const JsonPlace& root, std::string_view wanted) {
    if (!root.isObject()) {
        root.report(ErrorCode::WrongType, "an object");
        return false;
    }
    const JsonPlace format = root.at("format");
    if (format.isNull()) return true;  // reported; the rest may still be worth reading
    if (format.isText() && format.text() == wanted) return true;
    format.report(ErrorCode::WrongFormat, std::string(wanted));
    return false;
}

std::string plainIdAt(const JsonPlace& place) {
    std::string id = place.text(200);
    if (id.empty() || isPlainId(id)) return id;
    place.report(ErrorCode::BadId);
    return {};
}

LanguageTag languageTagAt(const JsonPlace& place) {
    const std::string tag = place.text(200);
    if (tag.empty() || isLanguageTag(tag)) return LanguageTag(tag);
    place.report(ErrorCode::NotAllowed, "a language tag such as cy or fa-AF");
    return {};
}

bool isBlankText(const nlohmann::ordered_json& value) {
    if (!value.is_string()) return false;
    return value.get_ref<const std::string&>().find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string optionalText(const nlohmann::ordered_json& value, const JsonPlace& place, std::string_view key,
                         std::size_t most) {
    if (!value.is_object()) return {};
    const auto found = value.find(std::string(key));
    if (found == value.end() || isBlankText(*found)) return {};
    return place.at(key).text(most);
}

void SeenIds::add(const JsonPlace& place, const std::string& id) {
    if (!id.empty() && !m_seen.insert(id).second) place.report(ErrorCode::DuplicateId, id);
}

}  // namespace camre
