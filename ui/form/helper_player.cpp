#include "form/helper_player.h"

#include <QCoreApplication>
#include <QDir>
#include <utility>

#include "bridge/qt_text.h"

namespace camre {
namespace {

constexpr qint64 kLongestAnswer = 200;  // what is longer is no answer of ours
constexpr int kLastWaitMs = 50;

}  // namespace

HelperPlayer::HelperPlayer(QString program, std::chrono::milliseconds patience) : m_program(std::move(program)), m_patienceTime(patience) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
}

HelperPlayer::~HelperPlayer() {
    QProcess* last = m_process;
    HelperPlayer::stop();
    // Gone in a few milliseconds, or held fast by a device: then it is left to the system, and its object with it.
    if (last != nullptr && last->state() != QProcess::NotRunning && last->waitForFinished(kLastWaitMs)) delete last;
}

void HelperPlayer::play(const std::filesystem::path& file, int percent, int turn) {
    if (m_isPlaying) stop();
    m_turn = turn;
    m_isPlaying = true;
    const QByteArray path = QByteArray::fromStdString(file.string());
    m_patience.start(m_patienceTime);
    if (m_process == nullptr) start();
    // A line is an order, so a name with the end of a line in it cannot be told. Nobody hears of it before this call is over.
    if (path.contains('\n')) QMetaObject::invokeMethod(this, [this, run = m_run] { endRun(run); }, Qt::QueuedConnection);
    else if (m_process->isOpen()) m_process->write(QByteArray::number(percent) + ' ' + path + '\n');
}

// The files go through its standard input: the arguments of a program can be read by everybody on this computer.
void HelperPlayer::start() {
    m_process = new QProcess;
    ++m_run;
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &HelperPlayer::readAnswers);
    // A program that is not there says so while it is being started: too early for who asked.
    connect(m_process, &QProcess::errorOccurred, this, [this, run = m_run] { endRun(run); }, Qt::QueuedConnection);
    connect(m_process, &QProcess::finished, this, [this, run = m_run] { endRun(run); });
    m_process->start(m_program, {QStringLiteral("--obey")});
}

// Killed rather than asked: it is silent at once, whatever state it is in.
void HelperPlayer::stop() {
    m_patience.stop();
    m_isPlaying = false;
    ++m_run;
    QProcess* process = std::exchange(m_process, nullptr);
    if (process == nullptr) return;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) return process->deleteLater();
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) process->deleteLater();  // then there is no end to wait for
    });
    process->kill();
}

void HelperPlayer::readAnswers() {
    while (m_process != nullptr && m_process->canReadLine()) hear(m_process->readLine(kLongestAnswer).trimmed());
    if (m_process != nullptr && m_process->bytesAvailable() > kLongestAnswer) end(false);
}

void HelperPlayer::hear(const QByteArray& answer) {
    bool isNumber = false;
    const int length = answer.startsWith("playing ") ? answer.mid(8).toInt(&isNumber) : 0;
    if (isNumber && length >= 0) m_patience.start(std::chrono::milliseconds(length) + m_patienceTime);
    else end(answer == "done");
}

void HelperPlayer::endRun(int run) {
    if (run == m_run) end(false);
}

void HelperPlayer::end(bool fine) {
    const bool wasPlaying = std::exchange(m_isPlaying, false);
    m_patience.stop();
    if (!fine) stop();
    if (wasPlaying) Q_EMIT over(m_turn, fine);
}

QString helperBesideProgram() { return QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("camre-play")); }

}  // namespace camre
