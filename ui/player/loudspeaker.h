#pragma once

#include "decoded_sound.h"

namespace camre {

/// The sound output that this desktop has chosen. It may be missing, and it may go away.
class Loudspeaker {
  public:
    Loudspeaker() = default;
    ~Loudspeaker();
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;

    /// Opens the output where that has not been done.
    ///
    /// @return false: there is none
    bool open();
    /// Takes the sound; it is heard from now on.
    bool begin(const DecodedSound& sound);

    enum class State { Playing, Over, Lost };
    [[nodiscard]] State state() const;

  private:
    unsigned m_device = 0;  // the library counts from 1
};

}  // namespace camre
