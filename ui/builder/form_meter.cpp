#include "builder/form_meter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "bridge/qt_text.h"
#include "catalogue/form_advice.h"
#include "kit/text.h"
#include "pack/own_words.h"
#include "pack/pack_check.h"
#include "print/paper_fit.h"
#include "print/paper_form.h"

namespace camre {
namespace {

constexpr int kPauseMs = 250;  // several ticks in a row are measured once

QString say(const char* words) { return QCoreApplication::translate("FormMeter", words); }

std::size_t missingTexts(const LanguagePack& pack, const std::vector<std::string>& keys) {
    return static_cast<std::size_t>(std::count_if(keys.begin(), keys.end(), [&](const std::string& key) { return !pack.has(key); }));
}

bool isWanted(const ServiceProfile& profile, const LanguageTag& tag) {
    return profile.languages.empty() || std::find(profile.languages.begin(), profile.languages.end(), tag) != profile.languages.end();
}

}  // namespace

QString paperFitWords(const PaperFit& fit, const QString& language) {
    //: %1 the language that needs the most room
    if (fit.state == PaperFitState::At14) return say(QT_TRANSLATE_NOOP("FormMeter", "Paper: fits. Two sides of A4 in large letters (14 pt), also in %1, the longest.")).arg(language);
    if (fit.state == PaperFitState::At12) return say(QT_TRANSLATE_NOOP("FormMeter", "Paper: fits at 12 pt. Two sides of A4 in smaller letters, measured in %1, the longest.")).arg(language);
    if (fit.groupingHelps) {
        //: %1 a language, %2 a number of questions
        return say(QT_TRANSLATE_NOOP("FormMeter", "Paper: too long one by one in %1. Questions with the same answers are put under one heading, and then it is two sides. Or take out: %2."))
            .arg(language).arg(fit.takeOut);
    }
    //: %1 a language, %2 and %3 numbers of questions
    return say(QT_TRANSLATE_NOOP("FormMeter", "Paper: too long for two sides in %1. Take out: %2; or only %3, if questions with the same answers follow each other and stand under one heading."))
        .arg(language).arg(fit.takeOut).arg(fit.takeOutGrouped);
}

PaperMeasure onPaper() {
    return [](const Catalogue& catalogue, const ServiceProfile& profile, std::span<const LanguagePack* const> packs, const std::function<bool()>& isStopped) {
        return measurePaper(catalogue, profile, packs, isStopped);
    };
}

FormMeter::FormMeter(const Library& library, PaperMeasure paper, QWidget* parent)
    : QWidget(parent), m_library(library), m_measure(std::move(paper)), m_worst(std::make_unique<WorstPaperFit>()) {
    setObjectName(QStringLiteral("formMeter"));
    m_count = makeText(QStringLiteral("meterCount"), TextRole::Body, this);
    m_count->setProperty("weight", QStringLiteral("bold"));
    m_paper = makeText(QStringLiteral("meterPaper"), TextRole::Body, this);
    m_minutes = makeText(QStringLiteral("meterMinutes"), TextRole::Body, this);
    m_languages = makeText(QStringLiteral("meterLanguages"), TextRole::Body, this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kHair);
    for (QLabel* one : {m_count, m_paper, m_minutes, m_languages}) rows->addWidget(one);
    m_soon = new QTimer(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPauseMs);
    connect(m_soon, &QTimer::timeout, this, &FormMeter::startPaper);
}

FormMeter::~FormMeter() = default;

void FormMeter::measure(const Catalogue& catalogue, const ServiceProfile& profile) {
    if (m_catalogue == nullptr || *m_catalogue != catalogue) m_catalogue = std::make_shared<const Catalogue>(catalogue);
    m_profile = profile;
    m_isMeasuring = m_measure && !profile.questions.empty();
    retranslate();
    m_soon->start();
}

// With copies of its own: the file may be closed, and a language changed, while the page is set.
void FormMeter::startPaper() {
    if (!m_isMeasuring) return;
    auto packs = std::make_shared<std::vector<LanguagePack>>();
    for (const LanguagePack* one : m_library.readyPacks(m_profile)) packs->push_back(withOwnWords(*one, m_profile.ownQuestions));
    m_work.start<WorstPaperFit>(
        this,
        [packs, measure = m_measure, catalogue = m_catalogue, profile = m_profile](const std::stop_token& stop) -> Result<WorstPaperFit> {
            std::vector<const LanguagePack*> all;
            for (const LanguagePack& pack : *packs) all.push_back(&pack);
            // One language after the other, so that a form that has changed meanwhile is soon let go.
            const WorstPaperFit worst = measure(*catalogue, profile, all, [&stop] { return stop.stop_requested(); });
            if (stop.stop_requested()) return Error{ErrorCode::NotAllowed, "stopped", {}};
            return worst;
        },
        [this](const Result<WorstPaperFit>& worst) {
            if (!worst) return;
            *m_worst = worst.value();
            m_isMeasuring = false;
            showPaper();
            Q_EMIT measured();
        });
}

QString FormMeter::paperWords() const {
    if (m_profile.questions.empty()) return {};
    if (m_isMeasuring) return tr("Paper: measuring …");
    const LanguagePack* pack = m_library.pack(m_worst->language);
    if (pack == nullptr) return tr("Paper: no language is ready for this form yet.");
    return paperFitWords(m_worst->fit, isolatedName(toQt(pack->endonym)));
}

void FormMeter::showPaper() {
    m_paper->setText(paperWords());
    m_paper->setVisible(m_measure && !m_profile.questions.empty());
    const bool isLong = !m_isMeasuring && !m_profile.questions.empty() && !m_worst->fit.isTwoSides();
    setStyleProperty(*m_paper, "tone", isLong ? QStringLiteral("warning") : QStringLiteral("ink"));
}

void FormMeter::showLanguages() {
    const auto keys = m_catalogue == nullptr ? std::vector<std::string>() : keysForForm(*m_catalogue, m_profile);
    QStringList ready;
    QStringList waiting;
    for (const LanguagePack& pack : m_library.packs) {
        if (!isWanted(m_profile, pack.tag)) continue;
        const auto& own = m_profile.ownQuestions;
        const std::size_t missing = own.empty() ? missingTexts(pack, keys) : missingTexts(withOwnWords(pack, own), keys);
        const QString name = isolatedName(toQt(pack.endonym));
        //: %1 a language, %2 how many texts it lacks
        missing == 0 ? ready << name : waiting << tr("%1: %2 missing").arg(name).arg(missing);
    }
    //: %1 names of languages
    QString words = tr("Languages ready: %1").arg(ready.isEmpty() ? tr("none") : ready.join(QStringLiteral(", ")));
    if (!waiting.isEmpty()) words += QStringLiteral(" (%1)").arg(waiting.join(QStringLiteral(", ")));
    m_languages->setText(words);
}

void FormMeter::retranslate() {
    //: Both are numbers of questions
    m_count->setText(tr("Questions: %1 of at most %2").arg(m_profile.questions.size()).arg(kMostIndicators));
    //: %1 a number
    m_minutes->setText(tr("Minutes to answer: about %1").arg(minutesToAnswer(m_profile.questions.size())));
    showPaper();
    showLanguages();
}

void FormMeter::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace camre
