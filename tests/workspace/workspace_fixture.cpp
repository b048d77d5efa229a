#include "workspace/workspace_fixture.h"

#include <algorithm>
#include <stdexcept>

namespace camre::tests {
const Library& shippedLibrary() {
    static const Library library = [] {
        auto loaded = loadLibrary(CAMRE_SOURCE_DIR);
        if (!loaded) throw std::runtime_error(describe(loaded.error()));
        return std::move(loaded).value();
    }();
    return library;
}

ServiceProfile filledProfile(const std::string& id, const std::vector<std::string>& background) {
    const ServiceProfile* shipped = shippedLibrary().profile(ServiceId(id));
    if (shipped == nullptr) throw std::runtime_error("no profile " + id);
    ServiceProfile profile = *shipped;
    profile.background.clear();
    for (const std::string& variable : background) profile.background.push_back({BackgroundId(variable), "to see who we reach"});
    PrivacyNotice& privacy = profile.privacy;
    privacy.controller = "Test Charity";
    privacy.contact = "office@example.org";
    privacy.purposes = "To see if our help works.";
    privacy.lawfulBasis = "legitimate interests";
    privacy.article9 = "substantial public interest";
    privacy.recipients = "Nobody outside the charity.";
    privacy.complaints = "Write to the manager.";
    privacy.supportNumbers = "999";
    return profile;
}

Day day(std::string_view iso) { return Day::fromIso(iso).value(); }

Agreement agreedOn(std::string_view iso, const std::string& language) {
    return {day(iso), kAgreementWording, LanguageTag(language), HowGiven::Heard, Interpreter::None, WorkerRole::Caseworker,
            Confirmed::Age};
}

WorkspaceFixture::WorkspaceFixture(std::string_view today, const std::vector<std::string>& background, const std::string& passphrase)
    : m_clock(day(today)), m_passphrase(passphrase) {
    NewFile file;
    file.passphrase = m_passphrase;
    file.profile = filledProfile("housing", background);
    file.profileJson = profileJson(file.profile);
    file.organisation = "Test Charity";
    auto made = Workspace::create(path(), file, shippedLibrary(), m_clock);
    if (!made) throw std::runtime_error(describe(made.error()));
    m_workspace = std::move(made).value();
}

Workspace& WorkspaceFixture::reopen() {
    m_workspace.reset();
    auto opened = Workspace::open(path(), m_passphrase, shippedLibrary(), m_clock);
    if (!opened) throw std::runtime_error(describe(opened.error()));
    m_workspace = std::move(opened).value();
    return *m_workspace;
}

IncomingForm WorkspaceFixture::form(int line, const std::string& label, FormKind kind, std::string_view date, int level) const {
    const Catalogue& catalogue = m_workspace->catalogue();
    const ServiceProfile profile = m_workspace->facts().profile;
    IncomingForm incoming;
    incoming.line = line;
    incoming.newPerson = label;
    Form& form = incoming.form;
    form.kind = kind;
    form.date = day(date);
    form.service = profile.id;
    form.serviceVersion = profile.version;
    form.catalogue = catalogue.id;
    form.catalogueVersion = catalogue.version;
    form.language = LanguageTag("en");
    form.agreement = agreedOn(date);
    for (const IndicatorId& id : openQuestions(catalogue, profile, {})) {
        form.answers[id] = Answer::chosen(std::min(level, catalogue.scaleOf(*catalogue.indicator(id)).levels));
    }
    return incoming;
}

}  // namespace camre::tests
