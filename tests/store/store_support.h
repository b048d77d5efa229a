#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "store/form_store.h"
#include "store/people_store.h"
#include "store/store_file.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace camre::tests {

/// SQLCipher takes a text of this form as the key itself: no quarter of a second of key making in each test.
inline const std::string kQuickKey = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";

/// The value; fails the test with the error's sentence when there is none.
template <class T>
T need(Result<T> result) {
    if (!result) FAIL(describe(result.error()));
    return std::move(result).value();
}
inline void need(const Status& status) {
    if (!status) FAIL(describe(status.error()));
}

/// "work.activity" (pick one of 5), "work.hours" (week of 8), "skills.languages" (tick many of 6); age_band a, b.
Catalogue smallCatalogue(int version = 1);
ServiceProfile smallProfile(int version = 1);

/// A new file that holds the small catalogue and profile and nobody.
std::unique_ptr<StoreFile> newFile(const std::filesystem::path& path, const StoreOptions& options = {});
std::unique_ptr<StoreFile> openFile(const std::filesystem::path& path, const StoreOptions& options = {});

/// The n-th made-up person: the same code in every run.
PersonCode codeOf(std::uint64_t n);
std::int64_t addPerson(StoreFile& file, std::uint64_t n);
/// A form of the small catalogue with these signs.
FormRow formOf(std::int64_t person, Day day, const std::string& signs);
Day day(const std::string& iso);

/// How many people and forms an intact file has; fails the test when it is not whole.
struct Contents {
    std::int64_t people = 0;
    std::int64_t forms = 0;
};
Contents contentsOf(StoreFile& file);

}  // namespace camre::tests
