#include "exports/code_list.h"

#include <algorithm>
#include <charconv>
#include <set>

#include "catalogue/own_question.h"
#include "exports/summary_csv.h"
#include "pack/pack_check.h"

namespace camre {
namespace {

constexpr std::string_view kTheme = "theme:";

// Welsh, English, then the rest by tag: the same order whatever order the packs were read in.
std::vector<const LanguagePack*> inOrder(std::span<const LanguagePack> packs) {
    std::vector<const LanguagePack*> ordered;
    for (const LanguagePack& pack : packs) ordered.push_back(&pack);
    const auto place = [](const LanguagePack& pack) { return pack.tag.text == "cy" ? 0 : pack.tag.text == "en" ? 1 : 2; };
    std::sort(ordered.begin(), ordered.end(), [&](const LanguagePack* a, const LanguagePack* b) {
        return std::pair(place(*a), a->tag.text) < std::pair(place(*b), b->tag.text);
    });
    return ordered;
}

std::string itemKey(std::string_view item) {
    if (!item.starts_with(kTheme)) return word_key::shortName(IndicatorId(item));
    return word_key::theme(ThemeId(item.substr(kTheme.size())));
}

// 0: not the count of a level.
int levelOf(std::string_view cell) {
    constexpr std::string_view prefix = "level_";
    int level = 0;
    if (cell.starts_with(prefix)) (void)std::from_chars(cell.data() + prefix.size(), cell.data() + cell.size(), level);
    return level;
}

const LanguagePack* packOf(const WordSource& words, ExportLanguage language) {
    for (const LanguagePack& pack : words.packs) {
        if (pack.tag.text == tagOf(language)) return &pack;
    }
    return nullptr;
}

std::string wordOr(const WordSource& words, ExportLanguage language, const std::string& key, std::string_view code) {
    if (std::string fixed = sharedLabel(code, language); !fixed.empty()) return fixed;
    const LanguagePack* pack = packOf(words, language);
    return pack != nullptr && pack->has(key) ? pack->text(key) : std::string(code);
}

class CodeLister {
  public:
    CodeLister(const ProtectedPack& pack, const WordSource& words)
        : m_pack(pack), m_catalogue(words.catalogue), m_languages(inOrder(words.packs)) {}

    std::vector<CodeLabel> list() {
        addTables();
        addItems();
        addGroups();
        addCells();
        for (const char letter : kStatusLetters) addFixed("status", std::string(1, letter), statusLabel);
        addAnswers();
        addOwnQuestions();
        return std::move(m_labels);
    }

  private:
    using FixedWords = std::string (*)(std::string_view, ExportLanguage);

    void addTables() {
        for (const PackRow& row : m_pack.rows()) addFixed("table", row.table, tableLabel);
    }

    void addItems() {
        for (const PackRow& row : m_pack.rows()) {
            if (!isOwnQuestion(row.item)) addWord("item", row.item, itemKey(row.item));
            else if (isNew("item", row.item)) addOwnItem(row.item);
        }
    }

    void addOwnItem(const std::string& item) {
        for (const LanguagePack* pack : m_languages) {
            const std::string name = pack->text(itemKey(item));
            const bool isMarked = !name.empty() && (pack->tag.text == "cy" || pack->tag.text == "en");
            const auto language = pack->tag.text == "cy" ? ExportLanguage::Welsh : ExportLanguage::English;
            add("item", item, pack->tag.text, isMarked ? name + ownMark(language) : name);
        }
    }

    void addGroups() {
        const PackHead& head = m_pack.head();
        if (head.groupBy.empty()) return;
        const BackgroundId variable(head.groupBy);
        addWord("group_by", head.groupBy, word_key::background(variable));
        const auto addValue = [&](const std::string& value) {
            if (!value.empty()) addWord("group_value", value, word_key::backgroundValue(variable, value));
        };
        for (const PackRow& row : m_pack.rows()) addValue(row.groupValue);
        for (const PooledGroups& pool : head.pooled) {
            for (const std::string& value : pool.values) addValue(value);
        }
    }

    void addCells() {
        for (const PackRow& row : m_pack.rows()) addFixed("cell", row.cell, cellLabel);
    }

    void addAnswers() {
        for (const PackRow& row : m_pack.rows()) {
            const Indicator* indicator = m_catalogue.indicator(IndicatorId(row.item));
            const int level = levelOf(row.cell);
            // A pack made with an older catalogue may have answers that this one does not know.
            if (indicator == nullptr || level < 1 || level > m_catalogue.scaleOf(*indicator).levels) continue;
            addWord("answer", row.item + "/" + row.cell, answerKeyFor(m_catalogue, *indicator, level));
        }
    }

    void addOwnQuestions() {
        for (const PackRow& row : m_pack.rows()) {
            if (isOwnQuestion(row.item)) addWord("own_question", row.item, word_key::question(IndicatorId(row.item)));
        }
    }

    bool isNew(const std::string& list, const std::string& code) { return m_seen.insert(list + "\n" + code).second; }

    void addFixed(const std::string& list, const std::string& code, FixedWords words) {
        if (!isNew(list, code)) return;
        for (const ExportLanguage language : {ExportLanguage::Welsh, ExportLanguage::English}) {
            add(list, code, std::string(tagOf(language)), words(code, language));
        }
    }

    void addWord(const std::string& list, const std::string& code, const std::string& key) {
        if (!sharedLabel(code, ExportLanguage::English).empty()) return addFixed(list, code, sharedLabel);
        if (!isNew(list, code)) return;
        for (const LanguagePack* pack : m_languages) add(list, code, pack->tag.text, pack->text(key));
    }

    void add(const std::string& list, const std::string& code, std::string language, std::string label) {
        if (!label.empty()) m_labels.push_back({list, code, std::move(language), std::move(label)});
    }

    const ProtectedPack& m_pack;
    const Catalogue& m_catalogue;
    std::vector<const LanguagePack*> m_languages;
    std::set<std::string> m_seen;
    std::vector<CodeLabel> m_labels;
};

}  // namespace

std::vector<CodeLabel> codeList(const ProtectedPack& pack, const WordSource& words) { return CodeLister(pack, words).list(); }

std::string itemLabel(std::string_view item, const WordSource& words, ExportLanguage language) {
    return wordOr(words, language, itemKey(item), item);
}

std::string markedItemLabel(std::string_view item, const WordSource& words, ExportLanguage language) {
    const std::string name = itemLabel(item, words, language);
    return isOwnQuestion(item) ? name + ownMark(language) : name;
}

std::string ownQuestionLabel(std::string_view item, const WordSource& words, ExportLanguage language) {
    const LanguagePack* pack = packOf(words, language);
    return pack == nullptr ? std::string() : pack->text(word_key::question(IndicatorId(item)));
}

std::string answerLabel(std::string_view item, std::string_view cell, const WordSource& words, ExportLanguage language) {
    const Indicator* indicator = words.catalogue.indicator(IndicatorId(std::string(item)));
    const LanguagePack* pack = packOf(words, language);
    const int level = levelOf(cell);
    const bool known = indicator != nullptr && pack != nullptr && level >= 1 && level <= words.catalogue.scaleOf(*indicator).levels;
    const std::string key = known ? answerKeyFor(words.catalogue, *indicator, level) : std::string();
    return known && pack->has(key) ? pack->text(key) : cellLabel(cell, language);
}

std::string variableLabel(std::string_view variable, const WordSource& words, ExportLanguage language) {
    return wordOr(words, language, word_key::background(BackgroundId(variable)), variable);
}

std::string groupLabel(std::string_view variable, std::string_view value, const WordSource& words, ExportLanguage language) {
    return wordOr(words, language, word_key::backgroundValue(BackgroundId(variable), value), value);
}

std::string codesCsv(std::span<const CodeLabel> labels) {
    std::string csv = "list,code,language,label\r\n";
    for (const CodeLabel& label : labels) {
        csv += csvTextCell(label.list) + "," + csvTextCell(label.code) + "," + csvTextCell(label.language) + "," +
               csvTextCell(label.label) + "\r\n";
    }
    return csv;
}

}  // namespace camre
