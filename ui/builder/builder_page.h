#pragma once

#include <optional>

#include "bridge/workspace_model.h"
#include "dialogs/ask.h"
#include "kit/page.h"
#include "papers/print_job.h"
#include "words/interface_language.h"

class QButtonGroup;
class QLabel;

namespace camre {

class AdviceList;
class FormDetails;
class FormList;
class FormMeter;
class Notice;
class OwnQuestions;
class PrimaryButton;
class PromisesFields;
class QuestionList;
class SecondaryButton;
class TextField;

/// Where a service puts its form together: its questions in their order, what else belongs to a form, and what it promises.
/// The form in use stays as it is until it is put in place.
class BuilderPage final : public Page {
    Q_OBJECT
  public:
    /// What becomes of the form: put in place in the open file, handed back to who asked for it, or saved as a file only.
    enum class Use { InFile, HandBack, SaveOnly };

    /// All must outlive the page.
    BuilderPage(WorkspaceModel& model, const InterfaceLanguage& language, Ask& ask, const ServiceProfile& from, Use use, QWidget* parent);

    [[nodiscard]] const ServiceProfile& form() const { return m_form; }
    void arrive() override;
    /// Shows a form that was put aside instead of the one the page was made with.
    void goOnWith(const ServiceProfile& form);

  Q_SIGNALS:
    /// The page goes while its form is neither used nor as it was; nothing: it is not wanted any more.
    void putAside(const std::optional<camre::ServiceProfile>& form);
    /// The form is whole and is wanted in the file; `change` says what that means for the answers there.
    void changeWanted(const camre::ServiceProfile& form, const camre::FormChange& change);
    /// The form is whole, for whoever asked for it.
    void handedBack(const camre::ServiceProfile& form);
    void noticeWanted(const camre::PrintMaker& make);

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    enum Part { Questions, Details, Promises };
    void buildParts();
    void buildQuestions();
    void buildPromises();
    void buildActions();
    void connectAll();
    void showPart(int part);
    void showForm();
    void refresh();
    void orderFocus();
    void take(const IndicatorId& question, bool isOn);
    void move(const IndicatorId& question, int by);
    void remove(const IndicatorId& question);
    void putOwn(const OwnQuestion& question, const std::optional<IndicatorId>& before);
    void dropUnfit();
    void startOver();
    void readDetails();
    void readPromises();
    [[nodiscard]] bool isWhole();
    void use();
    void save();
    void takeIn();
    void showNotice();
    void say(std::function<std::pair<QString, QString>()> words);
    void stackWhereNarrow();
    [[nodiscard]] Catalogue core() const;
    [[nodiscard]] bool hasPeople() const;

    WorkspaceModel& m_model;
    const InterfaceLanguage& m_language;
    Ask& m_ask;
    ServiceProfile m_form;
    ServiceProfile m_from;
    std::string m_named;  // the English title that the form's id belongs to
    Use m_use;
    bool m_filling = false;
    Catalogue m_core;       // without anybody's own questions
    Catalogue m_catalogue;  // with those of the form at hand
    QButtonGroup* m_parts;
    Notice* m_done;
    SecondaryButton* m_startOver;
    std::vector<QWidget*> m_pages;
    class QBoxLayout* m_columns;
    QLabel* m_chooseTitle;
    QuestionList* m_choose;
    OwnQuestions* m_own;
    QLabel* m_ourTitle;
    QLabel* m_empty;
    FormList* m_ours;
    FormMeter* m_meter;
    AdviceList* m_advice;
    FormDetails* m_details;
    QLabel* m_promisesLead;
    TextField* m_retention;
    PromisesFields* m_promises;
    SecondaryButton* m_notice;
    PrimaryButton* m_useIt;
    SecondaryButton* m_save;
    SecondaryButton* m_takeIn;
};

}  // namespace camre
