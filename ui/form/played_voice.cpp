#include "form/played_voice.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "form/sound_files.h"

namespace camre {
namespace {

struct SoundToPlay {
    QString key;
    std::filesystem::path file;
};

// Numbers without a sound are passed over; `soundInPack` made sure of all the rest.
std::vector<SoundToPlay> soundsOf(const LanguagePack& pack, const QStringList& keys) {
    std::vector<SoundToPlay> sounds;
    for (const QString& key : keys) {
        auto file = soundFile(pack, key);
        if (!file.empty()) sounds.push_back({key, std::move(file)});
    }
    return sounds;
}

}  // namespace

// What the window and the player's thread share. The thread never touches the voice but through `tell`, and only while
// `listener` is there.
struct PlayedVoice::Worker {
    struct Job {
        int turn = 0;
        std::vector<SoundToPlay> sounds;
    };

    std::shared_ptr<SoundPlayer> player;
    std::atomic<bool> stop = false;
    std::atomic<bool> slower = false;
    std::mutex guard;
    std::condition_variable news;
    std::optional<Job> next;
    bool leave = false;
    PlayedVoice* listener = nullptr;

    template <class Action>
    void tell(Action action) {
        const std::lock_guard lock(guard);
        if (listener == nullptr) return;
        QMetaObject::invokeMethod(listener, [voice = listener, action] { action(*voice); }, Qt::QueuedConnection);
    }

    // Waits for a job; false: there will be none.
    bool take(Job& job) {
        std::unique_lock lock(guard);
        news.wait(lock, [this] { return leave || next.has_value(); });
        if (leave) return false;
        job = std::move(*next);
        next.reset();
        stop = false;
        return true;
    }

    bool playOne(const SoundToPlay& sound) {
        try {
            return player->play(sound.file, slower ? kSlowerSpeed : 1.0, stop);
        } catch (...) {  // whatever a player throws, the form goes on
            return false;
        }
    }

    void playAll(const Job& job) {
        for (const SoundToPlay& sound : job.sounds) {
            if (stop) return;
            tell([turn = job.turn, key = sound.key](PlayedVoice& voice) { voice.heard(turn, key); });
            if (!playOne(sound)) return tell([turn = job.turn](PlayedVoice& voice) { voice.over(turn, false); });
        }
        tell([turn = job.turn](PlayedVoice& voice) { voice.over(turn, true); });
    }

    void run() {
        Job job;
        while (take(job)) playAll(job);
    }
};

PlayedVoice::PlayedVoice(std::shared_ptr<SoundPlayer> player, std::chrono::milliseconds patience) : m_player(std::move(player)) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &PlayedVoice::giveUp);
    connect(this, &QuestionVoice::slowerChanged, this, [this](bool slower) {
        if (m_worker) m_worker->slower = slower;
    });
}

PlayedVoice::~PlayedVoice() {
    if (!m_worker) return;
    const std::lock_guard lock(m_worker->guard);
    m_worker->listener = nullptr;
    m_worker->leave = true;
    m_worker->stop = true;
    m_worker->news.notify_all();
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
    if (!m_player || m_hung) return fail();
    try {
        begin(pack, keys);
    } catch (...) {
        fail();
    }
}

// The thread is made at the first press: most forms are never listened to.
void PlayedVoice::begin(const LanguagePack& pack, const QStringList& keys) {
    Worker::Job job{++m_turn, soundsOf(pack, keys)};
    if (job.sounds.empty()) return fail();
    if (!m_worker) {
        auto worker = std::make_shared<Worker>();
        worker->player = m_player;
        worker->listener = this;
        std::thread([worker] { worker->run(); }).detach();
        m_worker = std::move(worker);
    }
    const QString first = job.sounds.front().key;
    {
        const std::lock_guard lock(m_worker->guard);
        m_worker->slower = isSlower();
        m_worker->next = std::move(job);
    }
    m_worker->news.notify_all();
    m_patience.start();
    tell(first);
}

void PlayedVoice::stop() noexcept {
    m_patience.stop();
    ++m_turn;
    if (m_worker) {
        const std::lock_guard lock(m_worker->guard);
        m_worker->next.reset();
        m_worker->stop = true;
    }
    tell({});
}

void PlayedVoice::heard(int turn, const QString& key) {
    if (turn != m_turn) return;
    m_patience.start();
    tell(key);
}

void PlayedVoice::over(int turn, bool fine) {
    if (turn != m_turn) return;
    m_patience.stop();
    fine ? tell({}) : fail();
}

void PlayedVoice::giveUp() {
    m_hung = true;
    fail();
    stop();
}

// Who asked hears of it while it is still theirs.
void PlayedVoice::fail() {
    Q_EMIT failed();
    tell({});
}

}  // namespace camre
