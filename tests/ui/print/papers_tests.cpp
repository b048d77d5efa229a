#include <algorithm>

#include "bridge/qt_text.h"
#include "catalogue/profile_reader.h"
#include "pack/agreement_sentences.h"
#include "pack/own_words.h"
#include "pack/writing_direction.h"
#include "papers/agreement_paper.h"
#include "papers/answers_paper.h"
#include "papers/code_card_paper.h"
#include "papers/due_list_paper.h"
#include "papers/help_paper.h"
#include "papers/journey_paper.h"
#include "papers/notice_paper.h"
#include "people/notice_slots.h"
#include "print/paper_form.h"
#include "print/paper_reader.h"
#include "print/pdf_file.h"
#include "print/sheet_layout.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/own_profile.h"
#include "support/test_window.h"

namespace camre::tests {
namespace {

const char* const kLanguages[] = {"en", "cy", "pl", "ar"};

const LanguagePack& pack(const char* tag) { return *checkoutLibrary().pack(LanguageTag(tag)); }

FormWords wordsFor(const char* person, const char* worker = "en") {
    return {pack(person), pack(worker), checkoutLibrary().catalogue, Respondent::Adult};
}

ServiceProfile profile() {
    ServiceProfile filled = *checkoutLibrary().profile(ServiceId("core"));
    filled.privacy.controller = "Swansea Drop-in";
    filled.privacy.contact = "01792 000000, hello@dropin.example";
    filled.privacy.purposes = "To see whether our help helps.";
    filled.privacy.lawfulBasis = "Legitimate interests: to run the service well.";
    filled.privacy.article9 = "Article 9(2)(d), a not-for-profit body.";
    filled.privacy.recipients = "The workers of the drop-in.";
    filled.privacy.complaints = "Write to the manager.";
    filled.privacy.notSharedWithHomeOffice = true;
    return filled;
}

PersonCode code() {
    SeededRandom random(5);
    return PersonCode::random(random);
}

QString codeText() { return toQt(code().text()); }

Day day(const char* iso) { return *Day::fromIso(iso); }

Form form(FormKind kind, const char* date) {
    Form one;
    one.kind = kind;
    one.date = day(date);
    one.service = ServiceId("core");
    one.catalogue = "camre-core";
    one.language = LanguageTag("pl");
    one.given = HowGiven::Heard;
    one.background = {{BackgroundId("age_band"), "25-44"}, {BackgroundId("gender"), "prefer_not_to_say"}};
    one.agreement = {day(date), 1, LanguageTag("pl"), HowGiven::Interpreter, Interpreter::Professional, WorkerRole::Coordinator, Confirmed::Age};
    one.answers = {{IndicatorId("belonging.local_area"), Answer::chosen(4)},
                   {IndicatorId("money.essentials"), NoAnswer::PreferNotToSay},
                   {IndicatorId("wellbeing.worried"), NoAnswer::DontKnow},
                   {IndicatorId("rights.know"), NoAnswer::PassedOver}};
    return one;
}

PersonFacts person() {
    const PersonCode own = code();
    PersonFacts facts{own, LanguageTag(), true, 0, {}, {}, 0, FollowUpState::Planned, false};
    facts.language = LanguageTag("pl");
    facts.formsCount = 2;
    facts.lastForm = day("2027-03-09");
    facts.nextDue = day("2027-09-09");
    facts.nextNumber = 2;
    facts.followUp = FollowUpState::Tried;
    facts.draftWaiting = true;
    return facts;
}

StoredForm stored(std::int64_t sequence, FormKind kind, const char* date) {
    StoredForm one;
    one.sequence = sequence;
    one.form = form(kind, date);
    return one;
}

KeptAnswers kept() {
    const PersonFacts facts = person();
    KeptAnswers all{facts, {}, {}, {}};
    all.forms.push_back(stored(1, FormKind::Baseline, "2026-04-12"));
    all.forms.push_back(stored(7, FormKind::FollowUp, "2027-03-09"));
    all.stories = {{1, Story{1, day("2027-03-09"), LanguageTag("pl"), "I found a choir."}}};
    Draft draft{facts.code, Form(), {}, {}};
    draft.form = form(FormKind::FollowUp, "2027-04-01");
    all.draft = draft;
    all.longer = KeptLonger{day("2031-05-17"), "A complaint is open.", day("2029-06-18")};
    return all;
}

std::vector<ThemeJourney> journey() {
    return {{ThemeId("home"), true, 2, 4}, {ThemeId("people"), true, 3, 3}, {ThemeId("work"), true, 4, 2}, {ThemeId("safety"), false, 0, 0}};
}

QString wordsOn(const PrintedDocument& paper) { return wordsOfPdf(pdfBytes(paper)); }

// What a document says of itself, without reading its sheets: every text in the order it is written.
void collect(const PrintedRow& row, QStringList& texts) {
    for (const PrintedCell& cell : row.cells) {
        for (const PrintedText& text : cell.texts) texts << plainWords(text.words);
    }
}

QStringList textsOf(const PrintedDocument& paper) {
    QStringList texts;
    for (const PrintedBlock& block : paper.blocks) {
        if (const auto* row = std::get_if<PrintedRow>(&block)) collect(*row, texts);
        if (const auto* table = std::get_if<PrintedTable>(&block)) {
            for (const PrintedRow& row : table->rows) collect(row, texts);
        }
        if (const auto* card = std::get_if<PrintedCard>(&block)) {
            for (const PrintedPanel& panel : card->panels) {
                for (const PrintedRow& row : panel.rows) collect(row, texts);
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

QString lettersOnly(const QString& word) {
    QString letters;
    for (const QChar letter : word) {
        if (letter.isLetterOrNumber()) letters += letter;
    }
    return letters;
}

// Longer texts are broken into lines on the sheet: the words are looked for, whatever stands beside them. Joined
// letters of Arabic come back from a PDF as other letters or in another order: there two words of three are enough.
bool holdsAllWords(const QString& sheet, const QString& text) {
    QStringList onSheet;
    for (const QString& word : sheet.split(QLatin1Char(' '))) onSheet << lettersOnly(word);
    const QString all = onSheet.join(QString());
    const QStringList words = text.split(QLatin1Char(' '));
    const auto found = std::count_if(words.begin(), words.end(), [&](const QString& word) { return all.contains(lettersOnly(word)); });
    const LetterCount letters = countLetters(fromQt(text));
    if (letters.rightToLeft <= letters.leftToRight) return found == words.size();
    return 3 * found >= 2 * words.size() || words.size() == 1;
}

bool isInOrder(const QString& sheet, const QStringList& texts) {
    qsizetype at = 0;
    for (const QString& text : texts) {
        at = sheet.indexOf(plainWords(text), at);
        if (at < 0) return false;
        at += text.size();
    }
    return true;
}

std::vector<PrintJob> allJobs(const char* reader) {
    const FormWords words = wordsFor(reader);
    InterfaceLanguage language(checkoutLibrary());
    const std::vector<PersonFacts> people(1, person());
    return {printCodeCard(code(), words, QStringLiteral("01792 000000"), checkoutLibrary()),
            printAgreement(words, profile()),
            printNotice(words, profile(), checkoutLibrary()),
            printAnswers(kept(), words, profile()),
            printJourney(journey(), words, day("2026-04-12"), day("2027-03-09")),
            printDueList(people, fakeToday(), pack("en")),
            printGuidance(HelpTopic::WhyEachQuestion, checkoutLibrary().catalogue, language)};
}

}  // namespace

TEST_CASE("every document keeps its ink inside the margins, in four languages", "[ui][print]") {
    for (const char* language : kLanguages) {
        for (const PrintJob& job : allJobs(language)) {
            INFO(language << ' ' << job.title.toStdString());
            REQUIRE(job.refusal.isEmpty());
            REQUIRE_FALSE(job.versions.empty());
            for (const PrintVersion& version : job.versions) CHECK(staysInside(version.document));
        }
    }
}

TEST_CASE("every word of a document can be read back from its PDF, in four languages", "[ui][print]") {
    for (const char* language : kLanguages) {
        for (const PrintJob& job : allJobs(language)) {
            const QString sheet = wordsOn(job.versions.front().document);
            for (const QString& text : textsOf(job.versions.front().document)) {
                INFO(language << ' ' << job.title.toStdString() << ": " << text.toStdString());
                CHECK(holdsAllWords(sheet, text));
            }
        }
    }
}

TEST_CASE("P57: made-up people are named as such on every sheet of every document, in Welsh and English", "[ui][print]") {
    for (PrintJob& job : allJobs("ar")) {
        markAsSample(job);
        for (const PrintVersion& version : job.versions) {
            for (const QString& sheet : sheetsOfPdf(pdfBytes(version.document))) {
                INFO(job.title.toStdString());
                CHECK(sheet.contains(QStringLiteral("Sample people – nobody here is real")));
                CHECK(sheet.contains(QStringLiteral("Pobl enghreifftiol – nid yw neb yma yn real")));
            }
        }
    }
}

TEST_CASE("P35: no title, no file and no print job is named by a person's code", "[ui][print]") {
    for (const PrintJob& job : allJobs("pl")) {
        for (const PrintVersion& version : job.versions) {
            const QString facts = factsOfPdf(pdfBytes(version.document)) + job.title + version.document.title;
            CHECK_FALSE(facts.contains(codeText().left(4), Qt::CaseInsensitive));
            CHECK_FALSE(facts.contains(codeText().right(3), Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("P19: the printed notice has thirteen filled parts, on two sheets at most, in every language", "[ui][print]") {
    for (const LanguagePack& one : checkoutLibrary().packs) {
        INFO(one.tag.text);
        REQUIRE(hasNoticeWords(one));
        const auto slots13 = noticeSlots(one, profile());
        REQUIRE(slots13.size() == kNoticeSlots);
        for (const NoticeSlot& slot : slots13) {
            CHECK_FALSE(slot.heading.isEmpty());
            REQUIRE_FALSE(slot.lines.empty());
            for (const NoticeLine& line : slot.lines) CHECK_FALSE(line.words.trimmed().isEmpty());
        }
        const PrintJob job = printNotice({one, pack("en"), checkoutLibrary().catalogue, Respondent::Adult}, profile(), checkoutLibrary());
        CHECK(job.versions.front().name == toQt(one.endonym));
        CHECK(SheetLayout(job.versions.front().document).sheetsCount() <= 2);
    }
}

TEST_CASE("P19: the parts of the notice stand in one order on paper", "[ui][print]") {
    for (const char* language : {"en", "cy", "pl"}) {
        QStringList headings;
        for (const NoticeSlot& slot : noticeSlots(pack(language), profile())) headings << slot.heading;
        CHECK(isInOrder(wordsOn(printNotice(wordsFor(language), profile(), checkoutLibrary()).versions.front().document), headings));
    }
}

TEST_CASE("P19, P20: a notice with an empty part, such as how to complain, is refused and says which", "[ui][print]") {
    const std::pair<std::string PrivacyNotice::*, const char*> entries[] = {
        {&PrivacyNotice::controller, "notice.who"},     {&PrivacyNotice::contact, "notice.who"},
        {&PrivacyNotice::purposes, "notice.purposes"},  {&PrivacyNotice::lawfulBasis, "notice.basis"},
        {&PrivacyNotice::article9, "notice.basis"},     {&PrivacyNotice::recipients, "notice.recipients"},
        {&PrivacyNotice::complaints, "notice.complaints"}};
    for (const auto& [entry, heading] : entries) {
        ServiceProfile gap = profile();
        gap.privacy.*entry = " ";
        const PrintJob job = printNotice(wordsFor("pl", "cy"), gap, checkoutLibrary());
        INFO(heading);
        CHECK(job.versions.empty());
        CHECK(job.refusal.contains(toQt(pack("cy").text(heading))));
    }
}

TEST_CASE("a service without a data protection officer says so, and is not refused", "[ui][print]") {
    CHECK(profile().privacy.dpo.empty());
    const PrintJob job = printNotice(wordsFor("en"), profile(), checkoutLibrary());
    CHECK(wordsOn(job.versions.front().document).contains(QStringLiteral("Data protection officer None.")));
}

TEST_CASE("P23: the Welsh and the English notice say the same things in the same order", "[ui][print]") {
    const auto welsh = noticeSlots(pack("cy"), profile());
    const auto english = noticeSlots(pack("en"), profile());
    REQUIRE(welsh.size() == english.size());
    for (std::size_t i = 0; i < welsh.size(); ++i) {
        CHECK(welsh[i].headingKey == english[i].headingKey);
        CHECK(welsh[i].heading != english[i].heading);
        CHECK(welsh[i].lines.size() == english[i].lines.size());
    }
    // Both come with every job, or neither.
    for (const char* language : kLanguages) {
        std::vector<QString> names;
        for (const PrintVersion& version : printNotice(wordsFor(language), profile(), checkoutLibrary()).versions) names.push_back(version.name);
        CHECK(std::count(names.begin(), names.end(), QStringLiteral("Cymraeg")) == 1);
        CHECK(std::count(names.begin(), names.end(), QStringLiteral("English")) == 1);
    }
    Library withoutWelsh = checkoutLibrary();
    std::erase_if(withoutWelsh.packs, [](const LanguagePack& one) { return one.tag.text == "cy"; });
    CHECK_FALSE(printNotice(wordsFor("en"), profile(), withoutWelsh).refusal.isEmpty());
}

TEST_CASE("P16: the Home Office is on paper only where the service ticked that it is true", "[ui][print]") {
    ServiceProfile silent = profile();
    silent.privacy.notSharedWithHomeOffice = false;
    const auto mentions = [](const PrintJob& job) { return wordsOn(job.versions.front().document).contains(QStringLiteral("Home Office")); };
    CHECK(mentions(printAgreement(wordsFor("en"), profile())));
    CHECK(mentions(printNotice(wordsFor("en"), profile(), checkoutLibrary())));
    CHECK_FALSE(mentions(printAgreement(wordsFor("en"), silent)));
    CHECK_FALSE(mentions(printNotice(wordsFor("en"), silent, checkoutLibrary())));
}

TEST_CASE("P45: my answers hold every value kept under the code, in the person's words and the worker's", "[ui][print]") {
    const PrintJob job = printAnswers(kept(), wordsFor("pl"), profile());
    const QStringList texts = textsOf(job.versions.front().document);
    const QString all = texts.join(QLatin1Char('|'));
    CHECK(job.isPersonal);
    CHECK(all.contains(codeText()));
    for (const char* value : {"Polski", "core/1, camre-core/1", "I found a choir.",
                              "12 kwietnia 2026", "9 marca 2027", "1 kwietnia 2027", "9 września 2027", "12 April 2026",
                              "A complaint is open.", "17 maja 2031", "18 czerwca 2029"}) {
        INFO(value);
        CHECK(all.contains(QString::fromUtf8(value)));
    }
    const auto& catalogue = checkoutLibrary().catalogue;
    for (const char* language : {"pl", "en"}) {
        const LanguagePack& words = pack(language);
        for (const char* key : {"print.given_heard", "print.given_interpreter", "print.interpreter_professional", "print.role_coordinator",
                                "print.confirmed_age", "print.plan_tried", "print.kept_longer", "print.kept_why", "print.kept_decided", "print.first_form", "print.unfinished", "answer.prefer_not_to_say",
                                "answer.dont_know", "answer.passed_over", "background.age_band.question", "background.gender.question", "background.age_band.value.25-44"}) {
            INFO(key);
            CHECK(texts.contains(plainWords(toQt(words.text(key)))));
        }
        for (const char* id : {"belonging.local_area", "money.essentials", "wellbeing.worried", "rights.know"}) {
            CHECK(texts.count(plainWords(toQt(words.text(word_key::question(IndicatorId(id)))))) == 3);
        }
        const Indicator& belonging = *catalogue.indicator(IndicatorId("belonging.local_area"));
        CHECK(texts.count(plainWords(toQt(words.text("scale." + belonging.scale.text + ".answer.4")))) >= 3);
    }
}

TEST_CASE("P45: an answer whose question is gone from the catalogue is on the sheet all the same", "[ui][print]") {
    KeptAnswers old = kept();
    old.forms.front().form.answers[IndicatorId("old.question")] = Answer::chosen(3);
    const QStringList texts = textsOf(printAnswers(old, wordsFor("en"), profile()).versions.front().document);
    CHECK(texts.contains(QStringLiteral("old.question")));
}

TEST_CASE("P45: a service's own questions are on the sheet under a title of their own, in both languages", "[ui][print][own]") {
    const Catalogue& core = checkoutLibrary().catalogue;
    const ServiceProfile own = readProfile(withOwnQuestions(shippedProfileJson("housing")), core).profile;
    REQUIRE(own.ownQuestions.size() == 2);
    const Catalogue catalogue = withOwnQuestions(core, own);
    const LanguagePack polish = withOwnWords(pack("pl"), own.ownQuestions);
    const LanguagePack english = withOwnWords(pack("en"), own.ownQuestions);
    KeptAnswers answered = kept();
    answered.forms.front().form.answers[IndicatorId("own.housing.heating")] = Answer::chosen(2);
    const QStringList texts = textsOf(printAnswers(answered, {polish, english, catalogue, Respondent::Adult}, own).versions.front().document);
    for (const char* value : {"Jak często w domu jest za zimno?", "How often is it too cold at home?", "Pytania od tej organizacji", "Questions from this service"}) {
        INFO(value);
        CHECK(texts.contains(QString::fromUtf8(value)));
    }
    CHECK_FALSE(texts.contains(QStringLiteral("own.housing.heating")));
}

TEST_CASE("the code card is 85 by 54 mm, and holds the code, what to do and whom to ask in three languages", "[ui][print]") {
    const PrintJob job = printCodeCard(code(), wordsFor("ar"), QStringLiteral("01792 000000"), checkoutLibrary());
    const auto& card = std::get<PrintedCard>(job.versions.front().document.blocks.front());
    CHECK(card.panelMm == QSizeF(85, 54));
    REQUIRE(card.panels.size() == 2);
    const QString words = wordsOn(job.versions.front().document);
    CHECK(words.count(codeText()) == 2);
    CHECK(words.count(QStringLiteral("01792 000000")) == 3);
    for (const char* language : {"ar", "cy", "en"}) CHECK(holdsAllWords(words, plainWords(toQt(pack(language).text("card.bring")))));
    // Nothing tells a stranger what the card is for.
    for (const char* told : {"Camre", "migrant", "refugee", "Swansea", "Drop-in"}) CHECK_FALSE(words.contains(QLatin1String(told), Qt::CaseInsensitive));
}

TEST_CASE("a card for somebody who reads Welsh has Welsh on one side and English on the other", "[ui][print]") {
    const PrintJob job = printCodeCard(code(), wordsFor("cy"), {}, checkoutLibrary());
    const QStringList texts = textsOf(job.versions.front().document);
    CHECK(texts.count(plainWords(toQt(pack("cy").text("card.bring")))) == 1);
    CHECK(texts.count(plainWords(toQt(pack("en").text("card.bring")))) == 1);
}

TEST_CASE("the agreement on paper has the sentences of the screen, in their order", "[ui][print]") {
    for (const char* language : {"en", "cy"}) {
        QStringList sentences{toQt(pack(language).text("agreement.title"))};
        for (const auto& one : agreementSentences(checkoutLibrary().catalogue, profile())) sentences << toQt(pack(language).text(one.key));
        CHECK(isInOrder(wordsOn(printAgreement(wordsFor(language, language), profile()).versions.front().document), sentences));
    }
}

TEST_CASE("the journey on paper says each theme in words, with no total and nobody else", "[ui][print]") {
    const QStringList texts = textsOf(printJourney(journey(), wordsFor("pl"), day("2026-04-12"), day("2027-03-09")).versions.front().document);
    for (const char* key : {"journey.forward", "journey.same", "journey.back", "journey.not_enough", "journey.talk"}) {
        CHECK(texts.contains(plainWords(toQt(pack("pl").text(key)))));
    }
    for (const QString& text : texts) {
        const bool isDay = text.contains(QStringLiteral("2026")) || text.contains(QStringLiteral("2027"));
        const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
        INFO(text.toStdString());
        CHECK((isDay || !hasFigure));
    }
}

TEST_CASE("footprints run the way the person reads", "[ui][print]") {
    // Place 1 of 5 is 26 from the side where reading starts; the line is 260 long.
    CHECK(journeyDrawing(1, 3, Qt::LeftToRight).contains("cx=\"26\" cy=\"18\" r=\"11\" fill=\"#ffffff\""));
    CHECK(journeyDrawing(1, 3, Qt::RightToLeft).contains("cx=\"234\" cy=\"18\" r=\"11\" fill=\"#ffffff\""));
    CHECK(journeyDrawing(1, 3, Qt::RightToLeft).contains("cx=\"130\" cy=\"18\" r=\"11\" fill=\"#16211c\""));
}

TEST_CASE("the list of follow-ups holds codes and days, and nothing else", "[ui][print]") {
    std::vector<PersonFacts> people(2, person());
    people[1].nextDue.reset();
    const PrintJob job = printDueList(people, fakeToday(), pack("en"));
    CHECK_FALSE(job.isPersonal);
    CHECK(wordsOn(job.versions.front().document) ==
          QStringLiteral("Follow-ups As it stood on 5 April 2027. Codes and days only. Keep this list apart from any list of names, and shred "
                         "it when it is done. Code Due %1 9 September 2027 1 of 1").arg(codeText()));
}

TEST_CASE("each page of guidance can be printed in Welsh and in English", "[ui][print]") {
    InterfaceLanguage language(checkoutLibrary());
    for (const char* tag : {"cy", "en"}) {
        REQUIRE(language.show(LanguageTag(tag)));
        for (const HelpTopic topic : kHelpTopics) {
            const PrintJob job = printGuidance(topic, checkoutLibrary().catalogue, language);
            QStringList headings{helpTitle(topic)};
            for (const HelpPart& part : helpParts(topic)) headings << part.heading;
            INFO(tag << ' ' << job.title.toStdString());
            CHECK(isInOrder(wordsOn(job.versions.front().document), headings));
        }
    }
    REQUIRE(language.show(LanguageTag("en")));
}

TEST_CASE("a form on paper has the questions, answers, numbers and pictures of the screen", "[ui][print]") {
    for (const char* tag : kLanguages) {
        const FormWords words = wordsFor(tag);
        const PaperForm form = paperForm(checkoutLibrary().catalogue, profile(), pack(tag));
        REQUIRE(form.questions.size() == profile().questions.size());
        for (std::size_t i = 0; i < form.questions.size(); ++i) {
            const Indicator& indicator = *checkoutLibrary().catalogue.indicator(profile().questions[i]);
            const PaperQuestion& question = form.questions[i];
            INFO(tag << ' ' << indicator.id.text);
            CHECK(question.number == static_cast<int>(i) + 1);
            CHECK(question.words.first == words.question(indicator).person);
            std::vector<AnswerChoice> screen = words.levels(indicator);
            for (const AnswerChoice& one : words.otherwise(indicator)) screen.push_back(one);
            std::vector<PaperTick> paper = question.levels;
            paper.insert(paper.end(), question.otherwise.begin(), question.otherwise.end());
            REQUIRE(paper.size() == screen.size());
            for (std::size_t row = 0; row < paper.size(); ++row) {
                CHECK(paper[row].number == static_cast<int>(row) + 1);
                CHECK(paper[row].words.first == screen[row].words.person);
                CHECK(paper[row].picture == screen[row].picture);
            }
        }
    }
}

}  // namespace camre::tests
