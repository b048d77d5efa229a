#include "records.h"

#include <algorithm>

#include "answers/person_code.h"
#include "exchange/forms_writer.h"
#include "support/catalogue_fixture.h"
#include "support/catch.h"
#include "support/three_hundred_forms.h"

namespace camre::tests {

Records::Records() {
    write("words.txt", kPassphrase + "\n");
    write("our.service.json", filledHousing().json);
    const Ran made = run("new", {"--service", path("our.service.json"), "--org", "swansea-drop-in"});
    INFO(made.err);
    REQUIRE(made.code == 0);
    REQUIRE(made.err.empty());
}

Ran Records::run(const std::string& verb, std::vector<std::string> more) const {
    std::vector<std::string> all{verb, file()};
    all.insert(all.end(), more.begin(), more.end());
    all.insert(all.end(), {"--passphrase-file", words(), "--data", CAMRE_SOURCE_DIR});
    const bool dayGiven = std::find(more.begin(), more.end(), "--today") != more.end();
    if (!dayGiven) all.insert(all.end(), {"--today", "2026-11-22"});
    return runCli(all);
}

std::string Records::write(const std::string& name, const std::string& text) const {
    writeBytes(m_folder.file(name), text);
    return m_folder.file(name);
}

std::string Records::threeHundred() const {
    std::string lines;
    for (const auto& form : threeHundredForms(shippedCatalogue(), filledHousing().profile)) lines += writeFormLine(form) + "\n";
    return write("forms.jsonl", lines);
}

std::string codeIn(const std::string& text) {
    constexpr std::size_t kLength = 8;  // 7K4M-2Q9
    for (std::size_t at = 0; at + kLength <= text.size(); ++at) {
        const std::string piece = text.substr(at, kLength);
        if (piece[4] == '-' && piece.find(' ') == std::string::npos && PersonCode::fromTyped(piece)) return piece;
    }
    return {};
}

std::string dataFile(const std::string& name) { return std::string(CAMRE_SOURCE_DIR) + "/tests/cli/data/" + name; }

}  // namespace camre::tests
