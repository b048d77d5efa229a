#include "papers/breach_paper.h"

#include <QCoreApplication>
#include <algorithm>

#include "bridge/qt_text.h"
#include "papers/paper_parts.h"

namespace camre {
namespace {

constexpr double kValueShare = 1.6;

QString words(const char* text) { return QCoreApplication::translate("BreachPaper", text); }

class BreachWriter {
  public:
    BreachWriter(const QString& title, const LanguagePack& window) : m_window(window), m_paper(emptyPaper(title, window)) {
        m_paper.blocks.push_back(printedLine(paperWords(window, title, PaperText::Title), 0));
    }

    void line(const QString& text, double aboveMm = 1.5) { m_paper.blocks.push_back(printedLine(paperWords(m_window, text), aboveMm)); }
    void heading(const char* text) { m_paper.blocks.push_back(printedHeading(inBold(paperWords(m_window, words(text), PaperText::Heading)))); }
    void fact(const char* name, const QString& value) {
        PrintedRow row{{PrintedCell{{paperWords(m_window, words(name))}, {}}, PrintedCell{{inBold(paperWords(m_window, value))}, {}, 0, kValueShare}}, 1.6};
        row.ruled = true;
        m_paper.blocks.push_back(std::move(row));
    }
    void count(const char* name, std::int64_t value) { fact(name, QString::number(value)); }
    /// Room to write by hand.
    void blank(const char* name) { fact(name, QStringLiteral("…")); }
    [[nodiscard]] QString day(Day day) const { return paperDay(day, paperLanguage(m_window)); }
    [[nodiscard]] PrintedDocument paper() && { return std::move(m_paper); }

  private:
    const LanguagePack& m_window;
    PrintedDocument m_paper;
};

// Each theme of which something was asked, by its name in the window's language.
QString themesOf(const Holdings& held, const Catalogue& catalogue, const LanguagePack& window) {
    QStringList names;
    for (const Theme& theme : catalogue.themes) {
        const bool isAsked = std::any_of(held.questions.begin(), held.questions.end(), [&](const IndicatorId& id) {
            const Indicator* indicator = catalogue.indicator(id);
            return indicator != nullptr && indicator->theme == theme.id;
        });
        if (isAsked) names << toQt(window.text(word_key::theme(theme.id)));
    }
    return names.join(QStringLiteral(", "));
}

bool asksHealth(const Holdings& held, const Catalogue& catalogue) {
    return std::any_of(held.questions.begin(), held.questions.end(), [&](const IndicatorId& id) {
        const Indicator* indicator = catalogue.indicator(id);
        return indicator != nullptr && indicator->specialCategory;
    });
}

QString backgroundOf(const Holdings& held, const LanguagePack& window) {
    QStringList names;
    for (const BackgroundId& one : held.background) names << toQt(window.text(word_key::background(one)));
    return names.isEmpty() ? words(QT_TRANSLATE_NOOP("BreachPaper", "none")) : names.join(QStringLiteral(" · "));
}

QString languagesOf(const Holdings& held, const Library& library) {
    QStringList names;
    for (const LanguageTag& tag : held.languages) {
        const LanguagePack* pack = library.pack(tag);
        names << toQt(pack == nullptr ? tag.text : pack->endonym);
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

void writeFile(BreachWriter& sheet, const Holdings& held, const FileFacts& facts) {
    sheet.heading(QT_TRANSLATE_NOOP("BreachPaper", "The file"));
    sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "Who is responsible"), toQt(facts.profile.privacy.controller.empty() ? facts.organisation : facts.profile.privacy.controller));
    sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "Was it locked?"),
               held.encrypted ? words(QT_TRANSLATE_NOOP("BreachPaper", "Yes: encrypted with a passphrase (SQLCipher 4, AES-256). Without the passphrase nothing in it can be read."))
                              : words(QT_TRANSLATE_NOOP("BreachPaper", "No: whoever has the file can read it.")));
    sheet.count(QT_TRANSLATE_NOOP("BreachPaper", "People in it"), held.people);
    sheet.count(QT_TRANSLATE_NOOP("BreachPaper", "Complete forms"), held.forms);
    sheet.count(QT_TRANSLATE_NOOP("BreachPaper", "Forms not finished"), held.drafts);
    sheet.count(QT_TRANSLATE_NOOP("BreachPaper", "People who stopped taking part"), held.stopped);
    if (held.firstForm) sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "From the first form to the last"), sheet.day(*held.firstForm) + QStringLiteral(" – ") + sheet.day(*held.lastForm));
}

void writeKinds(BreachWriter& sheet, const Holdings& held, const Catalogue& catalogue, const Library& library, const LanguagePack& window) {
    sheet.heading(QT_TRANSLATE_NOOP("BreachPaper", "What kinds of data"));
    sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "Under which name"), words(QT_TRANSLATE_NOOP("BreachPaper", "A code for each person. No name, address, date of birth, telephone number or immigration status is in the file. Whoever knows whose code it is can link the two.")));
    sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "Answers to questions about"), themesOf(held, catalogue, window));
    sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "Special category data"), asksHealth(held, catalogue) ? words(QT_TRANSLATE_NOOP("BreachPaper", "Yes: how people feel, and their health."))
                                                                                       : words(QT_TRANSLATE_NOOP("BreachPaper", "None is asked.")));
    sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "Background, in broad bands"), backgroundOf(held, window));
    sheet.count(QT_TRANSLATE_NOOP("BreachPaper", "Own words that people left"), held.stories);
    sheet.fact(QT_TRANSLATE_NOOP("BreachPaper", "Languages of the people"), languagesOf(held, library));
}

void writeBlanks(BreachWriter& sheet) {
    sheet.heading(QT_TRANSLATE_NOOP("BreachPaper", "To write by hand"));
    for (const char* name : {QT_TRANSLATE_NOOP("BreachPaper", "What happened, and when"), QT_TRANSLATE_NOOP("BreachPaper", "When you noticed it"),
                             QT_TRANSLATE_NOOP("BreachPaper", "Who may have the file, and the passphrase"), QT_TRANSLATE_NOOP("BreachPaper", "What it may mean for the people"),
                             QT_TRANSLATE_NOOP("BreachPaper", "What you have done, and will do"), QT_TRANSLATE_NOOP("BreachPaper", "Who reports it, and how to reach them")}) {
        sheet.blank(name);
    }
}

}  // namespace

PrintJob printBreachSheet(const Holdings& held, const FileFacts& facts, const Catalogue& catalogue, const Library& library, Day today, const LanguagePack& window) {
    const QString title = words(QT_TRANSLATE_NOOP("BreachPaper", "Sheet for a data breach"));
    BreachWriter sheet(title, window);
    //: %1 is a day
    sheet.line(words(QT_TRANSLATE_NOOP("BreachPaper", "As the file stood on %1. Where people may be at risk, the ICO is told within 72 hours of noticing.")).arg(sheet.day(today)));
    writeFile(sheet, held, facts);
    writeKinds(sheet, held, catalogue, library, window);
    writeBlanks(sheet);
    return {title, {{toQt(window.endonym), std::move(sheet).paper()}}, false, {}};
}

}  // namespace camre
