#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/result.h"
#include "workspace/library.h"
#include "workspace/workspace.h"

namespace camre::bench {

inline const std::string kPassphrase = "made-up people only";

/// Ends the program with the error's words: a benchmark of something that failed says nothing.
void endWith(const Error& error);

template <class T>
T needed(Result<T> result) {
    if (!result) endWith(result.error());
    return std::move(result).value();
}

const Library& library();
const Clock& clock();
/// The last quarter that is over for `clock()`.
Period lastQuarter();

/// A file of this many made-up people with the core form: made when it is first asked for, and kept
/// between runs beside the program.
std::filesystem::path fileOf(std::int64_t people);
/// The same file in another place, to be written to.
std::filesystem::path copyOf(std::int64_t people);

std::unique_ptr<Workspace> openWorkspace(const std::filesystem::path& path);

}  // namespace camre::bench
