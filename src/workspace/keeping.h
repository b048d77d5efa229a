#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answers/person_code.h"
#include "base/date.h"
#include "base/ids.h"

namespace camre {

/// Whose work it is, as the event list says it: a role, never a name.
enum class ActingRole { Unsaid, Caseworker, Coordinator, Translator, CommandLine };
/// "caseworker", "coordinator", "translator", "command line"; empty where nobody said.
std::string_view roleName(ActingRole role);

/// A keyed one-way mark of an erased code, by which an old backup is cleaned again (P42).
struct ErasedMark {
    std::string mark;
    Day day;
    friend bool operator==(const ErasedMark&, const ErasedMark&) = default;
};

/// A file that may still hold who was erased from this one.
struct KnownCopy {
    enum class Kind { OfOlderCamre, Damaged, Backup, Other };
    std::filesystem::path path;            // of a backup only its name: it may lie anywhere
    Day written;
    Kind kind = Kind::Other;
    std::optional<Day> deletedOn = {};  // when it is to be deleted, where that is known
    friend bool operator==(const KnownCopy&, const KnownCopy&) = default;
};

/// A decision to keep somebody past what was promised (P39).
struct KeptLonger {
    Day until;
    std::string reason;
    Day decided;
    friend bool operator==(const KeptLonger&, const KeptLonger&) = default;
};

/// Somebody whose time is over.
struct PastKeeping {
    PersonCode code;
    std::optional<Day> lastForm;         // of the latest complete form
    Day over;                            // the last day on which they were to be kept
    std::optional<KeptLonger> kept = {}; // a former decision, over as well
};

/// The longest reason for keeping somebody, in letters.
inline constexpr std::size_t kLongestReason = 200;
/// Six years: the longest that anybody is kept, or kept longer at a time (P38).
inline constexpr int kLongestKeepMonths = 72;

/// What people may ask for with a right to a reply (UK GDPR Articles 15 to 21; complaints: DPA 2018 s.164A).
enum class RequestKind { SeeAnswers, PutRight, Erase, UseNoMore, Complaint };

/// A noted request. By whom is never written down.
struct Request {
    std::int64_t id = 0;
    RequestKind kind = RequestKind::SeeAnswers;
    Day received;
    Day due;                            // the last day for the reply
    std::optional<Day> answered = {};
    friend bool operator==(const Request&, const Request&) = default;
};

/// The last day for a reply: one month on, which is the month's last day where that day does not exist; a complaint is
/// acknowledged within 30 days. Weekends and holidays do not lengthen it here, although they may in law.
Day replyDue(RequestKind kind, Day received);

/// One line of the event list (P54).
struct LoggedEvent {
    Day day;
    std::string time;  // "10:42"
    std::string role;
    std::string what;  // in the words of event_words.h
};

/// What a file holds, in numbers, for whoever has to report a breach within 72 hours (P55).
struct Holdings {
    std::int64_t people = 0;
    std::int64_t stopped = 0;
    std::int64_t forms = 0;
    std::int64_t drafts = 0;
    std::int64_t stories = 0;
    std::optional<Day> firstForm;
    std::optional<Day> lastForm;
    std::vector<LanguageTag> languages;     // of the people
    std::vector<BackgroundId> background;   // asked by the forms that were filled
    std::vector<IndicatorId> questions;     // asked by them; in no order
    bool encrypted = false;
};

}  // namespace camre
