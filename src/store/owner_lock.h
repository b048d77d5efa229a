#pragma once

#include <filesystem>

namespace camre {

/// Who may write a records file: the first program that opens it, until it closes it or dies.
/// The others may look. (docs/decisions/0004-one-writer.md)
class OwnerLock {
  public:
    enum class State { Ours, TakenElsewhere, NotWritable };

    /// Never waits, and changes nothing in the file.
    static OwnerLock take(const std::filesystem::path& path);
    OwnerLock(OwnerLock&& other) noexcept;
    OwnerLock(const OwnerLock&) = delete;
    OwnerLock& operator=(const OwnerLock&) = delete;
    OwnerLock& operator=(OwnerLock&&) = delete;
    ~OwnerLock();

    [[nodiscard]] State state() const { return m_state; }
    /// The file that was taken still lies at `path`: not another one, nor one on another medium. True when none could be taken.
    [[nodiscard]] bool isAt(const std::filesystem::path& path) const;

  private:
    OwnerLock(State state, int descriptor) : m_state(state), m_descriptor(descriptor) {}

    State m_state;
    int m_descriptor;
};

}  // namespace camre
