#include "people/notice_slots.h"

#include <algorithm>
#include <array>

#include "bridge/qt_text.h"
#include "kit/text.h"

namespace camre {
namespace {

// A complaint is to be acknowledged within so many days (P20): Data (Use and Access) Act 2025, DPA 2018 s.164A.
constexpr int kDaysToAcknowledge = 30;
// The regulator's own line for the public.
constexpr char kRegulator[] = "0303 123 1113, ico.org.uk";

constexpr std::array kTexts = {"notice.interests_text", "notice.kept_text", "notice.rights_text", "notice.change_text",
                               "notice.complaints_text", "notice.ico", "notice.required_text", "notice.none"};

// Writes the slots in their order.
class NoticeWriter {
  public:
    NoticeWriter(const LanguagePack& pack) : m_pack(pack) {}

    void slot(const char* key) { m_slots.push_back({key, toQt(m_pack.text(key)), {}}); }
    void written(const std::string& text) {
        if (!text.empty()) m_slots.back().lines.push_back({toQt(text), true});
    }
    void said(const char* key, const char* mark = "", const QString& value = {}) {
        QString words = toQt(m_pack.text(key));
        m_slots.back().lines.push_back({words.replace(QLatin1String(mark), value), false});
    }
    [[nodiscard]] std::vector<NoticeSlot> slotsMade() && { return std::move(m_slots); }

  private:
    const LanguagePack& m_pack;
    std::vector<NoticeSlot> m_slots;
};

void sayWhoAndWhy(NoticeWriter& notice, const PrivacyNotice& privacy) {
    notice.slot("notice.who");
    notice.written(privacy.controller);
    notice.written(privacy.contact);
    notice.slot("notice.dpo");
    privacy.dpo.empty() ? notice.said("notice.none") : notice.written(privacy.dpo);
    notice.slot("notice.purposes");
    notice.written(privacy.purposes);
    notice.slot("notice.basis");
    notice.written(privacy.lawfulBasis);
    notice.written(privacy.article9);
    notice.slot("notice.interests");
    notice.said("notice.interests_text");
}

void sayWhere(NoticeWriter& notice, const PrivacyNotice& privacy) {
    notice.slot("notice.recipients");
    notice.written(privacy.recipients);
    // Only where the service says that it is true for them (P16).
    if (privacy.notSharedWithHomeOffice) notice.said("agreement.home_office");
    notice.slot("notice.abroad");
    notice.said("notice.none");
    notice.slot("notice.kept");
    notice.said("notice.kept_text", "{months}", QString::number(privacy.retentionMonths));
}

void sayRights(NoticeWriter& notice, const PrivacyNotice& privacy) {
    notice.slot("notice.rights");
    notice.said("notice.rights_text");
    notice.slot("notice.change");
    notice.said("notice.change_text");
    notice.slot("notice.complaints");
    notice.written(privacy.complaints);
    notice.said("notice.complaints_text", "{days}", QString::number(kDaysToAcknowledge));
    notice.said("notice.ico", "{contact}", isolated(QLatin1String(kRegulator)));
    notice.slot("notice.required");
    notice.said("notice.required_text");
    notice.slot("notice.decisions");
    notice.said("notice.none");
}

std::string slotOf(const std::string& entry) {
    if (entry == "controller" || entry == "contact") return "notice.who";
    if (entry == "lawfulBasis" || entry == "article9") return "notice.basis";
    return "notice." + entry;
}

}  // namespace

std::vector<NoticeSlot> noticeSlots(const LanguagePack& pack, const ServiceProfile& profile) {
    NoticeWriter notice(pack);
    sayWhoAndWhy(notice, profile.privacy);
    sayWhere(notice, profile.privacy);
    sayRights(notice, profile.privacy);
    return std::move(notice).slotsMade();
}

std::vector<std::string> emptyNoticeSlots(const Catalogue& catalogue, const ServiceProfile& profile) {
    std::vector<std::string> empty;
    for (const std::string& entry : missingPrivacy(profile, catalogue)) {
        const std::string heading = slotOf(entry);
        if (std::find(empty.begin(), empty.end(), heading) == empty.end()) empty.push_back(heading);
    }
    return empty;
}

bool hasNoticeWords(const LanguagePack& pack) {
    const auto headings = noticeSlots(pack, ServiceProfile{});
    return std::none_of(headings.begin(), headings.end(), [](const NoticeSlot& slot) { return slot.heading.isEmpty(); }) &&
           std::all_of(kTexts.begin(), kTexts.end(), [&pack](const char* key) { return pack.has(key); });
}

}  // namespace camre
