#include "decoded_sound.h"

#include <fcntl.h>
#include <sndfile.h>
#include <sonic.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

namespace camre {
namespace {

constexpr off_t kLargestFile = 4'000'000;
constexpr int kLongestSeconds = 91;
constexpr int kHighestRate = 192'000;

// The file itself, which may be put there by anybody: no link is followed, and no pipe waited for.
class PlainFile {
  public:
    explicit PlainFile(const std::string& path) : m_descriptor(open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)) {}
    ~PlainFile() {
        if (m_descriptor >= 0) close(m_descriptor);
    }
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;

    [[nodiscard]] bool isFairSize() const {
        struct stat facts {};
        return m_descriptor >= 0 && fstat(m_descriptor, &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_size > 0 && facts.st_size <= kLargestFile;
    }
    [[nodiscard]] int descriptor() const { return m_descriptor; }

  private:
    int m_descriptor;
};

struct CloseSound {
    void operator()(SNDFILE* sound) const { sf_close(sound); }
};
struct CloseStream {
    void operator()(sonicStreamStruct* stream) const { sonicDestroyStream(stream); }
};

// The library knows many more kinds; what is not needed is not let near it.
bool isOfOurKinds(const SF_INFO& facts) {
    const int kind = facts.format & SF_FORMAT_TYPEMASK;
    const int codec = facts.format & SF_FORMAT_SUBMASK;
    return kind == SF_FORMAT_OGG && (codec == SF_FORMAT_VORBIS || codec == SF_FORMAT_OPUS);
}

bool isOfFairLength(const SF_INFO& facts) {
    return facts.channels >= 1 && facts.channels <= 2 && facts.samplerate > 0 && facts.samplerate <= kHighestRate && facts.frames > 0 &&
           facts.frames <= static_cast<sf_count_t>(facts.samplerate) * kLongestSeconds;
}

// The first bytes tell an Ogg file; no other reader of the library is woken by a file that only claims to be one.
bool beginsAsOgg(int descriptor) {
    char first[4] = {};
    return pread(descriptor, first, sizeof first, 0) == sizeof first && std::string(first, sizeof first) == "OggS";
}

}  // namespace

std::optional<DecodedSound> decodeSound(const std::string& file) {
    const PlainFile plain(file);
    if (!plain.isFairSize() || !beginsAsOgg(plain.descriptor())) return std::nullopt;
    SF_INFO facts{};
    const std::unique_ptr<SNDFILE, CloseSound> opened(sf_open_fd(plain.descriptor(), SFM_READ, &facts, SF_FALSE));
    if (!opened || !isOfOurKinds(facts) || !isOfFairLength(facts)) return std::nullopt;
    DecodedSound sound;
    sound.rate = facts.samplerate;
    sound.channels = facts.channels;
    sound.samples.resize(static_cast<std::size_t>(facts.frames) * static_cast<std::size_t>(facts.channels));
    const sf_count_t frames = sf_readf_short(opened.get(), sound.samples.data(), facts.frames);
    if (frames <= 0) return std::nullopt;
    sound.samples.resize(static_cast<std::size_t>(frames) * static_cast<std::size_t>(facts.channels));
    return sound;
}

DecodedSound slowedDown(const DecodedSound& sound, float speed) {
    const std::unique_ptr<sonicStreamStruct, CloseStream> stream(sonicCreateStream(sound.rate, sound.channels));
    if (!stream || speed >= 1.0F || speed < 0.5F) return sound;
    sonicSetSpeed(stream.get(), speed);
    std::vector<std::int16_t> copy = sound.samples;  // the library asks for samples that it could change
    const int frames = static_cast<int>(copy.size()) / sound.channels;
    if (sonicWriteShortToStream(stream.get(), copy.data(), frames) == 0 || sonicFlushStream(stream.get()) == 0) return sound;
    const int ready = sonicSamplesAvailable(stream.get());
    DecodedSound slow{std::vector<std::int16_t>(static_cast<std::size_t>(ready * sound.channels)), sound.rate, sound.channels};
    if (sonicReadShortFromStream(stream.get(), slow.samples.data(), ready) != ready) return sound;
    return slow;
}

long long millisecondsOf(const DecodedSound& sound) {
    return static_cast<long long>(sound.samples.size()) * 1000 / sound.channels / sound.rate;
}

}  // namespace camre
