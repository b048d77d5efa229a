#pragma once

#include <filesystem>
#include <memory>

#include "base/result.h"
#include "pack/language_pack.h"
#include "words/ts_translator.h"

namespace camre {

/// The words of the window in one language, as they are put together from a user's own interface.ts and the one that came
/// with the program.
struct InterfaceWords {
    std::unique_ptr<TsTranslator> words;  // none: neither file is there, or none can be read
    int filled = 0;                       // words that the own file has not, as one made for an older Camre
    Status own;                           // the own file is there, and cannot be read; the shipped one serves
};

/// Reads the interface.ts of the language's folder, and what it lacks from the shipped language of the same tag.
///
/// @param shippedPacks  the folder of the languages that came with the program
InterfaceWords readInterfaceWords(const LanguagePack& pack, const std::filesystem::path& shippedPacks);

/// Whether one of the two files is there.
bool hasInterfaceWords(const LanguagePack& pack, const std::filesystem::path& shippedPacks);

}  // namespace camre
