// The part of the page where the own words of a sheet are typed (P7).
#include "bridge/qt_text.h"
#include "keying/difference_list.h"
#include "keying/keyed_words.h"
#include "keying/keying_page.h"

namespace camre {

const KeyedSheet* KeyingPage::readySheet() const {
    if (m_stage == Stage::Typed) return &*m_sheet;
    return m_stage == Stage::Differ && m_differences->isSettled() ? &*m_settled : nullptr;
}

// They are typed once for both typings. Where the box says no, what was typed before somebody saw that goes at once.
void KeyingPage::endOfBoxes() {
    if (!m_sheet->keepsStory() && !m_first) m_words->text().clear();
    if (m_sheet->keepsStory() && m_words->text().text().isEmpty()) m_stage = Stage::Words;
    else wordsDone();
}

void KeyingPage::wordsDone() { m_first ? compare() : void(m_stage = Stage::Typed); }

void KeyingPage::wordsTyped() {
    wordsDone();
    showStage();
    focusStage();
}

void KeyingPage::backToBoxes() {
    m_sheet->goBack();
    m_stage = Stage::Answers;
    showStage();
    focusStage();
}

void KeyingPage::showWords() {
    const KeyedSheet* ready = readySheet();
    const bool isAsking = m_stage == Stage::Words;
    m_words->setAsking(isAsking);
    m_words->setVisible(isAsking || (ready != nullptr && ready->keepsStory()));
    const LanguagePack& worker = m_worker();
    m_words->setWords(toQt(worker.text("story.question")), toQt(worker.text("story.warning")));
    if (const LanguagePack* pack = sheetLanguage()) m_words->text().setLanguage(*pack);
}

}  // namespace camre
