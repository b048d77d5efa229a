#include "form/sound_files.h"

#include "bridge/qt_text.h"
#include "pack/pack_sound.h"

namespace camre {

std::filesystem::path soundFile(const LanguagePack& pack, const QString& key) { return soundFile(pack, fromQt(key)); }

Sound soundInPack(const LanguagePack& pack, const QStringList& keys) {
    if (pack.sounds.empty()) return Sound::None;
    Sound whose = Sound::Recorded;
    for (const QString& key : keys) {
        const bool isThere = !soundFile(pack, key).empty();
        if (!isThere && numberOfKey(key) == 0) return Sound::None;
        if (isThere && pack.sounds.at(fromQt(key)).voice == Voice::Computer) whose = Sound::ComputerMade;
    }
    return whose;
}

}  // namespace camre
