// The window. All that it does is in the library camre_ui; here its parts are put together.

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>

#include "base/atomic_file.h"
#include "base/private_memory.h"
#include "bridge/qt_text.h"
#include "dialogs/no_history.h"
#include "form/helper_player.h"
#include "form/played_voice.h"
#include "frame/settling_time.h"
#include "languages/pack_shelf.h"
#include "look/look.h"
#include "main_window.h"
#include "pictures_of_pages.h"
#include "print/report_printer.h"
#include "words/error_words.h"

namespace camre {
namespace {

constexpr int kDone = 0;
constexpr int kWrongUse = 2;
constexpr int kFileTrouble = 5;
constexpr std::size_t kLongestPassphrase = 4096;

int complain(const Error& error, int exitCode) {
    std::fprintf(stderr, "camre: %s\n", describe(error).c_str());
    return exitCode;
}

struct CommandLine {
    QCommandLineOption data{QStringLiteral("data"), QStringLiteral("A folder that holds indicators/ and translations/."), QStringLiteral("DIR")};
    QCommandLineOption pictures{QStringLiteral("pictures"), QStringLiteral("Draws the main pages of a sample file."), QStringLiteral("DIR")};
    QCommandLineOption passphraseFile{QStringLiteral("passphrase-file"), QStringLiteral("Opens a file of made-up people at once."), QStringLiteral("F")};
    QCommandLineParser parser;

    explicit CommandLine(const QApplication& application) {
        // For scripts that show what the window looks like; not for everyday use.
        pictures.setFlags(QCommandLineOption::HiddenFromHelp);
        passphraseFile.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.setApplicationDescription(QStringLiteral("Camre: short forms with people, and how far they have come."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({data, pictures, passphraseFile});
        parser.addPositionalArgument(QStringLiteral("FILE.camre"), QStringLiteral("The records to open."), QStringLiteral("[FILE.camre]"));
        parser.process(application);
    }
    [[nodiscard]] std::filesystem::path file() const {
        const QStringList files = parser.positionalArguments();
        return files.isEmpty() ? std::filesystem::path() : pathFromQt(files.first());
    }
};

Result<QString> readPassphrase(const QString& file) {
    const auto text = readWholeFile(pathFromQt(file), kLongestPassphrase);
    if (!text) return text.error();
    const std::string& line = text.value();
    return toQt(std::string_view(line).substr(0, line.find_first_of("\r\n")));
}

// Only made-up people: the passphrase of real ones belongs into no file.
Status openSample(const WindowParts& parts, const CommandLine& line) {
    const auto passphrase = readPassphrase(line.parser.value(line.passphraseFile));
    if (!passphrase) return passphrase.error();
    if (Status opened = parts.model.openFile(line.file(), passphrase.value()); !opened) return opened;
    if (parts.model.facts().sample) return {};
    parts.model.closeAnyway();
    return Error{ErrorCode::WrongUse, "--passphrase-file opens files of made-up people only", {}};
}

int drawPictures(const WindowParts& parts, const CommandLine& line) {
    MainWindow window(parts);
    const Status drawn = drawPages(window, parts, pathFromQt(line.parser.value(line.pictures)));
    return drawn ? kDone : complain(drawn.error(), kFileTrouble);
}

int run(QApplication& application) {
    const CommandLine line(application);
    auto library = loadLibrary(findDataFolder(pathFromQt(line.parser.value(line.data))), userPacksFolder());
    if (!library) return complain(library.error(), kFileTrouble);
    for (const Error& problem : library.value().problems) std::fprintf(stderr, "camre: %s\n", describe(problem).c_str());
    if (line.parser.positionalArguments().size() > 1) return complain({ErrorCode::WrongUse, "camre opens one file", ""}, kWrongUse);

    const auto printer = makeReportPrinter();
    library.value().printer = printer.get();
    PackShelf shelf(library.value(), userPacksFolder());
    const bool isDrawing = line.parser.isSet(line.pictures);
    const QTemporaryDir forPictures;
    const QPalette desktop = QApplication::palette();
    // Pictures look the same whatever this user's habits are.
    Settings settings(isDrawing ? forPictures.filePath(QStringLiteral("camre.ini")) : QString());
    const SystemClock clock;
    SystemRandom random;
    DesktopAsk ask;
    PlayedVoice voice(std::make_shared<HelperPlayer>(helperBesideProgram()));
    InterfaceLanguage language(library.value());
    WorkspaceModel model(library.value(), filesOnDisk(library.value(), clock));
    const QString dataPlace = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const WindowParts parts{library.value(), model, language, settings, ask, voice, random, clock, shelf,
                            pathFromQt(dataPlace + QStringLiteral("/camre/sample.camre")), desktop};
    applyLook(application, resolveLook(settings.look(), desktop), settings.textPercent());
    if (isDrawing || line.parser.isSet(line.passphraseFile)) {
        if (const Status opened = openSample(parts, line); !opened) return complain(opened.error(), kFileTrouble);
    }
    if (isDrawing) return drawPictures(parts, line);
    SettlingTime::setLength(std::chrono::milliseconds(application.doubleClickInterval()));
    MainWindow window(parts);
    window.show();
    window.begin(line.file());
    return QApplication::exec();
}

}  // namespace
}  // namespace camre

int main(int argc, char** argv) {
    camre::keepMemoryPrivate();
    try {
        QApplication application(argc, argv);
        camre::keepNoHistory();
        QCoreApplication::setApplicationName(QStringLiteral("camre"));
        QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
        return camre::run(application);
    } catch (const std::exception& trouble) {
        // Only what no part of the program could know how to mend comes this far: no memory, above all.
        std::fprintf(stderr, "camre: stopped: %s\n", trouble.what());
        return EXIT_FAILURE;
    }
}
