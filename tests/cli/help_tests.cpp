#include <algorithm>
#include <set>

#include "cli_program.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace camre::tests;

namespace {

const std::vector<std::vector<std::string>> kVerbs = {
    {"new"}, {"service"}, {"sample"}, {"add"}, {"people"}, {"due"}, {"show"}, {"withdraw"}, {"erase"}, {"retention"}, {"events"},
    {"preview"}, {"release"}, {"export"}, {"combine"}, {"print"}, {"verify"}, {"backup"}, {"restore"},
    {"check", "catalogue"}, {"check", "service"}, {"check", "pack"}, {"check", "forms"}, {"language", "list"}, {"language", "export"},
    {"language", "import"}, {"language", "new"}};

// The long options that stand in a text.
std::set<std::string> optionsIn(const std::string& text) {
    std::set<std::string> options;
    for (auto at = text.find("--"); at != std::string::npos; at = text.find("--", at + 2)) {
        const auto end = text.find_first_not_of("-abcdefghijklmnopqrstuvwxyz", at);
        options.insert(text.substr(at, end - at));
    }
    return options;
}

std::string manPage() {
    std::string text = readBytes(std::string(CAMRE_SOURCE_DIR) + "/docs/man/camre-cli.1");
    text.erase(std::remove(text.begin(), text.end(), '\\'), text.end());
    return text;
}

std::string nameOf(const std::vector<std::string>& verb) { return verb.size() == 1 ? verb[0] : verb[0] + " " + verb[1]; }

}  // namespace

TEST_CASE("every verb has help, and the manual page knows its options", "[cli]") {
    const std::string manual = manPage();
    const auto known = optionsIn(manual);
    for (auto verb : kVerbs) {
        const std::string name = nameOf(verb);
        INFO(name);
        verb.push_back("--help");
        const Ran help = runCli(verb);
        CHECK(help.code == 0);
        CHECK(help.err.empty());
        CHECK(manual.find("\"" + name + " \"") != std::string::npos);
        for (const auto& option : optionsIn(help.out)) {
            INFO(option);
            CHECK(known.count(option) == 1);
        }
    }
    // All that the manual page promises is offered by some verb.
    std::set<std::string> offered = optionsIn(runCli({"--help"}).out);
    for (auto verb : kVerbs) {
        verb.push_back("--help");
        offered.merge(optionsIn(runCli(verb).out));
    }
    for (const auto& option : known) {
        INFO(option);
        CHECK(offered.count(option) == 1);
    }
}

TEST_CASE("the program tells its version", "[cli]") {
    const Ran version = runCli({"--version"});
    CHECK(version.code == 0);
    CHECK(version.out == "0.1.0\n");
}
