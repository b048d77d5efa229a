#include "words/interface_words.h"

namespace camre {
namespace {

namespace fs = std::filesystem;

constexpr char kWordsFile[] = "interface.ts";

bool isThere(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(folder / kWordsFile, ignored);
}

std::unique_ptr<TsTranslator> readFrom(const fs::path& folder, Status& status) {
    auto words = std::make_unique<TsTranslator>();
    status = words->readFile(folder / kWordsFile);
    return status ? std::move(words) : nullptr;
}

}  // namespace

bool hasInterfaceWords(const LanguagePack& pack, const fs::path& shippedPacks) {
    return isThere(pack.folder) || isThere(shippedPacks / pack.tag.text);
}

InterfaceWords readInterfaceWords(const LanguagePack& pack, const fs::path& shippedPacks) {
    InterfaceWords found;
    const fs::path shipped = shippedPacks / pack.tag.text;
    if (isThere(pack.folder)) found.words = readFrom(pack.folder, found.own);
    if (shipped == pack.folder || !isThere(shipped)) return found;
    Status read;
    auto newer = readFrom(shipped, read);
    if (!newer) return found;
    if (found.words) found.filled = found.words->takeMissing(*newer);
    else found.words = std::move(newer);
    return found;
}

}  // namespace camre
