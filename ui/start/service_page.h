#pragma once

#include <optional>

#include "catalogue/service_profile.h"
#include "kit/page.h"
#include "words/interface_language.h"
#include "workspace/library.h"

namespace camre {

class ChoiceField;
class LinkButton;
class PrimaryButton;
class PromisesFields;
class SecondaryButton;

/// Which form this service uses, and what it promises people (P10, P19). Without the promises only practice is possible.
class ServicePage final : public Page {
    Q_OBJECT
  public:
    ServicePage(const Library& library, const InterfaceLanguage& language, QWidget* parent);

    void setController(const QString& name);
    /// The file is made already: shows what it has, and the button keeps it instead of making a file.
    void setForFile(const ServiceProfile& kept);
    /// A form that the service has put together itself: one more to choose, and chosen.
    void setOwnForm(const ProfileText& own);
    /// The form chosen, from the library or the service's own.
    [[nodiscard]] const ProfileText& profile() const;
    [[nodiscard]] PrivacyNotice privacy(int retentionMonths) const;
    /// What keeps children safe here (P25); empty for a form that asks no children.
    [[nodiscard]] ChildSafeguards children() const;
    /// An assessment that is to be done later is not done yet.
    void setToday(Day today) { m_today = today; }

  Q_SIGNALS:
    /// The promises are filled.
    void filled();
    /// Nothing is promised yet: real records wait.
    void later();
    /// How the form chosen looks on paper.
    void paperWanted();
    /// Change the chosen form, or make another one of it.
    void builderWanted(const camre::ServiceProfile& from);

  protected:
    void retranslate() override;

  private:
    void goOn();
    void wantBuilder();
    void fillForms();
    void showChildren();
    [[nodiscard]] bool asksChildren() const { return profile().profile.respondent == Respondent::Child; }

    const Library& m_library;
    const InterfaceLanguage& m_language;
    bool m_fileIsMade = false;
    std::optional<ProfileText> m_own;
    ChoiceField* m_form;
    LinkButton* m_paper;
    SecondaryButton* m_change;
    PromisesFields* m_promises;
    std::optional<Day> m_today;
    PrimaryButton* m_continue;
    SecondaryButton* m_later;
};

}  // namespace camre
