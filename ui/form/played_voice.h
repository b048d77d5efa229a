#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "form/question_voice.h"
#include "form/sound_player.h"

namespace camre {

/// The sound files of a pack through a player, one text after the other. What goes wrong there is said once,
/// in `failed`, and ends nothing but the reading.
class PlayedVoice final : public QuestionVoice {
    Q_OBJECT

  public:
    /// @param player  may be missing
    explicit PlayedVoice(std::shared_ptr<SoundPlayer> player);
    ~PlayedVoice() override;

    [[nodiscard]] Sound soundFor(const LanguagePack& pack, const QStringList& keys) const noexcept override;
    void read(const LanguagePack& pack, const QStringList& keys) noexcept override;
    void stop() noexcept override;

  private:
    struct Text {
        QString key;
        std::filesystem::path file;
    };
    void playNext();
    void playedOne(int turn, bool fine);
    void endReading();
    void fail();
    template <class Action>
    void askPlayer(Action action) noexcept;

    std::shared_ptr<SoundPlayer> m_player;
    std::vector<Text> m_texts;  // of this reading
    std::size_t m_next = 0;
    int m_turn = 0;  // a player's word about an earlier one is no news
};

}  // namespace camre
