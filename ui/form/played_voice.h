#pragma once

#include <QTimer>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <memory>

#include "form/question_voice.h"

namespace camre {

/// Plays one file of sound. It is called on a thread of its own, one file at a time, and may be as bad as
/// it likes: refuse, throw, vanish, or never come back.
class SoundPlayer {
  public:
    virtual ~SoundPlayer() = default;
    /// Comes back at the end of the file, or within a tenth of a second after `stop` became true.
    ///
    /// @param speed  1: as recorded
    /// @return false: nothing can be heard
    virtual bool play(const std::filesystem::path& file, double speed, const std::atomic<bool>& stop) = 0;
};

/// The sound files of a pack through a player, which is kept away from the window: what it throws is
/// caught, and what it holds up is left behind. A player that hung is not asked again.
class PlayedVoice final : public QuestionVoice {
    Q_OBJECT

  public:
    /// @param player  may be missing
    /// @param patience  how long one text may take at most
    explicit PlayedVoice(std::shared_ptr<SoundPlayer> player, std::chrono::milliseconds patience = std::chrono::seconds(60));
    /// Does not wait for the player.
    ~PlayedVoice() override;

    [[nodiscard]] Sound soundFor(const LanguagePack& pack, const QStringList& keys) const noexcept override;
    void read(const LanguagePack& pack, const QStringList& keys) noexcept override;
    void stop() noexcept override;

  private:
    struct Worker;
    void begin(const LanguagePack& pack, const QStringList& keys);
    void heard(int turn, const QString& key);
    void over(int turn, bool fine);
    void giveUp();
    void fail();

    std::shared_ptr<SoundPlayer> m_player;
    std::shared_ptr<Worker> m_worker;  // shared with its thread, which may outlive this
    QTimer m_patience;
    int m_turn = 0;
    bool m_hung = false;
};

}  // namespace camre
