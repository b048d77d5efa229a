#include <algorithm>
#include <cctype>
#include <set>

#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre;
using namespace camre::tests;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kLargestDrawing = 6000;  // bytes
const std::string kOpening =
    R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="48" height="48">)"
    "\n"
    R"(  <g fill="none" stroke="#000000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">)";

bool isOneOf(const std::string& word, const std::set<std::string>& words) { return words.count(word) > 0; }

std::string nameAt(const std::string& text, std::size_t start) {
    std::size_t end = start;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '-')) ++end;
    return text.substr(start, end - start);
}

/// What stands in the drawing that is no line or shape: words, scripts, links, pictures, styles, comments.
std::vector<std::string> strangeElements(const std::string& text) {
    static const std::set<std::string> shapes{"svg", "g", "path", "circle", "ellipse", "rect"};
    std::vector<std::string> strange;
    for (std::size_t at = text.find('<'); at != std::string::npos; at = text.find('<', at + 1)) {
        const std::size_t name = text[at + 1] == '/' ? at + 2 : at + 1;
        if (!isOneOf(nameAt(text, name), shapes)) strange.push_back(text.substr(at, 20));
    }
    return strange;
}

std::vector<std::string> strangeAttributes(const std::string& text) {
    static const std::set<std::string> known{"xmlns",
                                             "viewBox",
                                             "width",
                                             "height",
                                             "fill",
                                             "stroke",
                                             "stroke-width",
                                             "stroke-linecap",
                                             "stroke-linejoin",
                                             "d",
                                             "cx",
                                             "cy",
                                             "r",
                                             "rx",
                                             "ry",
                                             "x",
                                             "y",
                                             "transform"};
    std::vector<std::string> strange;
    for (std::size_t at = text.find("=\""); at != std::string::npos; at = text.find("=\"", at + 1)) {
        const std::size_t start = text.find_last_of(" \n", at) + 1;
        const std::string name = text.substr(start, at - start);
        const std::string value = text.substr(at + 2, text.find('"', at + 2) - at - 2);
        const bool colour = name == "fill" || name == "stroke";
        if (!isOneOf(name, known)) strange.push_back(name);
        if (colour && value != "none" && value != "#000000") strange.push_back(name + " " + value);
        if (name == "stroke-width" && value != "2") strange.push_back(name + " " + value);
    }
    return strange;
}

/// Letters between the tags would be words in one language.
bool hasWords(const std::string& text) {
    bool inTag = false;
    return std::any_of(text.begin(), text.end(), [&inTag](unsigned char letter) {
        if (letter == '<') inTag = true;
        const bool outside = !inTag;
        if (letter == '>') inTag = false;
        return outside && !std::isspace(letter);
    });
}

std::vector<std::string> faults(const std::string& drawing) {
    std::vector<std::string> all = strangeElements(drawing);
    for (std::string& one : strangeAttributes(drawing)) all.push_back(std::move(one));
    if (hasWords(drawing)) all.emplace_back("words");
    if (drawing.rfind(kOpening, 0) != 0) all.emplace_back("another grid or pen");
    if (drawing.size() >= kLargestDrawing) all.emplace_back("too large");
    return all;
}

fs::path pictogramFolder() { return sourceFolder() / "indicators/pictograms"; }

std::string drawingOf(const std::string& shape) { return kOpening + "\n    " + shape + "\n  </g>\n</svg>\n"; }

}  // namespace

TEST_CASE("every question of the shipped catalogue has its pictogram, and no pictogram is left over", "[catalogue]") {
    std::set<std::string> wanted;
    for (const Indicator& one : shippedCatalogue().indicators) wanted.insert(one.id.text + ".svg");
    std::set<std::string> drawn;
    for (const auto& entry : fs::directory_iterator(pictogramFolder())) drawn.insert(entry.path().filename().string());
    CHECK(drawn == wanted);
}

TEST_CASE("every pictogram is a small line drawing in one colour, without words, scripts, links or pictures",
          "[catalogue]") {
    for (const auto& entry : fs::directory_iterator(pictogramFolder())) {
        INFO(entry.path().filename().string());
        CHECK(faults(readBytes(entry.path())) == std::vector<std::string>{});
    }
}

TEST_CASE("no two questions share a pictogram", "[catalogue]") {
    std::set<std::string> seen;
    for (const auto& entry : fs::directory_iterator(pictogramFolder())) {
        INFO(entry.path().filename().string());
        CHECK(seen.insert(readBytes(entry.path())).second);
    }
}

TEST_CASE("the check of pictograms notices what must not be in one", "[catalogue]") {
    CHECK(faults(drawingOf(R"(<path d="M4 4h9"/>)")).empty());
    for (const char* shape : {R"(<text x="4" y="9">Work</text>)", R"(<script>go()</script>)", R"(<image x="0" y="0"/>)",
                              R"(<path href="x" d="M4 4h9"/>)", R"(<path style="x" d="M4 4h9"/>)",
                              R"(<path fill="#A3161B" d="M4 4h9"/>)", R"(<path stroke-width="3" d="M4 4h9"/>)",
                              R"-(<path stroke="url(#a)" d="M4 4h9"/>)-", "<!-- note -->", "Work"}) {
        INFO(shape);
        CHECK_FALSE(faults(drawingOf(shape)).empty());
    }
    CHECK_FALSE(faults(drawingOf(std::string(kLargestDrawing, ' '))).empty());
    CHECK_FALSE(faults(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"></svg>)").empty());
}
