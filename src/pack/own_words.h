#pragma once

#include <map>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "catalogue/own_question.h"
#include "catalogue/service_profile.h"
#include "pack/language_pack.h"

namespace camre {

/// The pack with the words that own questions have in its language laid over its own: what a form of that service is
/// shown, printed and exported with. Nobody has checked them, so they are drafts; no sound belongs to them.
LanguagePack withOwnWords(LanguagePack pack, std::span<const OwnQuestion> questions);

/// What `camre-cli check service` says of the words besides what their reader refuses: a language without a pack here
/// (UnknownLanguage), words that are written the other way than it (WrongDirection) or left in English (SameAsEnglish).
/// Place is a JSON pointer of the profile, fact the language or which of the words.
Problems checkOwnWords(const ServiceProfile& profile, std::span<const LanguagePack> packs);

/// The language packs as an open file shows them: with the words of its own questions. Safe to call from two threads.
/// A pack that it gave stays where it is, and is made anew when the pack under it, or a question, has changed.
class FileWords {
  public:
    /// @param questions  of every version that the file holds
    void set(std::vector<OwnQuestion> questions);
    /// The pack itself where the file has no own question.
    ///
    /// @param changes  how often packs changed so far; one with more is laid over anew
    [[nodiscard]] const LanguagePack& over(const LanguagePack& pack, int changes) const;

  private:
    struct Kept {
        const LanguagePack* under = nullptr;
        int changes = -1;
        LanguagePack pack;
    };

    mutable std::mutex m_mutex;
    std::vector<OwnQuestion> m_questions;
    mutable std::map<LanguageTag, Kept> m_kept;
};

}  // namespace camre
