#pragma once

#include <functional>
#include <optional>

#include "answers/person_code.h"
#include "bridge/workspace_model.h"
#include "kit/buttons.h"
#include "kit/fields.h"
#include "kit/notice.h"
#include "kit/page.h"

namespace camre {

/// Finding a person by the code on their card. It shows that there is such a person and what comes
/// next, never an answer from last time.
class FindPersonPage final : public Page {
    Q_OBJECT

  public:
    FindPersonPage(WorkspaceModel& model, QWidget* parent);

    /// Empty, or looking for a code that was typed elsewhere.
    void start(const QString& typed = {});
    /// What was done about the person who is shown.
    void showDone(const QString& sentence);
    void arrive() override;

  Q_SIGNALS:
    /// Their next form: the agreement comes first (P15).
    void formWanted(const camre::PersonFacts& person);
    /// A form of theirs waits unfinished.
    void carryOnWanted(const camre::PersonCode& code);
    /// Their finished forms are to be looked at together (P45).
    void answersWanted(const camre::PersonCode& code);
    /// They want to stop, or to be erased (P40).
    void leaveWanted(const camre::PersonCode& code);

  protected:
    void retranslate() override;

  private:
    void find();
    void refresh();
    void refuse(const QString& sentence);
    void showFound();
    void sayFound();
    void markNextStep();
    [[nodiscard]] QWidget* firstStep() const;
    [[nodiscard]] QString foundTitle() const;
    [[nodiscard]] QString foundText() const;

    WorkspaceModel& m_model;
    TextField* m_code;
    Button* m_find;
    Notice* m_found;
    Button* m_next;
    Button* m_look;
    Button* m_goAway;
    Notice* m_done;
    std::optional<PersonFacts> m_person;
};

}  // namespace camre
