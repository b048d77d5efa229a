#pragma once

#include <filesystem>

#include "form/question_voice.h"

namespace camre {

/// The sound of one text that may be played now. Empty when there is none.
std::filesystem::path soundFile(const LanguagePack& pack, const QString& key);

/// Whose voice these texts have, as audio.json says; ComputerMade as soon as one of them was not spoken by a
/// person, None when one other than a number cannot be heard.
Sound soundInPack(const LanguagePack& pack, const QStringList& keys);

}  // namespace camre
