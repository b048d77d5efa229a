#pragma once

#include <QObject>
#include <filesystem>

namespace camre {

/// Plays one file of sound at a time. No call waits for the sound.
class SoundPlayer : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    /// Begins, in place of what is playing. Ends in `over`, unless it is stopped or replaced before that.
    ///
    /// @param turn  given back in `over`
    /// @param percent  of the speed as recorded
    virtual void play(const std::filesystem::path& file, int percent, int turn) = 0;
    /// Silence at once, and no `over` for what was playing.
    virtual void stop() = 0;
    /// Nothing more will be asked for in a while: sound outputs and processes can go.
    virtual void rest() {}

  Q_SIGNALS:
    /// @param fine  false: it could not be heard, or not to its end
    void over(int turn, bool fine);
};

}  // namespace camre
