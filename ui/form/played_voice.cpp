#include "form/played_voice.h"

#include "form/sound_files.h"

namespace camre {
namespace {

constexpr int kUsualPercent = 100;

}  // namespace

PlayedVoice::PlayedVoice(std::shared_ptr<SoundPlayer> player) : m_player(std::move(player)) {
    if (m_player) connect(m_player.get(), &SoundPlayer::over, this, &PlayedVoice::playedOne);
}

PlayedVoice::~PlayedVoice() {
    if (m_player) m_player->disconnect(this);
    askPlayer([this] { m_player->stop(); });
}

// Whatever a player throws, the form goes on.
template <class Action>
void PlayedVoice::askPlayer(Action action) noexcept {
    if (!m_player) return;
    try {
        action();
    } catch (...) {
        m_texts.clear();
    }
}

Sound PlayedVoice::soundFor(const LanguagePack& pack, const QStringList& keys) const noexcept {
    try {
        return soundInPack(pack, keys);
    } catch (...) {
        return Sound::None;
    }
}

void PlayedVoice::read(const LanguagePack& pack, const QStringList& keys) noexcept {
    stop();
    try {
        // Numbers without a sound are passed over; `soundInPack` made sure of all the rest.
        for (const QString& key : keys) {
            auto file = soundFile(pack, key);
            if (!file.empty()) m_texts.push_back({key, std::move(file)});
        }
    } catch (...) {
        m_texts.clear();
    }
    if (!m_player || m_texts.empty()) return fail();
    playNext();
}

void PlayedVoice::playNext() {
    if (m_next == m_texts.size()) return endReading();
    const Text text = m_texts[m_next++];
    const int percent = isSlower() ? static_cast<int>(kUsualPercent * kSlowerSpeed) : kUsualPercent;
    const int turn = ++m_turn;
    tell(text.key);
    if (turn != m_turn) return;  // who heard of it has stopped it
    askPlayer([&] { m_player->play(text.file, percent, turn); });
    if (m_texts.empty()) fail();
}

void PlayedVoice::playedOne(int turn, bool fine) {
    if (turn != m_turn) return;
    fine ? playNext() : fail();
}

void PlayedVoice::endReading() {
    m_texts.clear();
    m_next = 0;
    askPlayer([this] { m_player->rest(); });
    tell({});
}

void PlayedVoice::stop() noexcept {
    ++m_turn;
    m_texts.clear();
    m_next = 0;
    askPlayer([this] { m_player->stop(); });
    tell({});
}

// Who asked hears of it while it is still theirs.
void PlayedVoice::fail() {
    m_texts.clear();
    m_next = 0;
    askPlayer([this] { m_player->stop(); });
    Q_EMIT failed();
    tell({});
}

}  // namespace camre
