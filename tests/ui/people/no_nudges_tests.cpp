// P27: nothing in words that a person reads, or that the window says, pushes anybody on.
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <map>

#include "support/catch.h"

namespace {

// Whole words or, with a star, beginnings of words. Each list says in its language: points, streak, score, stars,
// medal, prize, winner, well done, bravo, congratulations, almost there, keep going, hurry.
const std::map<QString, QStringList> kNudges = {
    {QStringLiteral("en"), {QStringLiteral("points"), QStringLiteral("streaks?"), QStringLiteral("scores?"), QStringLiteral("stars?"),
                            QStringLiteral("badges?"), QStringLiteral("medals?"), QStringLiteral("prizes?"), QStringLiteral("rewards?"),
                            QStringLiteral("winners?"), QStringLiteral("well done"), QStringLiteral("great job"), QStringLiteral("good job"),
                            QStringLiteral("bravo"), QStringLiteral("hooray"), QStringLiteral("confetti"), QStringLiteral("congratulat\\w*"),
                            QStringLiteral("almost there"), QStringLiteral("nearly there"), QStringLiteral("keep going"), QStringLiteral("hurry"),
                            QStringLiteral("better than others"), QStringLiteral("other children"), QStringLiteral("level up")}},
    {QStringLiteral("cy"), {QStringLiteral("pwyntiau"), QStringLiteral("sgôr\\w*"), QStringLiteral("sêr"), QStringLiteral("medal\\w*"),
                            QStringLiteral("gwobr\\w*"), QStringLiteral("da iawn"), QStringLiteral("llongyfarch\\w*"), QStringLiteral("bron yno"),
                            QStringLiteral("brysiwch"), QStringLiteral("plant eraill")}},
    {QStringLiteral("pl"), {QStringLiteral("punkt\\w*"), QStringLiteral("gwiazd\\w*"), QStringLiteral("medal\\w*"), QStringLiteral("nagrod\\w*"),
                            QStringLiteral("brawo"), QStringLiteral("gratul\\w*"), QStringLiteral("świetnie"), QStringLiteral("inne dzieci")}},
    {QStringLiteral("lt"), {QStringLiteral("taškai\\w*"), QStringLiteral("taškų"), QStringLiteral("žvaigžd\\w*"), QStringLiteral("medal\\w*"),
                            QStringLiteral("šaunu\\w*"), QStringLiteral("sveikin\\w*"), QStringLiteral("kiti vaikai")}},
    {QStringLiteral("ar"), {QStringLiteral("نقاط"), QStringLiteral("نجوم"), QStringLiteral("أحسنت\\w*"), QStringLiteral("مبروك"), QStringLiteral("جائزة"),
                            QStringLiteral("الأطفال الآخرين")}},
    {QStringLiteral("fa-AF"), {QStringLiteral("امتیاز\\w*"), QStringLiteral("ستاره\\w*"), QStringLiteral("آفرین"), QStringLiteral("مبارک"), QStringLiteral("جایزه")}},
    {QStringLiteral("fa"), {QStringLiteral("امتیاز\\w*"), QStringLiteral("ستاره\\w*"), QStringLiteral("آفرین"), QStringLiteral("مبارک"), QStringLiteral("جایزه")}},
    {QStringLiteral("ckb"), {QStringLiteral("خاڵ\\w*"), QStringLiteral("ئەستێرە\\w*"), QStringLiteral("ئافەرین"), QStringLiteral("پیرۆز"), QStringLiteral("خەڵات\\w*")}},
    {QStringLiteral("ti"), {QStringLiteral("ነጥቢ\\w*"), QStringLiteral("ኮኾብ\\w*"), QStringLiteral("ጎበዝ"), QStringLiteral("እንቋዕ"), QStringLiteral("ሽልማት\\w*")}},
    {QStringLiteral("ps"), {QStringLiteral("نمرې"), QStringLiteral("ستوري"), QStringLiteral("شاباس"), QStringLiteral("مبارک"), QStringLiteral("جایزه")}},
    {QStringLiteral("uk"), {QStringLiteral("балів"), QStringLiteral("бали"), QStringLiteral("зірк\\w*"), QStringLiteral("медал\\w*"),
                            QStringLiteral("нагород\\w*"), QStringLiteral("приз(?:и|у|ів)?"), QStringLiteral("перемож\\w*"), QStringLiteral("молодець"),
                            QStringLiteral("браво"), QStringLiteral("вітаємо\\w*"), QStringLiteral("майже готово"), QStringLiteral("поспіш\\w*"),
                            QStringLiteral("інші діти")}},
    {QStringLiteral("ro"), {QStringLiteral("puncte\\w*"), QStringLiteral("steluț\\w*"), QStringLiteral("stele"), QStringLiteral("medal\\w*"),
                            QStringLiteral("premi\\w*"), QStringLiteral("recompens\\w*"), QStringLiteral("câștigător\\w*"), QStringLiteral("bravo"),
                            QStringLiteral("felicit\\w*"), QStringLiteral("aproape gata"), QStringLiteral("grăbi\\w*"), QStringLiteral("ceilalți copii"), QStringLiteral("alți copii")}},
    {QStringLiteral("pt"), {QStringLiteral("pontos"), QStringLiteral("estrelas?"), QStringLiteral("medalhas?"), QStringLiteral("prémios?"),
                            QStringLiteral("recompensas?"), QStringLiteral("vencedor\\w*"), QStringLiteral("parabéns"), QStringLiteral("muito bem"),
                            QStringLiteral("bravo"), QStringLiteral("quase lá"), QStringLiteral("depressa"), QStringLiteral("outras crianças")}},
    {QStringLiteral("so"), {QStringLiteral("dhibco\\w*"), QStringLiteral("xiddig\\w*"), QStringLiteral("billad\\w*"), QStringLiteral("abaalmarin\\w*"),
                            QStringLiteral("guulayst\\w*"), QStringLiteral("hambalyo\\w*"), QStringLiteral("hanbalyo\\w*"), QStringLiteral("bravo"),
                            QStringLiteral("degdeg"), QStringLiteral("soo dhowaatay"), QStringLiteral("carruurta kale")}},
};

QString textOf(const QString& path) {
    QFile file(QStringLiteral(CAMRE_SOURCE_DIR "/") + path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

// The first nudge in the text, or nothing.
QString nudgeIn(const QString& text, const QString& language) {
    for (const QString& nudge : kNudges.at(language)) {
        const QRegularExpression whole(QStringLiteral("(?<!\\w)(?:") + nudge + QStringLiteral(")(?!\\w)"),
                                       QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        const auto match = whole.match(text);
        if (match.hasMatch()) return match.captured();
    }
    return {};
}

// "source" or "translation" of every message of the window. The guidance is left out: it tells the worker to offer no prize.
QStringList windowTexts(const QString& element) {
    QStringList texts;
    const auto whole = QRegularExpression::DotMatchesEverythingOption;
    const QRegularExpression context(QStringLiteral("<context>\\s*<name>(\\w+)</name>(.*?)</context>"), whole);
    const QRegularExpression one(QStringLiteral("<%1>(.*?)</%1>").arg(element), whole);
    auto contexts = context.globalMatch(textOf(QStringLiteral("translations/cy/interface.ts")));
    while (contexts.hasNext()) {
        const auto met = contexts.next();
        if (met.captured(1) == QStringLiteral("HelpWords")) continue;
        auto found = one.globalMatch(met.captured(2));
        while (found.hasNext()) texts << found.next().captured(1);
    }
    return texts;
}

}  // namespace

TEST_CASE("P27: the search for nudges finds one", "[people][privacy]") {
    CHECK(nudgeIn(QStringLiteral("Well done, 3 questions left"), QStringLiteral("en")) == QStringLiteral("Well done"));
    CHECK(nudgeIn(QStringLiteral("Da iawn!"), QStringLiteral("cy")) == QStringLiteral("Da iawn"));
    CHECK(nudgeIn(QStringLiteral("أحسنت"), QStringLiteral("ar")) == QStringLiteral("أحسنت"));
    CHECK(nudgeIn(QStringLiteral("We start with your home."), QStringLiteral("en")).isEmpty());
}

TEST_CASE("P27: no word that a person reads or hears nudges, in any language", "[people][privacy]") {
    for (const auto& [language, nudges] : kNudges) {
        const QString path = QStringLiteral("translations/") + language + QStringLiteral("/words.json");
        const QJsonObject words = QJsonDocument::fromJson(textOf(path).toUtf8()).object().value(QStringLiteral("words")).toObject();
        REQUIRE(words.size() > 200);
        for (auto word = words.begin(); word != words.end(); ++word) {
            const QString nudge = nudgeIn(word.value().toObject().value(QStringLiteral("text")).toString(), language);
            INFO(language.toStdString() << " " << word.key().toStdString() << ": " << nudge.toStdString());
            CHECK(nudge.isEmpty());
        }
    }
}

TEST_CASE("P27: no word of the window nudges, in English or in Welsh", "[people][privacy]") {
    for (const auto& [element, language] : {std::pair{"source", "en"}, std::pair{"translation", "cy"}}) {
        const QStringList texts = windowTexts(QString::fromLatin1(element));
        REQUIRE(texts.size() > 300);
        for (const QString& text : texts) {
            const QString nudge = nudgeIn(text, QString::fromLatin1(language));
            INFO(text.toStdString() << ": " << nudge.toStdString());
            CHECK(nudge.isEmpty());
        }
    }
}
