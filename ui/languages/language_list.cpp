#include "languages/language_list.h"

#include <QCollator>
#include <QLabel>
#include <algorithm>

#include "bridge/qt_text.h"
#include "kit/buttons.h"
#include "kit/text.h"

namespace camre {
namespace {

constexpr int kStateColumn = 6;

// "202/214", the same way round in every language.
QString ofAll(int there, int all) { return isolated(QStringLiteral("%1/%2").arg(there).arg(all)); }

}  // namespace

std::vector<LanguageState> languageStates(const Library& library) {
    const LanguagePack* english = library.pack(library.catalogue.sourceLanguage);
    std::vector<LanguageState> states;
    if (english == nullptr) return states;
    for (const LanguagePack& pack : library.packs) states.push_back({&pack, progressOf(pack, *english, library.catalogue)});
    const QCollator inOrder;
    std::stable_sort(states.begin(), states.end(), [&inOrder](const LanguageState& one, const LanguageState& other) {
        return inOrder.compare(toQt(one.pack->endonym), toQt(other.pack->endonym)) < 0;
    });
    return states;
}

LanguageList::LanguageList(QWidget* parent) : RowTable(QStringLiteral("languageList"), parent) { setWideColumn(kStateColumn); }

void LanguageList::showLanguages(const std::vector<LanguageState>& languages) {
    m_languages = languages;
    build();
}

QString LanguageList::stageWords(const PackProgress& progress) {
    switch (progress.stage) {
        case PackStage::Draft: return tr("Draft");
        case PackStage::NeedsUpdate: return tr("Needs update");
        case PackStage::Complete: return tr("All there, not all checked");
        case PackStage::Ready: break;
    }
    return tr("Ready");
}

QStringList LanguageList::heads() const {
    return {tr("Language"), tr("Direction"), tr("Words"), tr("Sound"), tr("Checked"), tr("Stale"), tr("State")};
}

void LanguageList::addRows() {
    for (const LanguageState& state : m_languages) addLanguage(state);
}

void LanguageList::addLanguage(const LanguageState& state) {
    const PackProgress& counts = state.progress;
    const QString tag = toQt(state.pack->tag.text);
    const bool isRightToLeft = state.pack->direction == TextDirection::RightToLeft;
    // In stacked rows a number alone would not say what it counts.
    const auto named = [this](int column, const QString& value) {
        return isStacked() ? QStringLiteral("%1: %2").arg(heads().at(column), value) : value;
    };
    addRow({makeCell(QStringLiteral("endonym-") + tag, isolatedName(toQt(state.pack->endonym)), true),
            makeCell(QStringLiteral("direction-") + tag, isRightToLeft ? tr("← from the right") : tr("→ from the left")),
            makeCell(QStringLiteral("words-") + tag, named(2, ofAll(counts.textsThere, counts.textsNeeded))),
            makeCell(QStringLiteral("sound-") + tag, named(3, ofAll(counts.soundsThere, counts.soundsNeeded))),
            makeCell(QStringLiteral("checked-") + tag, named(4, QString::number(counts.textsChecked))),
            makeCell(QStringLiteral("stale-") + tag, named(5, QString::number(counts.textsStale))),
            makeCell(QStringLiteral("stage-") + tag, stageWords(counts)), lookButton(state)});
}

QWidget* LanguageList::lookButton(const LanguageState& state) {
    auto* look = new LinkButton(QStringLiteral("look-") + toQt(state.pack->tag.text), cellParent());
    //: Button: goes to the page of a language
    look->setText(tr("Open"));
    //: %1 "Open", %2 a language's own name
    look->setAccessibleName(tr("%1: %2").arg(look->text(), toQt(state.pack->endonym)));
    const PackProgress& counts = state.progress;
    //: All are numbers but the first, the state ("Draft")
    look->setAccessibleDescription(tr("%1. Words: %2 of %3. Sound: %4. Checked: %5. Stale: %6.")
                                       .arg(stageWords(counts)).arg(counts.textsThere).arg(counts.textsNeeded)
                                       .arg(counts.soundsThere).arg(counts.textsChecked).arg(counts.textsStale));
    connect(look, &QPushButton::clicked, this, [this, tag = state.pack->tag] { Q_EMIT languageWanted(tag); });
    return look;
}

}  // namespace camre
