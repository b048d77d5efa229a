#pragma once

#include <QString>
#include <vector>

#include "catalogue/catalogue.h"
#include "catalogue/service_profile.h"
#include "pack/language_pack.h"

namespace camre {

/// One line under a heading of the notice.
struct NoticeLine {
    QString words;
    bool written = false;  // as the service wrote it, in whatever language; else a text of the pack
};

/// One of the thirteen things that a privacy notice says (P19).
struct NoticeSlot {
    std::string headingKey;  // "notice.purposes"
    QString heading;
    std::vector<NoticeLine> lines;
};

inline constexpr int kNoticeSlots = 13;

/// The full notice in the language of a pack, in one order for all languages (P23): who, why, on what basis, who sees
/// it, how long, the rights, and what does not happen.
std::vector<NoticeSlot> noticeSlots(const LanguagePack& pack, const ServiceProfile& profile);

/// The headings of the slots that the service still has to fill; none: the notice may be given to people.
std::vector<std::string> emptyNoticeSlots(const Catalogue& catalogue, const ServiceProfile& profile);

/// True when the pack has every text of the notice.
bool hasNoticeWords(const LanguagePack& pack);

}  // namespace camre
