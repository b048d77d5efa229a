#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace camre::tests {

/// What goes wrong with a disk.
enum class Trouble {
    None,
    RefusesOnce,  // one step is refused; everything before and after works
    Full,         // from this step on nothing can grow or be made; what is there can still be changed, shortened and deleted
    Dies,         // from this step on every change is refused
    LosesPower,   // the same, and `powerBack` then decides what is still there
    FlipsABit,    // one read gives bytes of which one bit is turned
};

/// A folder on a disk that fails on purpose, at a step that a test chooses. disk_calls.cpp hands it what the program asks of
/// the system (not only what SQLite asks: also copies, renames, and syncs of the folder), so it needs nothing of the program itself.
///
/// A step is anything that changes the folder: making, writing, shortening, syncing, renaming or deleting a file.
/// One at a time, in one thread.
class WeakDisk {
  public:
    explicit WeakDisk(std::filesystem::path folder);
    ~WeakDisk();
    WeakDisk(const WeakDisk&) = delete;
    WeakDisk& operator=(const WeakDisk&) = delete;

    /// From here on the folder is watched: open its files after this. What lies in it now counts as synced.
    void watch();
    /// Steps (for FlipsABit: reads) are counted from 1 again, and the trouble comes at this one.
    void begin(Trouble trouble, int step, std::uint64_t seed = 0);
    /// No more trouble.
    void end() { m_trouble = Trouble::None; }
    [[nodiscard]] int stepsCount() const { return m_steps; }
    /// True once the trouble has come.
    [[nodiscard]] bool hasFailed() const { return m_failed; }

    /// What a power cut leaves of changes that no sync came after: none of them; all; or some, chosen by a seed for each
    /// name by itself and for each 512 bytes by themselves, as a disk that writes in an order of its own does.
    enum class Unsynced { Lost, Kept, Some };
    /// Puts into the folder what is left. Every file of the folder must be closed.
    void powerBack(Unsynced unsynced, std::uint64_t seed = 0);

    // What the program asks of the system (disk_calls.cpp).
    struct Verdict {
        int error = 0;           // of errno; 0: let it be done
        std::size_t part = 0;    // with an error: so many bytes are written all the same
    };
    static WeakDisk* of(const char* path);
    static WeakDisk* of(int descriptor);
    [[nodiscard]] Verdict step(bool grows, std::size_t bytes = 0);
    void opened(int descriptor, const std::string& path, bool made, bool emptied);
    void closed(int descriptor) { m_open.erase(descriptor); }
    void wrote(int descriptor, std::int64_t offset, const char* bytes, std::size_t count);
    void shortened(int descriptor, std::int64_t size);
    void synced(int descriptor);
    void deleted(const std::string& path);
    void renamed(const std::string& from, const std::string& to);
    void read(char* bytes, std::size_t count);

  private:
    struct Change {
        std::int64_t offset = 0;
        std::string bytes;
        bool isSize = false;  // the file is made `offset` bytes long
    };
    struct File {
        std::string durable;
        std::vector<Change> pending;
    };
    using Files = std::map<std::string, std::shared_ptr<File>>;
    /// A change of names: `file` gets the name `to`, and `from` is gone; either may be empty.
    struct Naming {
        std::string from;
        std::string to;
        std::shared_ptr<File> file;
    };
    struct Open {
        std::shared_ptr<File> file;  // nothing for a folder
        std::string path;
    };

    static void apply(std::string& content, const Change& change);
    static void apply(Files& files, const Naming& naming);
    void syncNames(const std::filesystem::path& folder);
    bool keeps(Unsynced unsynced);
    std::string leftOf(const File& file, Unsynced unsynced);

    std::filesystem::path m_folder;
    bool m_isWatching = false;
    Trouble m_trouble = Trouble::None;
    int m_at = 0;
    int m_steps = 0;
    bool m_failed = false;
    std::uint64_t m_random = 0;
    Files m_durable;               // names and files after the last sync of their folder
    Files m_now;                   // as the program sees them
    std::vector<Naming> m_namings;  // since the last sync of their folder
    std::map<int, Open> m_open;
};

}  // namespace camre::tests
