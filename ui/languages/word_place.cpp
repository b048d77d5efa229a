#include "languages/word_place.h"

#include <QCoreApplication>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr std::string_view kScale = "scale.";

struct WordPlace {
    Q_DECLARE_TR_FUNCTIONS(WordPlace)
};

bool begins(std::string_view key, std::string_view with) { return key.substr(0, with.size()) == with; }

// "scale.agree5/1.answer.3" -> "agree5/1"
std::string_view scaleOf(std::string_view key) {
    if (!begins(key, kScale)) return {};
    const std::string_view rest = key.substr(kScale.size());
    return rest.substr(0, rest.find(".answer."));
}

QString joined(const QString& first, const std::string& second) {
    return second.empty() ? first : first + QStringLiteral(" · ") + isolatedName(toQt(second));
}

QString partOfQuestion(std::string_view part) {
    if (part == "question") return WordPlace::tr("Question");
    if (part == "question.child") return WordPlace::tr("Question to a child");
    if (part == "question.parent") return WordPlace::tr("Question to a parent");
    if (part == "short") return WordPlace::tr("Short name of a question");
    if (part == "why") return WordPlace::tr("Why we ask");
    return WordPlace::tr("Answer");
}

// The pages and papers, by how their keys begin.
QString pageOf(std::string_view key) {
    if (begins(key, "agreement.child.")) return WordPlace::tr("Agreement with a child");
    if (begins(key, "agreement.")) return WordPlace::tr("Agreement");
    if (begins(key, "notice.")) return WordPlace::tr("Privacy notice");
    if (begins(key, "card.")) return WordPlace::tr("Code card");
    if (begins(key, "background.")) return WordPlace::tr("A little about you");
    if (begins(key, "thanks.")) return WordPlace::tr("Thank you page");
    if (begins(key, "journey.")) return WordPlace::tr("Your journey so far");
    if (begins(key, "print.")) return WordPlace::tr("Answers on paper");
    if (begins(key, "paper.")) return WordPlace::tr("Form on paper");
    if (begins(key, "story.")) return WordPlace::tr("Own words");
    if (begins(key, "theme.")) return WordPlace::tr("Name of a theme");
    if (begins(key, "answer.")) return WordPlace::tr("Answer under every question");
    if (begins(key, "form.")) return WordPlace::tr("Buttons and lines round the questions");
    return WordPlace::tr("Other texts");
}

}  // namespace

const Indicator* questionOfWord(std::string_view key, const Catalogue& catalogue) {
    const std::string_view scale = scaleOf(key);
    for (const Indicator& one : catalogue.indicators) {
        const bool isItsScale = !scale.empty() && one.scale.text == scale;
        const bool isItsOwn = begins(key, one.id.text + ".");
        if (isItsScale || isItsOwn) return &one;
    }
    return nullptr;
}

QString placeOfWord(std::string_view key, const Catalogue& catalogue, const LanguagePack& worker) {
    const Indicator* question = questionOfWord(key, catalogue);
    if (question == nullptr) return pageOf(key);
    const std::string& name = worker.text(word_key::shortName(question->id));
    if (!scaleOf(key).empty()) return joined(WordPlace::tr("Answer of several questions, such as"), name);
    return joined(partOfQuestion(key.substr(question->id.text.size() + 1)), name);
}

}  // namespace camre
