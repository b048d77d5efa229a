#include "print/pdf_file.h"

#include <sys/resource.h>

#include <csignal>
#include <filesystem>

#include "print/paper_reader.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace camre::tests {
namespace {

PrintedDocument letter() {
    PrintedDocument document;
    document.title = QStringLiteral("A letter");
    document.blocks.push_back(printedLine({QStringLiteral("Dear reader, croeso."), {}, PaperText::Body, false, false}));
    return document;
}

// No file may grow past a few bytes while this lives: the disk says no in the middle of a PDF.
class NoRoom {
  public:
    NoRoom() {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = 100;
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~NoRoom() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

  private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

bool isEmpty(const std::filesystem::path& folder) { return std::filesystem::is_empty(folder); }

}  // namespace

TEST_CASE("a PDF is A4, says its title and names nobody", "[print]") {
    const QString facts = factsOfPdf(pdfBytes(letter()));
    CHECK(facts.contains(QStringLiteral("A letter")));
    CHECK(facts.contains(QStringLiteral("(A4)")));
    CHECK_FALSE(facts.contains(QStringLiteral("Author")));
    CHECK_FALSE(facts.contains(QStringLiteral("Keywords")));
}

TEST_CASE("a PDF is written whole", "[print]") {
    const TempFolder folder;
    REQUIRE(writePdf(letter(), folder.file("letter.pdf")));
    CHECK(wordsOfPdf(readBytes(folder.file("letter.pdf"))).contains(QStringLiteral("Dear reader, croeso.")));
}

TEST_CASE("a folder that is not there gets no half PDF, and the error says so", "[print]") {
    const TempFolder folder;
    const Status written = writePdf(letter(), folder.file("nowhere") / "letter.pdf");
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FolderMissing);
    CHECK(isEmpty(folder.path()));
}

TEST_CASE("a name that is taken by a folder is not overwritten, and nothing is left beside it", "[print]") {
    const TempFolder folder;
    std::filesystem::create_directories(folder.file("letter.pdf") / "inside");
    const Status written = writePdf(letter(), folder.file("letter.pdf"));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::FileUnwritable);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a disk that is full in the middle leaves the older PDF as it was", "[print]") {
    const TempFolder folder;
    writeBytes(folder.file("letter.pdf"), "older");
    const NoRoom full;
    CHECK_FALSE(writePdf(letter(), folder.file("letter.pdf")));
    CHECK(readBytes(folder.file("letter.pdf")) == "older");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

}  // namespace camre::tests
