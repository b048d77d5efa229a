#include "loudspeaker.h"

#include <SDL2/SDL.h>

#include <memory>

namespace camre {
namespace {

constexpr int kRate = 48'000;
constexpr int kChannels = 2;
constexpr Uint16 kFramesAtOnce = 1024;  // 21 ms: what is on its way when a person presses Stop

struct FreeStream {
    void operator()(SDL_AudioStream* stream) const { SDL_FreeAudioStream(stream); }
};

// The samples as the output wants them.
std::vector<Uint8> converted(const DecodedSound& sound) {
    const std::unique_ptr<SDL_AudioStream, FreeStream> stream(
        SDL_NewAudioStream(AUDIO_S16SYS, static_cast<Uint8>(sound.channels), sound.rate, AUDIO_S16SYS, kChannels, kRate));
    const auto size = static_cast<int>(sound.samples.size() * sizeof(std::int16_t));
    if (!stream || SDL_AudioStreamPut(stream.get(), sound.samples.data(), size) != 0 || SDL_AudioStreamFlush(stream.get()) != 0) return {};
    std::vector<Uint8> bytes(static_cast<std::size_t>(SDL_AudioStreamAvailable(stream.get())));
    const int got = SDL_AudioStreamGet(stream.get(), bytes.data(), static_cast<int>(bytes.size()));
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

}  // namespace

Loudspeaker::~Loudspeaker() {
    if (m_device != 0) SDL_CloseAudioDevice(m_device);
    SDL_Quit();
}

bool Loudspeaker::open() {
    if (m_device != 0) return true;
    SDL_SetHint(SDL_HINT_NO_SIGNAL_HANDLERS, "1");
    SDL_SetHint(SDL_HINT_AUDIO_DEVICE_APP_NAME, "Camre");
    SDL_SetHint(SDL_HINT_AUDIO_DEVICE_STREAM_ROLE, "a11y");
    if (SDL_Init(SDL_INIT_AUDIO) != 0) return false;
    SDL_AudioSpec wanted{};
    wanted.freq = kRate;
    wanted.format = AUDIO_S16SYS;
    wanted.channels = kChannels;
    wanted.samples = kFramesAtOnce;
    m_device = SDL_OpenAudioDevice(nullptr, 0, &wanted, nullptr, 0);
    if (m_device == 0) return false;
    SDL_PauseAudioDevice(m_device, 0);
    return true;
}

bool Loudspeaker::begin(const DecodedSound& sound) {
    const std::vector<Uint8> bytes = converted(sound);
    return !bytes.empty() && SDL_QueueAudio(m_device, bytes.data(), static_cast<Uint32>(bytes.size())) == 0;
}

Loudspeaker::State Loudspeaker::state() const {
    if (SDL_GetAudioDeviceStatus(m_device) == SDL_AUDIO_STOPPED) return State::Lost;
    return SDL_GetQueuedAudioSize(m_device) > 0 ? State::Playing : State::Over;
}

}  // namespace camre
