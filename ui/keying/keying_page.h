#pragma once

#include <functional>
#include <optional>

#include "bridge/workspace_model.h"
#include "keying/keyed_sheet.h"
#include "kit/page.h"

class QBoxLayout;
class QLabel;

namespace camre {

class ChoiceField;
class DifferenceList;
class KeyPanel;
class KeyedWords;
class LinkButton;
class Notice;
class PrimaryButton;
class SecondaryButton;
class SheetPicture;
class TextField;

/// Typing in filled paper forms, one after another: the code, the day, then one key for each answer, with the sheet in
/// sight. A sheet may have been printed from an earlier version of the form, and is kept as an answer to that one. On wish the same sheet is typed twice and compared. What is typed is kept when the whole sheet is: until then it
/// is on paper.
class KeyingPage final : public Page {
    Q_OBJECT
  public:
    /// @param worker  the pack in whose words the questions are shown, asked for whenever they are
    /// @param role    what an agreement notes of whoever asked for it
    KeyingPage(WorkspaceModel& model, std::function<const LanguagePack&()> worker, WorkerRole role, QWidget* parent);

    void arrive() override;
    bool goBack() override;

  protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum class Stage {
        Head,     // the code and the day are to be typed
        Answers,  // one key for each
        Words,    // own words are to be typed
        Typed,    // all is there
        Differ,   // two typings are not the same
        Refused   // nothing may be kept from this sheet
    };

    void buildHead(QWidget* room);
    void buildActions();
    void startSheet();
    void codeEdited();
    void dayEdited();
    bool takeCode();
    bool takeDay();
    void beginAnswers();
    void setSheetPicture();
    void markHead();
    void press(QChar key);
    void goOn();
    void goBackOne();
    void endOfBoxes();
    void wordsDone();
    void wordsTyped();
    void backToBoxes();
    void showWords();
    void focusStage();
    void showStage();
    void showStep();
    void showTicks();
    void typeAgain();
    void compare();
    void settle();
    void keep();
    /// What would be kept; nothing: not yet.
    [[nodiscard]] const KeyedSheet* readySheet() const;
    [[nodiscard]] std::optional<QString> whyNot(const PersonFacts& person) const;
    [[nodiscard]] QString whyNotThatDay(Day day) const;
    [[nodiscard]] const LanguagePack* sheetLanguage() const;
    /// What the sheet was printed from.
    [[nodiscard]] const PrintedVersion& version() const;
    [[nodiscard]] QString versionName(const PrintedVersion& version) const;
    [[nodiscard]] PaperForm paperIn(const LanguagePack& pack) const;
    void fillVersions();
    void fillLanguages();
    void chooseLanguage(const LanguageTag& tag);
    [[nodiscard]] QString placeWords(const KeyedSheet& sheet, std::size_t step) const;
    [[nodiscard]] QString typedWords(const KeyedSheet& sheet, std::size_t step) const;
    [[nodiscard]] std::vector<KeyedStep> stepsInWords() const;
    void sayWho();

    WorkspaceModel& m_model;
    std::function<const LanguagePack&()> m_worker;
    WorkerRole m_role;
    std::vector<PrintedVersion> m_versions;  // never empty; the one in use first
    Stage m_stage = Stage::Head;
    std::optional<PersonCode> m_code;
    std::optional<PersonFacts> m_person;  // nothing: nobody has the code yet
    std::optional<Day> m_day;
    std::optional<Day> m_firstDay;
    std::optional<KeyedSheet> m_sheet;
    std::optional<KeyedSheet> m_first;    // while the sheet is typed a second time
    std::optional<KeyedSheet> m_settled;  // of two typings, what the sheet says
    std::optional<Day> m_settledDay;
    std::vector<std::size_t> m_differing;
    bool m_warned = false;
    bool m_isSettled = false;  // typed twice, and the same
    int m_keptCount = 0;

    QBoxLayout* m_across;
    QLabel* m_foot;
    TextField* m_codeField;
    TextField* m_dayField;
    ChoiceField* m_language;
    ChoiceField* m_version;
    QLabel* m_who;
    KeyPanel* m_panel;
    KeyedWords* m_words;
    SheetPicture* m_picture;
    DifferenceList* m_differences;
    Notice* m_kept;
    Notice* m_refused;
    Notice* m_leaving;
    Notice* m_same;
    PrimaryButton* m_keep;
    PrimaryButton* m_next;
    SecondaryButton* m_again;
    SecondaryButton* m_over;
};

}  // namespace camre
