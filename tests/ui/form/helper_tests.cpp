// The program that plays, and what happens here when it is missing, falls, hangs or talks nonsense. The real program
// is used, with an output that nobody hears (SDL's "dummy"); where it must be bad, a small script stands in for it.
#include <signal.h>
#include <sys/stat.h>

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QtGlobal>

#include "base/hash.h"
#include "bridge/qt_text.h"
#include "form/helper_player.h"
#include "form/played_voice.h"
#include "pack/sound_file.h"
#include "support/catch.h"
#include "support/ogg_bytes.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace {

using Milliseconds = std::chrono::milliseconds;

const QString kHelper = QStringLiteral(CAMRE_BINARY_DIR "/ui/camre-play");
const std::filesystem::path kData = CAMRE_SOURCE_DIR "/tests/ui/form/data";

// A sound output that takes as long as a real one, and that every machine has.
struct SilentOutput {
    SilentOutput() { qputenv("SDL_AUDIODRIVER", "dummy"); }
    ~SilentOutput() { qunsetenv("SDL_AUDIODRIVER"); }
};

struct Outcome {
    int code;
    QByteArray said;
};

// camre-play as somebody calls it by hand.
Outcome call(const QStringList& words, const QByteArray& input = {}) {
    QProcess process;
    process.start(kHelper, words);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(10'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput()};
}

int callWith(const std::filesystem::path& file) { return call({toQt(file.string())}).code; }

// Every `over` of a player, and how to wait for the next.
struct Heard {
    HelperPlayer player;
    std::vector<std::pair<int, bool>> over;

    explicit Heard(const QString& program = kHelper, Milliseconds patience = Milliseconds(4000)) : player(program, patience) {
        QObject::connect(&player, &SoundPlayer::over, &player, [this](int turn, bool fine) { over.emplace_back(turn, fine); });
    }
    void waitForOver(std::size_t count = 1) { REQUIRE(QTest::qWaitFor([&] { return over.size() == count; }, 8000)); }
};

// A program that is not camre-play.
QString standIn(const TempFolder& folder, const std::string& script) {
    const auto file = folder.file("stand-in");
    writeBytes(file, "#!/bin/sh\n" + script);
    REQUIRE(chmod(file.c_str(), 0700) == 0);
    return toQt(file.string());
}

// The processes of this program that run camre-play.
std::vector<int> helpersOf(qint64 parent) {
    QProcess list;
    list.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("grep -l '^PPid:[[:space:]]*%1$' /proc/[0-9]*/status").arg(parent)});
    REQUIRE(list.waitForFinished());
    std::vector<int> found;
    for (const QByteArray& line : list.readAllStandardOutput().split('\n')) {
        const QByteArray folder = line.left(line.lastIndexOf('/'));
        QFile name(QString::fromLocal8Bit(folder + "/comm"));
        if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "camre-play") found.push_back(folder.mid(6).toInt());
    }
    return found;
}

}  // namespace

TEST_CASE("camre-play plays both kinds of sound to their end, in about their length", "[form][sound][process]") {
    const SilentOutput output;
    for (const char* name : {"tone.ogg", "tone_vorbis.ogg"}) {
        QElapsedTimer time;
        time.start();
        CHECK(callWith(kData / name) == 0);
        CHECK(time.elapsed() >= 400);
    }
    CHECK(soundSeconds(kData / "tone.ogg").value() == 0.4);
    CHECK(soundSeconds(kData / "tone_vorbis.ogg").value() == 0.4);
}

TEST_CASE("camre-play refuses what is no sound of a text", "[form][sound][process]") {
    const SilentOutput output;
    const TempFolder folder;
    const auto file = folder.file("x.ogg");
    constexpr int kNotASound = 3;
    CHECK(callWith(file) == kNotASound);  // not there
    CHECK(callWith(folder.path()) == kNotASound);
    for (const std::string& bytes : {std::string(), std::string("OggS"), std::string(200'000, 'O'), "OggS" + std::string(90'000, '\xff'),
                                     "RIFF" + littleEndian(36, 4) + "WAVEfmt " + std::string(64, '\1'), oggOpus(96'000), oggOpus(~0ULL - 312)}) {
        writeBytes(file, bytes);
        INFO(bytes.size());
        CHECK(callWith(file) == kNotASound);
    }
    writeBytes(file, readBytes(kData / "tone.ogg"));
    std::filesystem::resize_file(file, 50'000'000);
    CHECK(callWith(file) == kNotASound);
    std::filesystem::remove(file);
    std::filesystem::create_symlink(kData / "tone.ogg", file);
    CHECK(callWith(file) == kNotASound);
    std::filesystem::remove(file);
    REQUIRE(mkfifo(file.c_str(), 0600) == 0);
    CHECK(callWith(file) == kNotASound);
}

TEST_CASE("camre-play ends well on a sound cut anywhere or with a byte flipped", "[form][sound][process]") {
    const SilentOutput output;
    const TempFolder folder;
    const std::string whole = readBytes(kData / "tone.ogg");
    for (std::size_t at = 3; at < whole.size(); at += whole.size() / 12) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x40);
        for (const std::string& bytes : {whole.substr(0, at), flipped}) {
            writeBytes(folder.file("x.ogg"), bytes);
            const int code = callWith(folder.file("x.ogg"));
            INFO(at);
            CHECK((code == 0 || code == 3));
        }
    }
}

TEST_CASE("camre-play says how it is used, and that a computer has no sound", "[form][sound][process]") {
    CHECK(call({}).code == 2);
    CHECK(call({QStringLiteral("--loud"), QStringLiteral("x")}).code == 2);
    CHECK(call({QStringLiteral("--slower")}).code == 2);
    CHECK(call({QStringLiteral("--help")}).said.contains("--slower"));
    qputenv("SDL_AUDIODRIVER", "no-such-output");
    CHECK(callWith(kData / "tone.ogg") == 5);
    qunsetenv("SDL_AUDIODRIVER");
}

TEST_CASE("camre-play obeys line by line and ends with its standard input", "[form][sound][process]") {
    const SilentOutput output;
    const QByteArray order = "100 " + QByteArray::fromStdString((kData / "tone.ogg").string()) + "\n";
    QProcess process;
    process.start(kHelper, {QStringLiteral("--obey")});
    QByteArray said;
    for (int i = 1; i <= 2; ++i) {
        process.write(order);
        while (said.count("done") < i && process.waitForReadyRead(5000)) said += process.readAllStandardOutput();
    }
    CHECK(said == "playing 400\ndone\nplaying 400\ndone\n");
    process.write(order);
    REQUIRE(process.waitForReadyRead(5000));
    QElapsedTimer time;
    time.start();
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(5000));
    CHECK(time.elapsed() < 400);  // and not at the end of the sound
    CHECK(process.exitCode() == 0);
    for (const char* nonsense : {"play this\n", "100\n", "1000 /x\n", "-5 /x\n", "100 \n", "\n"}) {
        INFO(nonsense);
        CHECK(call({QStringLiteral("--obey")}, nonsense).code == 2);
    }
    CHECK(call({QStringLiteral("--obey")}, "100 /no/such/file\n").code == 3);
    CHECK(call({QStringLiteral("--obey")}, QByteArray(100'000, '1')).code == 0);  // no line at all
}

TEST_CASE("slower is four fifths of the speed", "[form][sound][process]") {
    const SilentOutput output;
    const QByteArray file = QByteArray::fromStdString((kData / "tone.ogg").string());
    QProcess process;
    process.start(kHelper, {QStringLiteral("--obey")});
    process.write("80 " + file + "\n");
    REQUIRE(process.waitForReadyRead(5000));
    const QByteArray said = process.readAllStandardOutput();
    REQUIRE(said.startsWith("playing "));
    // 400 ms / 0.8 = 500 ms; the library works in whole waves of the voice.
    CHECK(std::abs(said.mid(8).split('\n').first().toInt() - 500) <= 15);
    process.kill();
    process.waitForFinished();
}

TEST_CASE("the window's player plays one text after the other through one program, and lets it go", "[form][sound][process]") {
    const SilentOutput output;
    Heard heard;
    heard.player.play(kData / "tone.ogg", 100, 1);
    heard.waitForOver();
    const auto first = helpersOf(QCoreApplication::applicationPid());
    CHECK(first.size() == 1);
    heard.player.play(kData / "tone_vorbis.ogg", 80, 2);
    heard.waitForOver(2);
    CHECK(helpersOf(QCoreApplication::applicationPid()) == first);
    CHECK(heard.over == std::vector<std::pair<int, bool>>{{1, true}, {2, true}});
    heard.player.rest();
    CHECK(QTest::qWaitFor([] { return helpersOf(QCoreApplication::applicationPid()).empty(); }));
}

TEST_CASE("Stop is silence within two tenths of a second", "[form][sound][process]") {
    const SilentOutput output;
    Heard heard;
    heard.player.play(kData / "tone.ogg", 100, 1);
    REQUIRE(QTest::qWaitFor([] { return !helpersOf(QCoreApplication::applicationPid()).empty(); }));
    const int helper = helpersOf(QCoreApplication::applicationPid()).front();
    QElapsedTimer time;
    time.start();
    heard.player.stop();
    REQUIRE(QTest::qWaitFor([helper] { return kill(helper, 0) != 0; }));
    CHECK(time.elapsed() < 200);
    QTest::qWait(500);
    CHECK(heard.over.empty());
    heard.player.play(kData / "tone.ogg", 100, 2);  // and it can play again
    heard.waitForOver();
    CHECK(heard.over.front() == std::pair(2, true));
}

TEST_CASE("a program killed in the middle of a sound is told once, and the next press starts another", "[form][sound][process]") {
    const SilentOutput output;
    Heard heard;
    heard.player.play(kData / "tone.ogg", 100, 1);
    REQUIRE(QTest::qWaitFor([] { return helpersOf(QCoreApplication::applicationPid()).size() == 1; }));
    REQUIRE(kill(helpersOf(QCoreApplication::applicationPid()).front(), SIGKILL) == 0);
    heard.waitForOver();
    CHECK(heard.over.front() == std::pair(1, false));
    heard.player.play(kData / "tone.ogg", 100, 2);
    heard.waitForOver(2);
    CHECK(heard.over.back() == std::pair(2, true));
}

TEST_CASE("a program that is missing, falls, refuses or talks nonsense is told once", "[form][sound][process]") {
    const TempFolder folder;
    const std::string script = GENERATE(std::string("exit 5"), "kill -SEGV $$", "kill -ABRT $$", "read order; exit 3", "read order; echo playing 100; exit 0",
                                        "echo hello; cat", "read order; echo playing -3; cat", "head -c 100000 /dev/zero; cat", "exec /no/such/program",
                                        "echo; cat", "missing");
    INFO(script);
    Heard heard(script == "missing" ? toQt(folder.file("none").string()) : standIn(folder, script));
    heard.player.play(kData / "tone.ogg", 100, 7);
    CHECK(heard.over.empty());  // never before the call is over
    heard.waitForOver();
    CHECK(heard.over.front() == std::pair(7, false));
    QTest::qWait(50);
    CHECK(heard.over.size() == 1);
}

TEST_CASE("a program that hangs is left behind after its time", "[form][sound][process]") {
    const TempFolder folder;
    const std::string script = GENERATE(std::string("trap '' TERM; while :; do sleep 1; done"), "read order; echo playing 100; sleep 20", "kill -STOP $$");
    INFO(script);
    Heard heard(standIn(folder, script), Milliseconds(150));
    QElapsedTimer time;
    time.start();
    heard.player.play(kData / "tone.ogg", 100, 1);
    CHECK(time.elapsed() < 100);
    heard.waitForOver();
    CHECK(time.elapsed() < 2000);
    CHECK(heard.over.front() == std::pair(1, false));
}

TEST_CASE("a file whose name would be two orders is not played", "[form][sound][process]") {
    const SilentOutput output;
    Heard heard;
    heard.player.play(std::string("/tmp/x\n100 ") + (kData / "tone.ogg").string(), 100, 1);
    CHECK(heard.over.empty());
    heard.waitForOver();
    CHECK(heard.over.front() == std::pair(1, false));
}

TEST_CASE("a reading through the real program lights each text in turn", "[form][sound][process]") {
    const SilentOutput output;
    const TempFolder folder;
    LanguagePack pack;
    pack.folder = folder.path();
    pack.sound = "none";
    std::filesystem::create_directory(folder.file("audio"));
    for (const char* key : {"a.question", "b.question"}) {
        pack.words[key] = {key, "", WordState::Draft, ""};
        pack.sounds[key] = {textMark(key), Voice::Person, "volunteer", ""};
        std::filesystem::copy_file(kData / "tone.ogg", folder.file("audio") / (std::string(key) + ".ogg"));
    }
    PlayedVoice voice(std::make_shared<HelperPlayer>(kHelper));
    QStringList lit;
    QObject::connect(&voice, &QuestionVoice::reading, &voice, [&](const QString& key) { lit << key; });
    voice.read(pack, {QStringLiteral("a.question"), QStringLiteral("b.question")});
    REQUIRE(QTest::qWaitFor([&] { return !voice.isReading(); }));
    CHECK(lit == QStringList{QStringLiteral("a.question"), QStringLiteral("b.question"), QString()});
    CHECK(voice.soundFor(pack, {QStringLiteral("a.question")}) == Sound::Recorded);
}
