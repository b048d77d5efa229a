#pragma once

#include <filesystem>

#include "form/question_voice.h"

namespace camre {

/// The sound of one text: `audio/<key>.ogg` in the pack's folder. Empty when there is none.
std::filesystem::path soundFile(const LanguagePack& pack, const QString& key);

/// Who made the sound of these texts, as pack.json says; None when a text other than a number has none.
Sound soundInPack(const LanguagePack& pack, const QStringList& keys);

}  // namespace camre
