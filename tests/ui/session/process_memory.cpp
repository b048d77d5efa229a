#include "session/process_memory.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace camre::tests {
namespace {

struct Needle {
    std::string text;
    std::string bytes;
};

std::vector<Needle> needlesOf(const std::vector<std::string>& texts) {
    std::vector<Needle> needles;
    for (const std::string& text : texts) {
        std::string wide;  // every text here is ASCII
        for (const char sign : text) wide += {sign, '\0'};
        needles.push_back({text, text});
        needles.push_back({text, wide});
    }
    return needles;
}

// What lies around it, in signs that can be read.
std::string around(const std::string& bytes, std::size_t at) {
    std::string seen = bytes.substr(at < 48 ? 0 : at - 48, 160);
    std::replace_if(seen.begin(), seen.end(), [](unsigned char sign) { return std::isprint(sign) == 0; }, '.');
    return seen;
}

void search(const std::string& bytes, const std::string& place, const std::vector<Needle>& needles, std::vector<std::string>& found) {
    for (const Needle& needle : needles) {
        const char* const end = bytes.data() + bytes.size();
        for (const char* at = bytes.data(); at < end; ++at) {
            // The C library's, since this reads hundreds of megabytes for dozens of texts.
            at = static_cast<const char*>(::memmem(at, static_cast<std::size_t>(end - at), needle.bytes.data(), needle.bytes.size()));
            if (at == nullptr) break;
            const bool isWide = needle.bytes.size() != needle.text.size();
            found.push_back(needle.text + (isWide ? " (UTF-16) in " : " in ") + place + ": " + around(bytes, static_cast<std::size_t>(at - bytes.data())));
        }
    }
}

std::string bytesBetween(int memory, std::uint64_t from, std::uint64_t to) {
    std::string bytes(to - from, '\0');
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(memory, bytes.data() + done, bytes.size() - done, static_cast<off_t>(from + done));
        if (got <= 0) break;
        done += static_cast<std::size_t>(got);
    }
    bytes.resize(done);
    return bytes;
}

}  // namespace

std::vector<std::string> findInMemory(pid_t process, const std::vector<std::string>& texts) {
    const std::string folder = "/proc/" + std::to_string(process);
    const int memory = ::open((folder + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    std::ifstream maps(folder + "/maps");
    if (memory < 0 || !maps) throw std::runtime_error("the memory of the session cannot be read");
    const auto needles = needlesOf(texts);
    std::vector<std::string> found;
    for (std::string line; std::getline(maps, line);) {
        std::istringstream words(line);
        std::string range, rights, offset, device, node, name;
        words >> range >> rights >> offset >> device >> node >> name;
        if (rights.substr(0, 2) != "rw") continue;
        const auto dash = range.find('-');
        const auto from = std::stoull(range.substr(0, dash), nullptr, 16);
        const auto to = std::stoull(range.substr(dash + 1), nullptr, 16);
        search(bytesBetween(memory, from, to), name.empty() ? "memory " + range : name, needles, found);
    }
    ::close(memory);
    return found;
}

}  // namespace camre::tests
