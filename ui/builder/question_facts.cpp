#include "builder/question_facts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

QString say(const char* words) { return QCoreApplication::translate("QuestionFacts", words); }

QString frameworkName(const std::string& id, const Framework* framework, bool inWelsh) {
    const std::pair<const char*, const char*> names[] = {
        {"home-office-2019", QT_TRANSLATE_NOOP("QuestionFacts", "Home Office indicators of integration, 2019")},
        {"mif-2023", QT_TRANSLATE_NOOP("QuestionFacts", "Migrant Integration Framework for Wales, 2023")},
        {"wellbeing-2016", QT_TRANSLATE_NOOP("QuestionFacts", "National well-being indicators for Wales, 2016")},
        {"wellbeing-2021", QT_TRANSLATE_NOOP("QuestionFacts", "National well-being indicators for Wales, 2021")}};
    for (const auto& [known, words] : names) {
        if (id == known) return say(words);
    }
    if (framework == nullptr) return toQt(id);
    return toQt(inWelsh && !framework->titleCy.empty() ? framework->titleCy : framework->title);
}

const FrameworkEntry* entryOf(const Source& source, const Framework* framework) {
    if (framework == nullptr) return nullptr;
    const auto found = std::find_if(framework->entries.begin(), framework->entries.end(), [&](const FrameworkEntry& one) {
        return one.domain == source.domain && one.number == source.number;
    });
    return found == framework->entries.end() ? nullptr : &*found;
}

QString entryTitle(const Source& source, const FrameworkEntry* entry, bool inWelsh) {
    if (entry == nullptr) return toQt(source.domain);
    const QString title = toQt(inWelsh && !entry->titleCy.empty() ? entry->titleCy : entry->title);
    return source.number == 0 ? title : QStringLiteral("%1. %2").arg(source.number).arg(title);
}

QString oneSource(const Source& source, const std::vector<Framework>& frameworks, bool inWelsh) {
    const auto found = std::find_if(frameworks.begin(), frameworks.end(), [&](const Framework& one) { return one.id == source.framework; });
    const Framework* framework = found == frameworks.end() ? nullptr : &*found;
    const FrameworkEntry* entry = entryOf(source, framework);
    QStringList notes{source.relation == Relation::Proxy ? say(QT_TRANSLATE_NOOP("QuestionFacts", "the same for one person"))
                                                         : say(QT_TRANSLATE_NOOP("QuestionFacts", "related"))};
    const bool isSure = entry != nullptr && entry->certainty == Certainty::ReadInSource;
    if (!isSure) notes << say(QT_TRANSLATE_NOOP("QuestionFacts", "we have not read this title in the source itself"));
    //: %1 a framework, %2 the title of a part of it, %3 notes ("related")
    return say(QT_TRANSLATE_NOOP("QuestionFacts", "%1: %2 (%3)"))
        .arg(frameworkName(source.framework, framework, inWelsh), entryTitle(source, entry, inWelsh), notes.join(QStringLiteral("; ")));
}

}  // namespace

QString sourceWords(const Indicator& indicator, const std::vector<Framework>& frameworks, bool inWelsh) {
    QStringList lines;
    for (const Source& source : indicator.sources) lines << oneSource(source, frameworks, inWelsh);
    return lines.join(QLatin1Char('\n'));
}

QString questionName(const InterfaceLanguage& language, const IndicatorId& id, const std::vector<OwnQuestion>& own) {
    if (!isOwnQuestion(id.text)) return language.word(word_key::shortName(id));
    const auto found = std::find_if(own.begin(), own.end(), [&](const OwnQuestion& one) { return one.id == id; });
    if (found == own.end()) return language.word(word_key::shortName(id));
    const auto words = found->words.find(language.isWelsh() ? "cy" : "en");
    //: %1 the short name of a question that the service wrote itself
    return say(QT_TRANSLATE_NOOP("QuestionFacts", "%1 (your own)")).arg(words == found->words.end() ? toQt(id.text) : toQt(words->second.shortName));
}

QString providerWords(Provider provider) {
    switch (provider) {
        case Provider::Person: return say(QT_TRANSLATE_NOOP("QuestionFacts", "Answered by the person"));
        case Provider::Worker: return say(QT_TRANSLATE_NOOP("QuestionFacts", "Answered by the worker"));
        case Provider::Parent: return say(QT_TRANSLATE_NOOP("QuestionFacts", "Answered by a parent, or the young person"));
        case Provider::Record: return say(QT_TRANSLATE_NOOP("QuestionFacts", "Taken from a record"));
        case Provider::Statistic: break;
    }
    return say(QT_TRANSLATE_NOOP("QuestionFacts", "Taken from statistics"));
}

QString recordWords(const std::string& record) {
    const std::pair<const char*, const char*> records[] = {
        {"employment-record", QT_TRANSLATE_NOOP("QuestionFacts", "the employer's record")},
        {"benefit-record", QT_TRANSLATE_NOOP("QuestionFacts", "the benefit record")},
        {"learning-record", QT_TRANSLATE_NOOP("QuestionFacts", "the college's record of learning")},
        {"housing-record", QT_TRANSLATE_NOOP("QuestionFacts", "the landlord's or council's housing record")},
        {"health-record", QT_TRANSLATE_NOOP("QuestionFacts", "the health record")},
        {"school-record", QT_TRANSLATE_NOOP("QuestionFacts", "the school's record")}};
    for (const auto& [known, words] : records) {
        if (record == known) return say(words);
    }
    return toQt(record);
}

QString heldWords(const Indicator& indicator) {
    QStringList records;
    for (const std::string& one : indicator.heldElsewhere) {
        if (one != "none") records << recordWords(one);
    }
    if (records.isEmpty()) return {};
    //: %1 records, such as "the health record"
    return say(QT_TRANSLATE_NOOP("QuestionFacts", "Held elsewhere already: %1")).arg(records.join(QStringLiteral(", ")));
}

}  // namespace camre
