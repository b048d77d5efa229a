#include "bridge/profile_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "bridge/qt_text.h"
#include "catalogue/profile_reader.h"

namespace camre {
namespace {

QJsonObject jsonOf(const PrivacyNotice& notice) {
    return {{QStringLiteral("controller"), toQt(notice.controller)},
            {QStringLiteral("contact"), toQt(notice.contact)},
            {QStringLiteral("dpo"), toQt(notice.dpo)},
            {QStringLiteral("purposes"), toQt(notice.purposes)},
            {QStringLiteral("lawfulBasis"), toQt(notice.lawfulBasis)},
            {QStringLiteral("article9"), toQt(notice.article9)},
            {QStringLiteral("recipients"), toQt(notice.recipients)},
            {QStringLiteral("retentionMonths"), notice.retentionMonths},
            {QStringLiteral("complaints"), toQt(notice.complaints)},
            {QStringLiteral("notSharedWithHomeOffice"), notice.notSharedWithHomeOffice},
            {QStringLiteral("supportNumbers"), toQt(notice.supportNumbers)}};
}

QJsonObject jsonOf(const ChildSafeguards& children) {
    return {{QStringLiteral("safeguardingLead"), toQt(children.safeguardingLead)},
            {QStringLiteral("dpiaDone"), children.dpiaDone ? toQt(children.dpiaDone->iso()) : QString()},
            {QStringLiteral("agreementBy"), toQt(children.agreementBy)}};
}

}  // namespace

Result<ProfileText> withPrivacy(const ProfileText& profile, const PrivacyNotice& privacy, const ChildSafeguards& children,
                                const Catalogue& catalogue) {
    QJsonObject root = QJsonDocument::fromJson(QByteArray::fromStdString(profile.json)).object();
    root.insert(QStringLiteral("privacy"), jsonOf(privacy));
    if (profile.profile.respondent == Respondent::Child) root.insert(QStringLiteral("children"), jsonOf(children));
    const std::string text = QJsonDocument(root).toJson(QJsonDocument::Indented).toStdString();
    ProfileReading reading = readProfile(text, catalogue);
    if (!reading.problems.empty()) return reading.problems.front();
    return ProfileText{std::move(reading.profile), text};
}

}  // namespace camre
