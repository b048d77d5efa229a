#include "records_reader.h"

#include <cstdio>
#include <cstdlib>

#include "store/agreement_store.h"
#include "store/draft_store.h"
#include "store/form_store.h"
#include "store/library_store.h"
#include "store/note_store.h"
#include "store/people_store.h"
#include "store/release_store.h"
#include "store/store_file.h"
#include "store/story_store.h"
#include "store/verify.h"
#include "support/temp_folder.h"

namespace camre::tests {
namespace {

void readPerson(StoreFile& file, const PersonRow& person) {
    (void)FormStore(file).ofPerson(person.id);
    (void)AgreementStore(file).ofPerson(person.id);
    (void)StoryStore(file).ofPerson(person.id);
    (void)DraftStore(file).ofPerson(person.id);
}

void readEverything(StoreFile& file) {
    (void)verifyFile(file);
    (void)SettingStore(file).all();
    (void)LibraryStore(file).entries();
    (void)LibraryStore(file).slots();
    (void)LibraryStore(file).backgroundSlots();
    (void)DraftStore(file).list();
    const auto releases = ReleaseStore(file).list();
    if (releases) {
        for (const ReleaseRow& release : releases.value()) (void)ReleaseStore(file).json(release.id);
    }
    const auto people = PeopleStore(file).page({}, 50);
    if (!people) return;
    for (const PersonRow& person : people.value()) readPerson(file, person);
}

}  // namespace

void readRecordsBytes(std::string_view bytes) {
    static const TempFolder folder;
    const auto path = folder.file("hostile.camre");
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) std::filesystem::remove(entry.path());
    writeBytes(path, std::string(bytes));
    {
        auto file = StoreFile::open(path, "no passphrase of this file");
        if (file) readEverything(*file.value());
        // A file of an older schema is brought up to date, and is then another one.
        if (file && file.value()->keptCopy()) return;
    }
    if (readBytes(path) == bytes) return;
    std::fprintf(stderr, "fuzz: looking at a file has changed it\n");
    std::abort();
}

}  // namespace camre::tests
