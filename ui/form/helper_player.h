#pragma once

#include <QProcess>
#include <QTimer>
#include <chrono>

#include "form/sound_player.h"

namespace camre {

/// Plays through `camre-play`, a program of our own that alone knows libraries of sound. It is started at the
/// first press of Listen and ends with the reading. It may be missing, fall, hang or talk nonsense: what
/// is heard of that here is `over(turn, false)`, and never later than a few seconds.
class HelperPlayer final : public SoundPlayer {
    Q_OBJECT

  public:
    /// @param program  the whole path of camre-play
    /// @param patience  how long it may take to begin, and how much longer than the sound it may last
    explicit HelperPlayer(QString program, std::chrono::milliseconds patience = std::chrono::seconds(4));
    /// Waits for the end of the program a twentieth of a second at most.
    ~HelperPlayer() override;

    void play(const std::filesystem::path& file, int percent, int turn) override;
    void stop() override;
    void rest() override { stop(); }

  private:
    void start();
    void readAnswers();
    void hear(const QByteArray& answer);
    void end(bool fine);
    void endRun(int run);

    QString m_program;
    std::chrono::milliseconds m_patienceTime;
    QProcess* m_process = nullptr;  // without a parent: one that cannot be ended is left behind
    QTimer m_patience;
    int m_turn = 0;
    int m_run = 0;  // of the program: late news of an earlier one is none
    bool m_isPlaying = false;
};

/// Where camre-play is: in the folder of the running program, and nowhere else.
QString helperBesideProgram();

}  // namespace camre
