#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "answers/person_code.h"
#include "store/backup_store.h"
#include "store/note_store.h"
#include "store/release_store.h"
#include "store/request_store.h"
#include "store/store_file.h"

namespace camre {

/// A form as far as one file can be held against another one.
struct KnownForm {
    Day date;
    std::int64_t sequence = 0;
    Day entered;
    std::int64_t reported = 0;
    std::string signs;
};

struct KnownPerson {
    std::int64_t id = 0;
    bool takingPart = true;
    int followUpState = 0;
    bool draftWaits = false;
    std::vector<KnownForm> forms;
    std::set<int> stories;  // numbers of the forms they were told with
};

struct KnownRelease {
    ReleaseRow row;
    std::string json;
};

/// What a file knows about itself and its people, read at once to be held against another copy of the same records.
struct FileKnowledge {
    std::map<std::string, std::string> settings;
    std::vector<KnownRelease> releases;
    std::vector<std::pair<std::string, Day>> marks;
    std::vector<Event> events;
    std::vector<BackupRow> backups;
    std::vector<RequestRow> requests;
    std::map<std::string, KnownPerson> people;  // by code, without the dash
    std::int64_t lastSequence = 0;
    bool notesAreWhole = true;   // false: some of the above but the people could not be read
    bool peopleAreWhole = true;  // false: some of the people could not be read
};

/// Reads as much as can be read; what cannot is told by the two last members.
FileKnowledge readKnowledge(StoreFile& file);

/// What is put into a restored file, all decided.
struct CarriedOver {
    std::map<std::string, std::string> settings;
    std::vector<KnownRelease> releases;  // in the place of those that are there, with these ids
    std::vector<std::pair<std::string, Day>> marks;
    std::vector<Event> events;           // in the place of those that are there
    std::vector<BackupRow> backups;      // in the place of those that are there, with these numbers
    std::vector<RequestRow> requests;    // in the place of those that are there
    std::int64_t lastSequence = 0;
    std::set<std::int64_t> erased;       // people
    std::set<std::int64_t> stopped;      // people
    std::vector<std::pair<std::int64_t, int>> followUpStates;
    std::set<std::int64_t> withoutDraft;
    std::vector<std::pair<std::int64_t, int>> withoutStory;  // person, number of the form
    struct Reported {
        std::int64_t person = 0;
        Day date;
        std::int64_t sequence = 0;
        std::int64_t release = 0;
    };
    std::vector<Reported> reported;
};

/// Writes it in one transaction, all of it or nothing; then writes every page anew, so that nothing is left of who was erased.
Status carryOver(StoreFile& restored, const CarriedOver& what);

}  // namespace camre
