#include "layer_vfs.h"

#include <sqlite3.h>

#include <map>
#include <optional>

#include "support/temp_folder.h"

namespace camre::tests {
namespace {

// What a power cut would leave of a file.
struct Durable {
    std::optional<std::string> bytes;
    bool deletedUnsynced = false;
};

struct State {
    sqlite3_vfs* base = nullptr;
    sqlite3_vfs layer{};
    std::string name = "layer";
    int writes = 0;
    int syncs = 0;
    int untilFailure = 0;
    int failureCode = 0;
    bool failAllAfter = false;
    bool failed = false;
    int journalCode = 0;
    bool watching = false;
    std::map<std::string, Durable> durable;
};
State* g_state = nullptr;

struct LayerFile {
    sqlite3_file base;  // first: SQLite sees only this
    sqlite3_file* real;
    const char* path;
};

LayerFile* layerOf(sqlite3_file* file) {
    return reinterpret_cast<LayerFile*>(file);
}

sqlite3_file* realOf(sqlite3_file* file) {
    return layerOf(file)->real;
}

// The code that this change must give instead of being made; 0 to go on.
int plannedFailure() {
    State& state = *g_state;
    if (state.failed && state.failAllAfter) return state.failureCode;
    if (state.untilFailure == 0 || --state.untilFailure > 0) return SQLITE_OK;
    state.failed = true;
    return state.failureCode;
}

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 offset) {
    return realOf(file)->pMethods->xRead(realOf(file), bytes, count, offset);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset) {
    ++g_state->writes;
    if (const int code = plannedFailure(); code != SQLITE_OK) return code;
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, count, offset);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = plannedFailure(); code != SQLITE_OK) return code;
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    ++g_state->syncs;
    if (const int code = plannedFailure(); code != SQLITE_OK) return code;
    const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
    if (code == SQLITE_OK && g_state->watching && layerOf(file)->path != nullptr) {
        g_state->durable[layerOf(file)->path] = {readBytes(layerOf(file)->path), false};
    }
    return code;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file* file, int* held) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}
int fileControl(sqlite3_file* file, int what, void* with) {
    return realOf(file)->pMethods->xFileControl(realOf(file), what, with);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

const sqlite3_io_methods kMethods = {1,        closeFile,         readFile,    writeFile,  truncateFile,
                                     syncFile, fileSize,          lockFile,    unlockFile, checkReservedLock,
                                     fileControl, sectorSize,     deviceCharacteristics,
                                     nullptr,  nullptr,           nullptr,     nullptr,    nullptr,
                                     nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if ((flags & SQLITE_OPEN_MAIN_JOURNAL) != 0 && g_state->journalCode != 0) return g_state->journalCode;
    LayerFile* layer = layerOf(file);
    layer->real = reinterpret_cast<sqlite3_file*>(layer + 1);
    layer->path = path;
    const int code = g_state->base->xOpen(g_state->base, path, layer->real, flags, outFlags);
    if (layer->real->pMethods != nullptr) file->pMethods = &kMethods;
    return code;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder) {
    if (const int code = plannedFailure(); code != SQLITE_OK) return code;
    const int code = g_state->base->xDelete(g_state->base, path, syncFolder);
    if (code == SQLITE_OK && g_state->watching) {
        if (syncFolder != 0) {
            g_state->durable[path] = {};
        } else {
            g_state->durable[path].deletedUnsynced = true;
        }
    }
    return code;
}

}  // namespace

LayerVfs::LayerVfs() {
    g_state = new State;
    g_state->base = sqlite3_vfs_find(nullptr);
    g_state->layer = *g_state->base;
    g_state->layer.zName = g_state->name.c_str();
    g_state->layer.szOsFile = static_cast<int>(sizeof(LayerFile)) + g_state->base->szOsFile;
    g_state->layer.xOpen = openFile;
    g_state->layer.xDelete = deleteFile;
    sqlite3_vfs_register(&g_state->layer, 0);
}

LayerVfs::~LayerVfs() {
    sqlite3_vfs_unregister(&g_state->layer);
    delete g_state;
    g_state = nullptr;
}

const std::string& LayerVfs::name() const {
    return g_state->name;
}

int LayerVfs::writesCount() const {
    return g_state->writes;
}

int LayerVfs::syncsCount() const {
    return g_state->syncs;
}

void LayerVfs::resetCounts() {
    g_state->writes = 0;
    g_state->syncs = 0;
}

void LayerVfs::failChange(int n, int code, bool andAllAfter) {
    g_state->untilFailure = n;
    g_state->failureCode = code;
    g_state->failAllAfter = andAllAfter;
    g_state->failed = false;
}

bool LayerVfs::hasFailed() const {
    return g_state->failed;
}

void LayerVfs::failJournals(int code) {
    g_state->journalCode = code;
}

void LayerVfs::watchPower(const std::filesystem::path& path) {
    g_state->durable = {{path.string(), {readBytes(path), false}}};
    g_state->watching = true;
}

void LayerVfs::cutPower(DeletedFiles deleted) {
    g_state->watching = false;
    for (const auto& [path, durable] : g_state->durable) {
        const bool gone = durable.deletedUnsynced && deleted == DeletedFiles::StayGone;
        std::filesystem::remove(path);
        if (durable.bytes && !gone) writeBytes(path, *durable.bytes);
    }
}

}  // namespace camre::tests
