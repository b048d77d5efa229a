#pragma once

#include <QObject>
#include <filesystem>
#include <functional>
#include <string>

#include "exchange/translation_files.h"
#include "pack/pack_writer.h"
#include "workspace/library.h"

namespace camre {

/// A language that is the user's own copy of one that came with the program.
struct OwnCopy {
    int filled = 0;                  // texts that its folder has not, and that come from the shipped one
    std::vector<std::string> newer;  // keys of texts that the shipped one has for today's English, and the own one has not
};

/// The languages of the window, and where a translator's work on them goes: into a folder of the user's own. A shipped
/// language is copied there at its first change; the shipped one is never touched. What changes here is seen at once by
/// every page, since a pack stays where it is in memory.
class PackShelf final : public QObject {
    Q_OBJECT
  public:
    /// Made before anything points to a pack of the library, which must outlive the shelf.
    ///
    /// @param userPacks  the folder of the user's own packs; made when the first one is written
    PackShelf(Library& library, std::filesystem::path userPacks, QObject* parent = nullptr);

    [[nodiscard]] const Library& library() const { return m_library; }
    [[nodiscard]] const std::filesystem::path& userPacks() const { return m_userPacks; }
    /// The pack of the catalogue's own language, from which all others are made.
    [[nodiscard]] const LanguagePack& source() const;
    /// The pack of the window's language, whose short names say where a text stands; English until it is set.
    [[nodiscard]] const LanguagePack& worker() const { return m_worker ? m_worker() : source(); }
    void setWorker(std::function<const LanguagePack&()> worker) { m_worker = std::move(worker); }
    /// English texts as they were before, by the marks of what was made from them.
    [[nodiscard]] const EarlierTexts& earlier() const { return m_earlier; }
    [[nodiscard]] const LanguagePack* pack(const LanguageTag& tag) const { return m_library.pack(tag); }
    /// The pack beside its English and Welsh, for the files of other programs.
    [[nodiscard]] TranslationTexts textsOf(const LanguagePack& pack) const;

    /// Writes one text and its note; on the disk when this returns. The same again changes nothing.
    /// Errors: UnknownLanguage, DiskFull, FileUnwritable: the text is as it was before.
    Status put(const LanguageTag& tag, const std::string& key, const std::string& text, const std::string& note);
    /// A text that was made from an older English still fits today's. Errors: as above.
    Status renew(const LanguageTag& tag, const std::string& key);
    /// What `put` would leave, without keeping it.
    Result<LanguagePack> tried(const LanguageTag& tag, const std::string& key, const std::string& text, const std::string& note) const;
    /// A second speaker has checked the text as it stands, or takes that back. Errors: as above.
    Status setChecked(const LanguageTag& tag, const std::string& key, bool checked);
    /// Takes in a person's recording of one text. Errors: those of `camre::putSound`.
    Status putSound(const LanguageTag& tag, const std::string& key, const std::filesystem::path& file, const std::string& role,
                    const std::string& variety);
    /// All texts at once, from a file of another program. Errors: as above.
    Status putAll(const LanguagePack& changed);
    /// How a language of the user's own stands beside the same one that came with this program.
    [[nodiscard]] OwnCopy ownCopy(const LanguagePack& pack) const;
    /// The shipped texts for today's English take the place of own ones for an older. Errors: as above.
    Status takeNewer(const LanguageTag& tag);
    /// Begins a language. Errors: those of `beginPack`.
    Status begin(const NewLanguage& language);
    /// Takes a language from one file. Errors: those of `takeLanguageFile`.
    Result<LanguageTag> take(const std::filesystem::path& file);

  Q_SIGNALS:
    /// Words, notes or states of this language changed, or it is new.
    void changed(const camre::LanguageTag& tag);

  private:
    [[nodiscard]] LanguagePack* find(const LanguageTag& tag);
    Status keep(LanguagePack changed);
    Status add(LanguagePack pack);
    void readEarlier();
    [[nodiscard]] bool isOwn(const LanguagePack& pack) const;

    Library& m_library;
    std::filesystem::path m_userPacks;
    std::function<const LanguagePack&()> m_worker;
    EarlierTexts m_earlier;
};

}  // namespace camre
