#include "languages/pack_shelf.h"

#include <algorithm>

#include "pack/own_pack.h"
#include "pack/pack_reader.h"
#include "pack/sound_writer.h"

namespace camre {
namespace {

// How many languages may be begun or taken in until the program is started again.
constexpr std::size_t kRoomForMore = 200;

const LanguageTag& welsh() {
    static const LanguageTag tag("cy");
    return tag;
}

}  // namespace

PackShelf::PackShelf(Library& library, std::filesystem::path userPacks, QObject* parent)
    : QObject(parent), m_library(library), m_userPacks(std::move(userPacks)) {
    // Pages keep pointers to packs: those that come later must not move the others.
    m_library.packs.reserve(m_library.packs.size() + kRoomForMore);
    readEarlier();
}

// English texts that came with the program, and those that this user changed in a copy of English.
void PackShelf::readEarlier() {
    const LanguagePack& english = source();
    const std::filesystem::path shipped = m_library.shippedPacks / english.tag.text;
    for (const std::filesystem::path& folder : {shipped, english.folder}) {
        const EarlierReading reading = readEarlierTexts(folder);
        m_earlier.insert(reading.texts.begin(), reading.texts.end());
    }
    if (isOwn(english)) m_earlier.merge(textsReplaced(readPack(shipped).pack, english));
}

bool PackShelf::isOwn(const LanguagePack& pack) const { return pack.folder.parent_path() != m_library.shippedPacks; }

const LanguagePack& PackShelf::source() const {
    const LanguagePack* english = m_library.pack(m_library.catalogue.sourceLanguage);
    return english == nullptr ? m_library.packs.front() : *english;
}

TranslationTexts PackShelf::textsOf(const LanguagePack& pack) const {
    return {pack, source(), m_library.pack(welsh()), m_library.catalogue, &m_earlier};
}

LanguagePack* PackShelf::find(const LanguageTag& tag) {
    const auto found = std::find_if(m_library.packs.begin(), m_library.packs.end(), [&tag](const LanguagePack& one) { return one.tag == tag; });
    return found == m_library.packs.end() ? nullptr : &*found;
}

Result<LanguagePack> PackShelf::tried(const LanguageTag& tag, const std::string& key, const std::string& text, const std::string& note) const {
    const LanguagePack* pack = m_library.pack(tag);
    if (pack == nullptr) return Error{ErrorCode::UnknownLanguage, tag.text, {}};
    LanguagePack changed = *pack;
    const auto before = pack->words.find(key);
    const bool isSame = before == pack->words.end() ? text.empty() : before->second.text == text;
    // The same words as before are no new translation: a stale text stays stale until somebody says that it fits.
    if (!isSame) {
        if (Status written = putWord(changed, key, text, source()); !written) return written.error();
    }
    if (changed.words.contains(key)) {
        if (Status noted = putNote(changed, key, note); !noted) return noted.error();
    }
    return changed;
}

Status PackShelf::put(const LanguageTag& tag, const std::string& key, const std::string& text, const std::string& note) {
    auto changed = tried(tag, key, text, note);
    if (!changed) return changed.error();
    const LanguagePack* pack = find(tag);
    const auto before = pack->words.find(key);
    const auto after = changed.value().words.find(key);
    const bool isThere = before != pack->words.end();
    const bool stays = isThere == (after != changed.value().words.end());
    if (stays && (!isThere || before->second == after->second)) return {};
    return keep(std::move(changed).value());
}

Status PackShelf::renew(const LanguageTag& tag, const std::string& key) {
    const LanguagePack* pack = find(tag);
    if (pack == nullptr) return Error{ErrorCode::UnknownLanguage, tag.text, {}};
    LanguagePack changed = *pack;
    if (Status written = putWord(changed, key, pack->text(key), source()); !written) return written;
    return keep(std::move(changed));
}

Status PackShelf::setChecked(const LanguageTag& tag, const std::string& key, bool checked) {
    const LanguagePack* pack = find(tag);
    if (pack == nullptr) return Error{ErrorCode::UnknownLanguage, tag.text, {}};
    LanguagePack changed = *pack;
    camre::setChecked(changed, key, checked);
    return keep(std::move(changed));
}

Status PackShelf::putSound(const LanguageTag& tag, const std::string& key, const std::filesystem::path& file, const std::string& role,
                           const std::string& variety) {
    LanguagePack* pack = find(tag);
    if (pack == nullptr) return Error{ErrorCode::UnknownLanguage, tag.text, {}};
    auto own = ownCopyOf(*pack, m_userPacks);
    if (!own) return own.error();
    if (Status put = camre::putSound(own.value(), key, file, role, variety); !put) return put;
    *pack = std::move(own).value();
    ++m_library.changes;
    Q_EMIT changed(tag);
    return {};
}

Status PackShelf::putAll(const LanguagePack& changed) { return keep(changed); }

OwnCopy PackShelf::ownCopy(const LanguagePack& pack) const {
    OwnCopy copy;
    const std::filesystem::path folder = m_library.shippedPacks / pack.tag.text;
    std::error_code failed;
    if (!isOwn(pack) || !std::filesystem::is_directory(folder, failed)) return copy;
    const LanguagePack onDisk = readPack(pack.folder).pack;
    for (const auto& [key, word] : pack.words) copy.filled += onDisk.has(key) ? 0 : 1;
    copy.newer = newerTexts(pack, readPack(folder).pack, source());
    return copy;
}

Status PackShelf::takeNewer(const LanguageTag& tag) {
    const LanguagePack* pack = find(tag);
    if (pack == nullptr) return Error{ErrorCode::UnknownLanguage, tag.text, {}};
    const LanguagePack shipped = readPack(m_library.shippedPacks / tag.text).pack;
    LanguagePack changed = *pack;
    takeTexts(changed, shipped, newerTexts(changed, shipped, source()));
    return keep(std::move(changed));
}

// The disk first: what cannot be kept is not shown either.
Status PackShelf::keep(LanguagePack changed) {
    LanguagePack* pack = find(changed.tag);
    if (pack == nullptr) return Error{ErrorCode::UnknownLanguage, changed.tag.text, {}};
    auto kept = keepOwnPack(*pack, std::move(changed), m_library.catalogue, m_userPacks);
    if (!kept) return kept.error();
    if (pack->tag == source().tag) m_earlier.merge(textsReplaced(*pack, kept.value()));
    *pack = std::move(kept).value();
    ++m_library.changes;
    Q_EMIT this->changed(pack->tag);
    return {};
}

Status PackShelf::begin(const NewLanguage& language) {
    auto begun = beginPack(language, m_library.catalogue, m_userPacks);
    if (!begun) return begun.error();
    return add(std::move(begun).value());
}

Result<LanguageTag> PackShelf::take(const std::filesystem::path& file) {
    auto taken = takeLanguageFile(file, m_userPacks);
    if (!taken) return taken.error();
    const LanguageTag tag = taken.value().tag;
    if (Status added = add(std::move(taken).value()); !added) return added.error();
    return tag;
}

Status PackShelf::add(LanguagePack pack) {
    const LanguageTag tag = pack.tag;
    if (LanguagePack* same = find(tag); same != nullptr) {
        // As the next start would read it: what it has not comes from the shipped one.
        completeFrom(pack, readPack(m_library.shippedPacks / tag.text).pack);
        if (tag == source().tag) m_earlier.merge(textsReplaced(*same, pack));
        *same = std::move(pack);
    } else {
        // The folder is there already; the next start finds it.
        if (m_library.packs.size() == m_library.packs.capacity()) return Error{ErrorCode::NotAllowed, "languages", std::to_string(m_library.packs.size())};
        m_library.packs.push_back(std::move(pack));
    }
    ++m_library.changes;
    Q_EMIT changed(tag);
    return {};
}

}  // namespace camre
