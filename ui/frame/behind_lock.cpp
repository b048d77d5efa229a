#include "frame/behind_lock.h"

#include "base/hash.h"

namespace camre {
namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr int kPage = 1000;

}  // namespace

BehindLock::BehindLock(const PersonCode& code) : m_key(randomBytes(kKeyBytes)), m_mark(keyedMark(code.compact(), m_key)) {}

bool BehindLock::is(const PersonCode& code) const { return keyedMark(code.compact(), m_key) == m_mark; }

std::optional<PersonCode> BehindLock::find(Workspace& file) const {
    if (const auto drafts = file.drafts()) {
        for (const Draft& draft : drafts.value()) {
            if (is(draft.code)) return draft.code;
        }
    }
    std::optional<PersonCode> last;
    for (auto page = file.people(last, kPage); page && !page.value().empty(); page = file.people(last, kPage)) {
        for (const PersonFacts& person : page.value()) {
            if (is(person.code)) return person.code;
        }
        last = page.value().back().code;
    }
    return std::nullopt;
}

}  // namespace camre
