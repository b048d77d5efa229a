#pragma once

#include <functional>
#include <set>

#include "main_window.h"

namespace camre {

/// Ticks what has to be ticked before "I agree": every confirmation in sight, and "the person read it".
void tickAgreement(const QWidget& page);

/// Takes the window over a file of made-up people through every page, by its own buttons, as a worker would, and
/// stops at each: for pictures of the pages, and for tests that hold for every page.
class PageTour {
  public:
    /// Called with a name for each stop, such as "question-home.suits"; an error ends the tour.
    using Stop = std::function<Status(const QString& name)>;

    /// All must outlive the tour.
    PageTour(MainWindow& window, const WindowParts& parts, Stop stop);

    /// Home, lists, results, settings, guidance, and the pages that make a file.
    ///
    /// Errors: those of `stop`; NotAllowed where the open file is not a sample.
    Status placesWithoutPeople();
    /// A first form and a follow-up with a person who speaks this language: every page of a conversation. Leaves one
    /// more made-up person in the file.
    ///
    /// Errors: as above; NotAllowed with the name of a page or control that the tour does not know; UnknownPerson where
    /// nobody of this language is waiting for a follow-up.
    Status conversation(const LanguageTag& person);
    /// Releases the newest period of the summary: what it is then, and how it would be withdrawn. Once in a file.
    Status released();
    /// The agreement and the first question with five steps, with why it is asked, for somebody new who speaks this
    /// language. Leaves one more made-up person in the file, whose form is begun.
    ///
    /// Errors: those of `stop`; NotAllowed where the open file is not a sample or no form is ready in this language.
    Status questionOfDegree(const LanguageTag& person);
    /// The first pages of all, and the page of a locked file: the file is closed afterwards.
    Status beginning();

  private:
    void settle();
    Status at(const QString& name);
    Status builder();
    Status results();
    /// Stops at every choice of a box: "name", "name-2", …
    Status eachChoice(const QString& box, const QString& stop);
    Status languages();
    Status mistypedCode();
    Status toAgreement();
    Status sayNo();
    Status tooYoung();
    Status followUp();
    Status lookAtAnswers(const PersonCode& code);
    Status waysOut(const PersonCode& code);
    Status print(const QString& which);
    Status throughForm(const QString& which);
    Status onwards();
    [[nodiscard]] bool isAtQuestionOfDegree() const;
    Status atQuestion(const QString& which);
    Status question();
    Status press(const QString& control);
    Status pressFirst(std::initializer_list<const char*> controls);
    template <class W>
    [[nodiscard]] W* find(const QString& name) const;
    [[nodiscard]] QString page() const;

    MainWindow& m_window;
    const WindowParts& m_parts;
    Stop m_stop;
    LanguageTag m_person;
    std::set<QString> m_scales;  // seen so far: one question of each is enough
};

}  // namespace camre
