// The part of the desk that asks for the person's own words (P7).
#include "bridge/qt_text.h"
#include "form/check_page.h"
#include "form/story_page.h"
#include "people/conversation_desk.h"
#include "words/error_words.h"

namespace camre {

void ConversationDesk::connectStory() {
    connect(m_storyPage, &StoryPage::agreed, this, &ConversationDesk::keepStory);
    // Words of this form that were kept before go too: the last answer counts.
    connect(m_storyPage, &StoryPage::disagreed, this, [this] { keepStory({}); });
    connect(m_storyPage, &StoryPage::breakWanted, this, &ConversationDesk::cover);
    connect(m_storyPage, &StoryPage::backWanted, this, [this] {
        m_conversation->back();
        moved();
    });
    connect(m_checkPage, &CheckPage::changeStoryWanted, this, [this] {
        m_conversation->changeStory();
        show();
    });
}

void ConversationDesk::showStory() {
    const auto story = m_model.workspace().story(*m_conversation->code());
    const QString kept = story && story.value() ? toQt(story.value()->text) : QString();
    m_storyPage->setSelfMode(m_selfMode);
    m_storyPage->showStory(words(), kept, toQt(m_conversation->code()->text()));
}

// Only now is anything written down (P7); no words, or none that may be kept, leave nothing.
void ConversationDesk::keepStory(const QString& words) {
    const Status kept = m_model.workspace().keepStory(*m_conversation->code(), m_conversation->language(), fromQt(words));
    if (!kept) return m_storyPage->showError(errorText(kept.error()));
    m_storyPage->clear();
    m_conversation->storyDone();
    handBackOrShow();
}

}  // namespace camre
