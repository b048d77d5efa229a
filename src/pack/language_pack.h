#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"

namespace camre {

/// How far a text has come: written by a person, made by a machine, or checked by a second speaker.
enum class WordState { Draft, Machine, Checked };

struct Word {
    std::string text;
    std::string of;  // textMark of the English it was made from
    WordState state = WordState::Draft;
    std::string note;
    friend bool operator==(const Word&, const Word&) = default;
};

/// Whose voice a sound is: a person's, or one that a computer made.
enum class Voice { Person, Computer };

/// What audio.json says of one sound. The file itself is `audio/<key>.ogg`.
struct PackSound {
    std::string of;  // textMark of the words that are spoken in it
    Voice voice = Voice::Computer;
    std::string role;     // of a person: "interpreter", "volunteer"; never a name
    std::string variety;  // how they speak: "Arabic, Sudan"; of a computer: its program and voice
};

enum class TextDirection { LeftToRight, RightToLeft };

/// One language: a folder `translations/<tag>/`. It holds words and facts, and runs nothing.
struct LanguagePack {
    LanguageTag tag;
    std::string endonym;  // "Polski"
    std::string nameEn;   // "Polish"
    std::string nameCy;   // "Pwyleg"
    std::string script;   // "Latn"
    TextDirection direction = TextDirection::LeftToRight;
    std::string qtLocale;                   // "pl_PL"
    std::vector<std::string> fontFamilies;  // in order of choice
    std::string sound;                      // whether a computer's voice may be heard: only where this is "fallback"
    std::string state;                      // "machine", "draft" or "checked": that of its least trusted word
    std::string catalogue;                  // the catalogue its words belong to
    std::map<std::string, Word> words;
    std::map<std::string, PackSound> sounds;
    std::filesystem::path folder;

    /// The text of a key, or an empty one: callers that need it check `has` first.
    [[nodiscard]] const std::string& text(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const;
};

/// What a pack may say of itself, which is what its least trusted word says: "machine", "draft" or "checked".
/// A text made by a machine is trusted least, for nobody who speaks the language has read it; no words are a draft.
std::string leastState(const LanguagePack& pack);

/// Keys of words.json. A question's wording depends on who answers; a child's or parent's wording
/// falls under its own key.
namespace word_key {
std::string question(const IndicatorId& id);                   // "belonging.local_area.question"
std::string childQuestion(const IndicatorId& id);              // "….question.child"
std::string parentQuestion(const IndicatorId& id);             // "….question.parent"
std::string shortName(const IndicatorId& id);                  // "….short"
std::string why(const IndicatorId& id);                        // "….why"
std::string ownAnswer(const IndicatorId& id, int level);       // "….answer.1"
std::string scaleAnswer(const ScaleId& id, int level);         // "scale.agree5/1.answer.1"
std::string theme(const ThemeId& id);                          // "theme.work.title"
std::string background(const BackgroundId& id);                // "background.age_band.question"
std::string backgroundWhy(const BackgroundId& id);             // "background.age_band.why"
std::string backgroundValue(const BackgroundId& id, std::string_view value);  // "background.age_band.value.25-44"
}  // namespace word_key

}  // namespace camre
