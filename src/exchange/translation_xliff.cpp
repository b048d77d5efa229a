#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <pugixml.hpp>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

#include "exchange/translation_changes.h"
#include "exchange/translation_files.h"
#include "pack/pack_check.h"
#include "pack/word_place.h"

namespace camre {
namespace {

constexpr std::size_t kLargestFile = 16'000'000;  // bytes; a full file is some 300 kB
constexpr int kDeepest = 30;
constexpr std::size_t kMostUnits = 10'000;
constexpr const char* kNamespace = "urn:oasis:names:tc:xliff:document:1.2";

// XLIFF 1.2, section 2.3 "state": a machine's text is to be reviewed, a checked one is signed off.
constexpr std::array<std::pair<std::string_view, const char*>, 5> kStates{{{"missing", "new"},
                                                                           {"stale", "needs-adaptation"},
                                                                           {"machine", "needs-review-translation"},
                                                                           {"draft", "translated"},
                                                                           {"checked", "signed-off"}}};

const char* stateInXliff(const std::string& state) {
    const auto found = std::find_if(kStates.begin(), kStates.end(), [&](const auto& one) { return one.first == state; });
    return found == kStates.end() ? "new" : found->second;
}

// Nothing for the states that say nothing of a second speaker, such as "needs-translation".
std::string stateFromXliff(std::string_view state) {
    if (state == "final") return "checked";
    const auto found = std::find_if(kStates.begin(), kStates.end(), [&](const auto& one) { return state == one.second; });
    return found == kStates.end() ? std::string() : std::string(found->first);
}

void addText(pugi::xml_node parent, const char* name, const std::string& text) {
    parent.append_child(name).append_child(pugi::node_pcdata).set_value(text.c_str());
}

void addNote(pugi::xml_node unit, const char* from, const std::string& text) {
    if (text.empty()) return;
    pugi::xml_node note = unit.append_child("note");
    note.append_attribute("from") = from;
    note.append_child(pugi::node_pcdata).set_value(text.c_str());
}

// XLIFF 1.2, section 2.4.4: what the text was made from, as a version before this one.
void addBefore(pugi::xml_node unit, const TranslationTexts& texts, const std::string& key) {
    const std::string before = earlierEnglish(texts, key);
    if (before.empty()) return;
    pugi::xml_node version = unit.append_child("alt-trans");
    version.append_attribute("alttranstype") = "previous-version";
    addText(version, "source", before);
    addText(version, "target", texts.pack.text(key));
}

void addUnit(pugi::xml_node body, const TranslationTexts& texts, const std::string& key) {
    const std::string state = stateInFile(texts, key);
    pugi::xml_node unit = body.append_child("trans-unit");
    unit.append_attribute("id") = key.c_str();
    unit.append_attribute("approved") = state == "checked" ? "yes" : "no";
    unit.append_attribute("maxwidth") = static_cast<unsigned>(mostCharacters(key));
    unit.append_attribute("size-unit") = "char";
    unit.append_attribute("xml:space") = "preserve";
    addText(unit, "source", texts.english.text(key));
    addText(unit, "target", texts.pack.text(key));
    unit.child("target").append_attribute("state") = stateInXliff(state);
    addNote(unit, "where", placeInFile(key, texts.catalogue, texts.english));
    if (texts.welsh) addNote(unit, "Welsh", texts.welsh->text(key));
    const auto word = texts.pack.words.find(key);
    if (word != texts.pack.words.end()) addNote(unit, "translator", word->second.note);
    addBefore(unit, texts, key);
}

// Programs may put a prefix before every name: "xlf:target".
std::string_view bareName(pugi::xml_node node) {
    const std::string_view name = node.name();
    return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

pugi::xml_node childNamed(pugi::xml_node parent, std::string_view name) {
    return parent.find_child([name](pugi::xml_node one) { return bareName(one) == name; });
}

// Gathers every bit of text below a node, as it stands between and inside a program's own marks.
class TextBelow : public pugi::xml_tree_walker {
  public:
    std::string text;
    bool for_each(pugi::xml_node& node) override {
        if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) text += node.value();
        return true;
    }
};

std::string textBelow(pugi::xml_node node) {
    TextBelow below;
    node.traverse(below);
    return std::move(below.text);
}

// Finds the units, wherever files and groups put them, and what no such file has.
class Units : public pugi::xml_tree_walker {
  public:
    std::vector<pugi::xml_node> found;
    std::vector<pugi::xml_node> files;
    bool tooDeep = false;
    bool tooMany = false;

    bool for_each(pugi::xml_node& node) override {
        const std::string_view name = bareName(node);
        if (name == "trans-unit") found.push_back(node);
        if (name == "file") files.push_back(node);
        tooDeep = depth() > kDeepest;
        tooMany = found.size() > kMostUnits;
        return !tooDeep && !tooMany;
    }
};

std::string lineAt(std::string_view bytes, std::ptrdiff_t offset) {
    const auto end = std::min(static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0)), bytes.size());
    return "line " + std::to_string(1 + std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
}

// "pt_BR" and "pt-br" are one language.
std::string plainTag(std::string_view tag) {
    std::string plain(tag);
    std::transform(plain.begin(), plain.end(), plain.begin(), [](char c) {
        if (c == '_') return '-';
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return plain;
}

Status checkKind(const pugi::xml_document& document) {
    for (const pugi::xml_node one : document) {
        if (one.type() == pugi::node_doctype) return Error{ErrorCode::UnsafeFile, "<!DOCTYPE>", "DOCTYPE"};
    }
    const pugi::xml_node root = document.document_element();
    const std::string_view version = root.attribute("version").value();
    if (bareName(root) != "xliff" || !version.starts_with("1.")) return Error{ErrorCode::WrongFormat, "<xliff>", "XLIFF 1.2"};
    return {};
}

Status checkLanguage(const Units& units, const LanguageTag& tag) {
    for (const pugi::xml_node file : units.files) {
        const std::string_view language = file.attribute("target-language").value();
        if (!language.empty() && plainTag(language) != plainTag(tag.text))
            return Error{ErrorCode::OtherLanguage, "<file>", std::string(language)};
    }
    return {};
}

std::optional<std::string> translatorNote(pugi::xml_node unit) {
    for (const pugi::xml_node one : unit) {
        if (bareName(one) == "note" && one.attribute("from").value() == std::string_view("translator")) return textBelow(one);
    }
    return std::nullopt;
}

TranslationLine lineOf(pugi::xml_node unit) {
    TranslationLine line;
    line.key = unit.attribute("id").value();
    line.place = "unit " + line.key;
    if (const pugi::xml_node source = childNamed(unit, "source")) line.english = textBelow(source);
    const pugi::xml_node target = childNamed(unit, "target");
    line.text = textBelow(target);
    line.state = stateFromXliff(target.attribute("state").value());
    line.note = translatorNote(unit);
    return line;
}

}  // namespace

std::string translationXliff(const TranslationTexts& texts) {
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    pugi::xml_node root = document.append_child("xliff");
    root.append_attribute("version") = "1.2";
    root.append_attribute("xmlns") = kNamespace;
    pugi::xml_node file = root.append_child("file");
    file.append_attribute("original") = texts.catalogue.id.c_str();
    file.append_attribute("datatype") = "plaintext";
    file.append_attribute("source-language") = texts.english.tag.text.c_str();
    file.append_attribute("target-language") = texts.pack.tag.text.c_str();
    pugi::xml_node body = file.append_child("body");
    for (const std::string& key : allKeys(texts.catalogue)) addUnit(body, texts, key);
    std::ostringstream text;
    document.save(text, "  ", pugi::format_indent, pugi::encoding_utf8);
    return text.str();
}

Result<TranslationChanges> readTranslationXliff(std::string_view bytes, const TranslationTexts& texts) {
    if (bytes.size() > kLargestFile) return Error{ErrorCode::FileTooLarge, {}, std::to_string(kLargestFile / 1'000'000)};
    pugi::xml_document document;
    // The document type is parsed only to be seen and refused; this reader has no way to expand or to fetch anything.
    constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;
    const pugi::xml_parse_result parsed = document.load_buffer(bytes.data(), bytes.size(), options);
    if (!parsed) return Error{ErrorCode::NotXml, lineAt(bytes, parsed.offset), {}};
    if (const Status kind = checkKind(document); !kind) return kind.error();
    Units units;
    document.traverse(units);
    if (units.tooDeep) return Error{ErrorCode::NestedTooDeep, "<xliff>", std::to_string(kDeepest)};
    if (units.tooMany) return Error{ErrorCode::TooLong, "<xliff>", std::to_string(kMostUnits)};
    if (const Status language = checkLanguage(units, texts.pack.tag); !language) return language.error();
    TranslationReading reading(texts);
    for (const pugi::xml_node unit : units.found) reading.take(lineOf(unit));
    return reading.finish();
}

}  // namespace camre
