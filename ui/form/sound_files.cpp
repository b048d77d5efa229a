#include "form/sound_files.h"

#include "bridge/qt_text.h"

namespace camre {

std::filesystem::path soundFile(const LanguagePack& pack, const QString& key) {
    if (pack.folder.empty() || key.contains(QStringLiteral(".."))) return {};
    const auto file = pack.folder / "audio" / (fromQt(key) + ".ogg");
    std::error_code unreadable;
    return std::filesystem::is_regular_file(file, unreadable) ? file : std::filesystem::path();
}

Sound soundInPack(const LanguagePack& pack, const QStringList& keys) {
    std::error_code unreadable;
    if (pack.folder.empty() || !std::filesystem::is_directory(pack.folder / "audio", unreadable)) return Sound::None;
    for (const QString& key : keys) {
        if (numberOfKey(key) == 0 && soundFile(pack, key).empty()) return Sound::None;
    }
    return pack.sound == "recorded" ? Sound::Recorded : Sound::ComputerMade;
}

}  // namespace camre
