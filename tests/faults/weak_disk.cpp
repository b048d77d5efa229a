#include "weak_disk.h"

#include <cerrno>

#include "support/temp_folder.h"

namespace camre::tests {
namespace {

constexpr std::size_t kSector = 512;
WeakDisk* g_disk = nullptr;

// Numbers that look like chance and are the same in every run (splitmix64).
std::uint64_t nextRandom(std::uint64_t& state) {
    std::uint64_t number = (state += 0x9e3779b97f4a7c15ULL);
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

}  // namespace

WeakDisk::WeakDisk(std::filesystem::path folder) : m_folder(std::move(folder)) { g_disk = this; }

WeakDisk::~WeakDisk() { g_disk = nullptr; }

WeakDisk* WeakDisk::of(const char* path) {
    if (g_disk == nullptr || !g_disk->m_isWatching || path == nullptr) return nullptr;
    const std::string& folder = g_disk->m_folder.native();
    return std::string_view(path).substr(0, folder.size()) == folder ? g_disk : nullptr;
}

WeakDisk* WeakDisk::of(int descriptor) {
    if (g_disk == nullptr || !g_disk->m_isWatching) return nullptr;
    return g_disk->m_open.contains(descriptor) ? g_disk : nullptr;
}

void WeakDisk::watch() {
    m_isWatching = false;  // reading what is there is nobody's step
    m_trouble = Trouble::None;
    m_now.clear();
    m_namings.clear();
    m_open.clear();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder)) {
        if (!entry.is_regular_file()) continue;
        m_now[entry.path().string()] = std::make_shared<File>(File{readBytes(entry.path()), {}});
    }
    m_durable = m_now;
    m_isWatching = true;
}

void WeakDisk::begin(Trouble trouble, int step, std::uint64_t seed) {
    m_trouble = trouble;
    m_at = step;
    m_steps = 0;
    m_failed = false;
    m_random = seed;
}

WeakDisk::Verdict WeakDisk::step(bool grows, std::size_t bytes) {
    if (m_trouble == Trouble::None || m_trouble == Trouble::FlipsABit) return {};
    const bool isDown = m_failed && m_trouble != Trouble::RefusesOnce;
    if (!isDown && ++m_steps != m_at) return {};
    if (m_trouble == Trouble::Full && !grows) {
        if (!isDown) ++m_at;  // comes with the next step that needs room
        return {};
    }
    m_failed = true;
    const int error = m_trouble == Trouble::Full ? ENOSPC : EIO;
    return {error, isDown ? 0 : bytes / 2};
}

void WeakDisk::opened(int descriptor, const std::string& path, bool made, bool emptied) {
    if (made) {
        const auto file = std::make_shared<File>();
        m_now[path] = file;
        m_namings.push_back({{}, path, file});
    }
    const auto found = m_now.find(path);
    m_open[descriptor] = {found == m_now.end() ? nullptr : found->second, path};
    if (emptied && !made) shortened(descriptor, 0);
}

void WeakDisk::wrote(int descriptor, std::int64_t offset, const char* bytes, std::size_t count) {
    if (const auto& file = m_open[descriptor].file) file->pending.push_back({offset, std::string(bytes, count), false});
}

void WeakDisk::shortened(int descriptor, std::int64_t size) {
    if (const auto& file = m_open[descriptor].file) file->pending.push_back({size, {}, true});
}

void WeakDisk::synced(int descriptor) {
    const Open& open = m_open[descriptor];
    if (!open.file) return syncNames(open.path);
    for (const Change& change : open.file->pending) apply(open.file->durable, change);
    open.file->pending.clear();
}

void WeakDisk::syncNames(const std::filesystem::path& folder) {
    std::erase_if(m_namings, [&](const Naming& naming) {
        const std::filesystem::path name = naming.to.empty() ? naming.from : naming.to;
        if (name.parent_path() != folder) return false;
        apply(m_durable, naming);
        return true;
    });
}

void WeakDisk::deleted(const std::string& path) {
    m_now.erase(path);
    m_namings.push_back({path, {}, nullptr});
}

void WeakDisk::renamed(const std::string& from, const std::string& to) {
    const Naming naming{from, to, m_now[from]};
    apply(m_now, naming);
    m_namings.push_back(naming);
}

void WeakDisk::read(char* bytes, std::size_t count) {
    if (m_trouble != Trouble::FlipsABit || count == 0 || ++m_steps != m_at) return;
    m_failed = true;
    const std::uint64_t bit = nextRandom(m_random) % (count * 8);
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
}

void WeakDisk::apply(std::string& content, const Change& change) {
    const auto offset = static_cast<std::size_t>(change.offset);
    if (change.isSize) return content.resize(offset);
    if (content.size() < offset + change.bytes.size()) content.resize(offset + change.bytes.size());
    content.replace(offset, change.bytes.size(), change.bytes);
}

void WeakDisk::apply(Files& files, const Naming& naming) {
    if (!naming.from.empty()) files.erase(naming.from);
    if (!naming.to.empty()) files[naming.to] = naming.file;
}

bool WeakDisk::keeps(Unsynced unsynced) {
    if (unsynced == Unsynced::Some) return nextRandom(m_random) % 2 == 0;
    return unsynced == Unsynced::Kept;
}

std::string WeakDisk::leftOf(const File& file, Unsynced unsynced) {
    std::string content = file.durable;
    for (const Change& change : file.pending) {
        if (change.isSize) {
            if (keeps(unsynced)) apply(content, change);
            continue;
        }
        for (std::size_t done = 0; done < change.bytes.size();) {
            const std::size_t at = static_cast<std::size_t>(change.offset) + done;
            const std::size_t count = std::min(kSector - at % kSector, change.bytes.size() - done);
            if (keeps(unsynced)) apply(content, {static_cast<std::int64_t>(at), change.bytes.substr(done, count), false});
            done += count;
        }
    }
    return content;
}

void WeakDisk::powerBack(Unsynced unsynced, std::uint64_t seed) {
    m_isWatching = false;
    m_random = seed;
    Files names = m_durable;
    for (const Naming& naming : m_namings) {
        if (keeps(unsynced)) apply(names, naming);
    }
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder)) {
        if (entry.is_regular_file()) std::filesystem::remove(entry.path());
    }
    for (const auto& [path, file] : names) {
        if (!file) continue;
        std::filesystem::create_directories(std::filesystem::path(path).parent_path());
        writeBytes(path, leftOf(*file, unsynced));
    }
}

}  // namespace camre::tests
