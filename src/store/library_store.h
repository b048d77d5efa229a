#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "answers/packed_form.h"
#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "store/store_file.h"

namespace camre {

enum class LibraryKind { Catalogue, Profile };

/// What one copy in the file is, without its text.
struct LibraryEntry {
    LibraryKind kind = LibraryKind::Catalogue;
    std::string id;
    int version = 0;
    friend bool operator==(const LibraryEntry&, const LibraryEntry&) = default;
};

/// The copies of every catalogue and profile version used, and the permanent slots of their questions:
/// with these the file can be understood alone.
class LibraryStore {
  public:
    explicit LibraryStore(StoreFile& file) : m_file(file) {}

    /// Keeps the catalogue's text once and gives each of its questions and background questions a slot.
    /// Slots that are there stay as they are; new ones follow after them.
    Status ensureCatalogue(const Catalogue& catalogue, std::string_view json);
    /// Keeps the profile's text; a text that is already there under this version is replaced only
    /// while no form was filled with it. Gives each of its own questions a slot.
    ///
    /// @param catalogue  the common core, with the scales of the own questions
    /// Errors: WrongVersion (fact: the version) when one was; OwnQuestionChanged (fact: the id) when an answered version of
    /// this service asked another question under the same id.
    Status ensureProfile(const ServiceProfile& profile, std::string_view json, const Catalogue& catalogue);

    /// Whether each own question asks what its id stands for in this file. Errors: OwnQuestionChanged, as above.
    Status keepsMeanings(const ServiceProfile& profile, const Catalogue& catalogue);
    /// Whether a form or a draft was filled with this version of a profile; false for one that is not in the file.
    Result<bool> isUsed(std::string_view id, int version);

    Result<std::vector<LibraryEntry>> entries();
    /// The kept text. Errors: WrongVersion (place: the id, fact: the version) when it is not in the file.
    Result<std::string> json(LibraryKind kind, std::string_view id, int version);

    /// All slots, in the order of their numbers: `slots[i].number == i`.
    Result<std::vector<Slot>> slots();
    Result<std::vector<BackgroundSlot>> backgroundSlots();

  private:
    Status keepProfileText(const ServiceProfile& profile, std::string_view json);

    StoreFile& m_file;
};

}  // namespace camre
