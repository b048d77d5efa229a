#include "help/help_places.h"

#include <QLatin1String>

namespace camre {
namespace {

struct Place {
    const char* page;
    HelpTopic topic;
};

constexpr Place kPlaces[] = {
    {"languagePage", HelpTopic::BeforeStart},    {"agreementPage", HelpTopic::BeforeStart},
    {"saidNoPage", HelpTopic::BeforeStart},      {"codeCardPage", HelpTopic::BeforeStart},
    {"backgroundPage", HelpTopic::BeforeStart},  {"questionPage", HelpTopic::AskingGently},
    {"storyPage", HelpTopic::AskingGently},
    {"formStopsPage", HelpTopic::Children},      {"answersPage", HelpTopic::AskingGently},
    {"checkPage", HelpTopic::AskingGently},      {"breakPage", HelpTopic::Upset},
    {"thanksPage", HelpTopic::AskingGently},     {"handBackPage", HelpTopic::AskingGently},
    {"findPersonPage", HelpTopic::BeforeStart},  {"followUpsPage", HelpTopic::BeforeStart},
    {"keyingPage", HelpTopic::BeforeStart},
    {"cannotStartPage", HelpTopic::Privacy},
    {"summaryPage", HelpTopic::Results},         {"releasePage", HelpTopic::Results},
    {"releasedPage", HelpTopic::Results},        {"withdrawPage", HelpTopic::Results},
    {"insidePage", HelpTopic::Results},          {"combinePage", HelpTopic::Results},
    {"tellPeoplePage", HelpTopic::Results},
    {"journeyPage", HelpTopic::AskingGently},    {"recordsPage", HelpTopic::Privacy},
    {"newFilePage", HelpTopic::Privacy},         {"servicePage", HelpTopic::Privacy},
    {"openPage", HelpTopic::Privacy},            {"lockedPage", HelpTopic::Privacy},
    {"packsPage", HelpTopic::Languages},         {"packPage", HelpTopic::Languages},
    {"translatePage", HelpTopic::Languages},     {"previewPage", HelpTopic::Languages},
    {"newPackPage", HelpTopic::Languages},       {"textSoundPage", HelpTopic::Languages},
    {"builderPage", HelpTopic::MakingForm},      {"changePage", HelpTopic::MakingForm},
    {"printPage", HelpTopic::Privacy},
    {"leavePage", HelpTopic::Leaving},           {"erasePage", HelpTopic::Leaving},
    {"retentionPage", HelpTopic::Leaving},       {"keepPage", HelpTopic::Leaving},
    {"requestsPage", HelpTopic::Leaving},        {"eventsPage", HelpTopic::Leaving},
    {"restorePage", HelpTopic::Privacy},         {"passphrasePage", HelpTopic::Privacy},
    {"settingsPage", HelpTopic::Privacy},        {"rolePage", HelpTopic::Privacy},
};

}  // namespace

std::optional<HelpTopic> helpTopicFor(const QString& pageName) {
    for (const Place& place : kPlaces) {
        if (pageName == QLatin1String(place.page)) return place.topic;
    }
    return std::nullopt;
}

}  // namespace camre
