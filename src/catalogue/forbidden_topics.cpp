#include "catalogue/forbidden_topics.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace camre {
namespace {

struct Topic {
    std::string_view beginning;  // of a word, or of a phrase
    std::string_view name;
};

constexpr std::string_view kStatus = "immigration status";
constexpr std::string_view kNationality = "nationality";
constexpr std::string_view kReligion = "religion";
constexpr std::string_view kOrientation = "sexual orientation";
constexpr std::string_view kDiagnosis = "a diagnosis";

// The beginnings of the words that would name it in an id.
constexpr std::array kInIds{
    Topic{"immigra", kStatus},        Topic{"asylum", kStatus},        Topic{"refugee", kStatus},
    Topic{"visa", kStatus},           Topic{"deport", kStatus},        Topic{"nationalit", kNationality},
    Topic{"citizen", kNationality},   Topic{"origin", kNationality},   Topic{"birthplace", kNationality},
    Topic{"religi", kReligion},       Topic{"faith", kReligion},       Topic{"orientation", kOrientation},
    Topic{"sexual", kOrientation},    Topic{"diagnos", kDiagnosis},
};

// In a sentence some of those words are harmless ("our refugee drop-in", "original"), so phrases stand here instead. Welsh
// words stand with the letters they begin with after a mutation. "lloches" alone may be a women's refuge.
constexpr std::array kInTexts{
    Topic{"immigration", kStatus},        Topic{"asylum", kStatus},             Topic{"refugee status", kStatus},
    Topic{"visa", kStatus},               Topic{"deport", kStatus},             Topic{"leave to remain", kStatus},
    Topic{"settled status", kStatus},     Topic{"home office", kStatus},        Topic{"undocumented", kStatus},
    Topic{"mewnfud", kStatus},            Topic{"fewnfud", kStatus},            Topic{"ceisio lloches", kStatus},
    Topic{"geisio lloches", kStatus},     Topic{"ceiswyr lloches", kStatus},    Topic{"am loches", kStatus},
    Topic{"hawlio lloches", kStatus},     Topic{"fisa", kStatus},               Topic{"alltud", kStatus},
    Topic{"statws ffoadur", kStatus},     Topic{"statws sefydlog", kStatus},    Topic{"swyddfa gartref", kStatus},
    Topic{"nationalit", kNationality},    Topic{"citizenship", kNationality},   Topic{"country of origin", kNationality},
    Topic{"country of birth", kNationality}, Topic{"you born", kNationality},   Topic{"passport", kNationality},
    Topic{"cenedligrwydd", kNationality}, Topic{"genedligrwydd", kNationality}, Topic{"dinasyddiaeth", kNationality},
    Topic{"ddinasyddiaeth", kNationality}, Topic{"gwlad enedigol", kNationality}, Topic{"cawsoch eich geni", kNationality},
    Topic{"pasbort", kNationality},       Topic{"basbort", kNationality},       Topic{"phasbort", kNationality},
    Topic{"religi", kReligion},           Topic{"your faith", kReligion},       Topic{"worship", kReligion},
    Topic{"crefydd", kReligion},          Topic{"grefydd", kReligion},          Topic{"chrefydd", kReligion},
    Topic{"eich ffydd", kReligion},       Topic{"addoli", kReligion},           Topic{"sexual", kOrientation},
    Topic{"gay", kOrientation},           Topic{"lesbian", kOrientation},       Topic{"bisexual", kOrientation},
    Topic{"lgbt", kOrientation},          Topic{"rhywiol", kOrientation},       Topic{"hoyw", kOrientation},
    Topic{"lesbi", kOrientation},         Topic{"lhdt", kOrientation},          Topic{"diagnos", kDiagnosis},
    Topic{"ddiagnos", kDiagnosis},
};

// Bytes above ASCII are letters of some script.
bool isLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

// It counts at the beginning of a word, not inside one.
bool beginsAWord(std::string_view text, std::string_view beginning) {
    for (auto at = text.find(beginning); at != std::string_view::npos; at = text.find(beginning, at + 1)) {
        if (at == 0 || !isLetter(text[at - 1])) return true;
    }
    return false;
}

std::string_view topicIn(std::string_view text, std::span<const Topic> topics) {
    const auto met = std::find_if(topics.begin(), topics.end(), [&](const Topic& topic) { return beginsAWord(text, topic.beginning); });
    return met == topics.end() ? std::string_view() : met->name;
}

// Small letters, and one blank for any run of blanks and line ends, so that a phrase is met however it is set.
std::string plain(std::string_view text) {
    std::string plain;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (blank && !plain.empty() && plain.back() == ' ') continue;
        plain += blank ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return plain;
}

}  // namespace

std::string_view forbiddenTopicOfId(std::string_view id) { return topicIn(id, kInIds); }

std::string_view forbiddenTopicOfText(std::string_view text) { return topicIn(plain(text), kInTexts); }

}  // namespace camre
