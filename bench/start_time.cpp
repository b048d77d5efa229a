// Measures a window program from outside: from its start to the first frame with something on it.
//
//   camre_start_time TIMES COMMAND [ARGUMENT...]     prints medians: milliseconds, and megabytes in memory then
//
// Run it on a screen of its own (scripts/with_screen), where no other window comes and goes.

#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <xcb/xcb.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

extern char** environ;

namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr int kLeastSide = 100;  // smaller windows are helpers of the toolkit
constexpr auto kLongest = std::chrono::seconds(60);
constexpr auto kBetweenLooks = std::chrono::milliseconds(1);

struct Start {
    double milliseconds = 0;
    double megabytes = 0;
};

template <class T>
std::unique_ptr<T, decltype(&std::free)> owned(T* reply) {
    return {reply, &std::free};
}

[[noreturn]] void stop(const char* why) {
    std::fprintf(stderr, "camre_start_time: %s\n", why);
    std::exit(1);
}

// More than one colour down the middle: something has been painted.
bool isPainted(xcb_connection_t* screen, xcb_window_t window, std::uint16_t width, std::uint16_t height) {
    constexpr std::uint32_t kAllPlanes = ~0U;
    constexpr int kPixel = 4;
    const auto column = static_cast<std::int16_t>(width / 2);
    const auto image = owned(xcb_get_image_reply(
        screen, xcb_get_image(screen, XCB_IMAGE_FORMAT_Z_PIXMAP, window, column, 0, 1, height, kAllPlanes), nullptr));
    if (!image) return false;
    const std::uint8_t* bytes = xcb_get_image_data(image.get());
    const int length = xcb_get_image_data_length(image.get());
    for (int at = kPixel; at + kPixel <= length; at += kPixel) {
        if (!std::equal(bytes, bytes + kPixel, bytes + at)) return true;
    }
    return false;
}

bool anyWindowIsPainted(xcb_connection_t* screen, xcb_window_t root) {
    const auto tree = owned(xcb_query_tree_reply(screen, xcb_query_tree(screen, root), nullptr));
    if (!tree) return false;
    const xcb_window_t* windows = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        const auto shown = owned(xcb_get_window_attributes_reply(screen, xcb_get_window_attributes(screen, windows[i]), nullptr));
        const auto size = owned(xcb_get_geometry_reply(screen, xcb_get_geometry(screen, windows[i]), nullptr));
        if (!shown || !size || shown->map_state != XCB_MAP_STATE_VIEWABLE) continue;
        if (size->width < kLeastSide || size->height < kLeastSide) continue;
        if (isPainted(screen, windows[i], size->width, size->height)) return true;
    }
    return false;
}

double megabytesOf(pid_t program) {
    std::ifstream status("/proc/" + std::to_string(program) + "/status");
    for (std::string word; status >> word;) {
        if (word != "VmRSS:") continue;
        double kilobytes = 0;
        status >> kilobytes;
        return kilobytes / 1024;
    }
    return 0;
}

Start startOnce(xcb_connection_t* screen, xcb_window_t root, char** command) {
    const Moment before = std::chrono::steady_clock::now();
    pid_t program = 0;
    if (posix_spawnp(&program, command[0], nullptr, nullptr, command, environ) != 0) stop("the command does not start");
    bool painted = false;
    while (!painted && std::chrono::steady_clock::now() - before < kLongest) {
        std::this_thread::sleep_for(kBetweenLooks);
        if (waitpid(program, nullptr, WNOHANG) == program) stop("the program ended before it showed a window");
        painted = anyWindowIsPainted(screen, root);
    }
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - before;
    const Start start{taken.count(), megabytesOf(program)};
    kill(program, SIGTERM);
    waitpid(program, nullptr, 0);
    if (!painted) stop("no window was painted within a minute");
    return start;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    const int times = argc > 2 ? std::atoi(argv[1]) : 0;
    if (times < 1) stop("usage: camre_start_time TIMES COMMAND [ARGUMENT...]");
    xcb_connection_t* screen = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(screen) != 0) stop("there is no X display");
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(screen)).data->root;
    std::vector<double> milliseconds;
    std::vector<double> megabytes;
    for (int i = 0; i < times; ++i) {
        const Start start = startOnce(screen, root, argv + 2);
        milliseconds.push_back(start.milliseconds);
        megabytes.push_back(start.megabytes);
    }
    std::printf("%.0f ms, %.0f MB\n", median(milliseconds), median(megabytes));
    xcb_disconnect(screen);
    return 0;
}
