#pragma once

#include <QStackedLayout>
#include <QWidget>
#include <functional>

#include "form/question_page.h"
#include "support/form_samples.h"
#include "kit/page.h"
#include "people/conversation_desk.h"
#include "support/fake_workspace.h"

namespace camre::tests {

/// A bare window around a desk: it shows the page it is told, as the real one does, and counts how
/// often the conversation ended. The file is a fake in memory unless a door is given.
class DeskWindow : public QWidget {
  public:
    /// @param voice  one of the test's own; else one without any sound
    explicit DeskWindow(const std::string& workerLanguage = "en", QuestionVoice* voice = nullptr);
    /// With a library of the test's own and a fake file.
    DeskWindow(Library library, const std::string& workerLanguage, QuestionVoice* voice = nullptr);
    DeskWindow(Library library, WorkspaceDoor door, const std::string& workerLanguage);
    ~DeskWindow() override;

    Library library;
    FakeWorkspace* fake = nullptr;
    WorkspaceModel model;
    SilentVoice voice;
    ConversationDesk* desk = nullptr;
    int endedCount = 0;
    Page* page = nullptr;

    /// Name of the page in front.
    [[nodiscard]] QString pageName() const { return page == nullptr ? QString() : page->objectName(); }
    /// A control of the page in front, by object name; fails the test when there is none.
    template <class T = QWidget>
    T& control(const char* name) {
        return *static_cast<T*>(find(name));
    }
    [[nodiscard]] bool has(const char* name) const;

    void click(const char* name);
    /// A key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const char* letters);
    /// Tab until that control has the focus; fails the test when it never gets it.
    void tabTo(const char* name);
    [[nodiscard]] QString focusName() const;
    /// Waits until it is so; fails the test when it never is.
    void waitFor(const std::function<bool()>& condition);
    /// Waits until the last answer is said to be saved.
    void waitForSaved();

    // Steps that many tests begin with
    void toAgreement(const char* language);
    void agree();
    void toFirstQuestion(const char* language);
    [[nodiscard]] Draft onlyDraft();

  private:
    void build(const std::string& workerLanguage, QuestionVoice& spoken);
    [[nodiscard]] QWidget* find(const char* name) const;
    QStackedLayout* m_stack = nullptr;
};

/// Every text that can be read on a widget: labels, buttons, accessible names and descriptions.
QString allTexts(const QWidget& widget);

}  // namespace camre::tests
