// A person's own words (P7): kept beside the forms, read by nothing but the person's own pages.
#include "workspace/file_workspace.h"

namespace camre {

// The form that waits, else the latest one.
Result<int> FileWorkspace::storyNumber(const PersonRow& person) {
    if (person.draftWaiting) return person.formsCount;
    if (person.formsCount == 0) return Error{ErrorCode::NoDraft, {}, {}};
    return person.formsCount - 1;
}

Status FileWorkspace::keepStory(const PersonCode& code, const LanguageTag& language, const std::string& text) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    const auto number = storyNumber(person.value());
    if (!number) return number.error();
    const std::string words = trimmedStory(text);
    // Taking words away is always allowed, also where stories were turned off since.
    if (words.empty()) {
        return m_file->inTransaction([&]() -> Status {
            if (Status removed = m_stories.remove(person.value().id, number.value()); !removed) return removed;
            return markTraces();
        });
    }
    if (Status fits = checkStory(words); !fits) return fits;
    if (!profileOf(m_service, 0)->story) return Error{ErrorCode::NotAllowed, "story", m_service.text};
    return m_stories.save({person.value().id, number.value(), m_clock.today(), language, words});
}

Result<std::optional<Story>> FileWorkspace::story(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    const auto number = storyNumber(person.value());
    if (!number) return std::optional<Story>();
    auto rows = m_stories.ofPerson(person.value().id);
    if (!rows) return rows.error();
    for (StoryRow& row : rows.value()) {
        if (row.formNumber == number.value()) return std::optional<Story>({row.formNumber, row.date, row.language, std::move(row.text)});
    }
    return std::optional<Story>();
}

Result<std::vector<Story>> FileWorkspace::stories(const PersonCode& code) {
    const std::lock_guard lock(m_mutex);
    const auto person = rowOf(code);
    if (!person) return person.error();
    auto rows = m_stories.ofPerson(person.value().id);
    if (!rows) return rows.error();
    std::vector<Story> stories;
    for (StoryRow& row : rows.value()) stories.push_back({row.formNumber, row.date, row.language, std::move(row.text)});
    return stories;
}

}  // namespace camre
