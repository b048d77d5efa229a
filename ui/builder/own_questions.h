#pragma once

#include <QWidget>
#include <optional>

#include "catalogue/own_question.h"
#include "catalogue/service_profile.h"
#include "words/interface_language.h"
#include "workspace/library.h"

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace camre {

class ChoiceField;
class SecondaryButton;
class TextField;

/// A service's own questions: listed, written and changed, at most five, marked as no part of the common core. Another
/// wording, scale or direction is another question: it gets an id of its own, and is not compared with the one before.
class OwnQuestions final : public QWidget {
    Q_OBJECT
  public:
    /// Both must outlive the widget.
    OwnQuestions(const Library& library, const InterfaceLanguage& language, QWidget* parent);
    void showForm(const Catalogue& catalogue, const ServiceProfile& profile);
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget*> controls() const;

  Q_SIGNALS:
    /// A new one, or one in the place of `before`.
    void written(const camre::OwnQuestion& question, const std::optional<camre::IndicatorId>& before);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildEditor();
    void buildList();
    void open(const std::optional<OwnQuestion>& question);
    void close();
    void keep();
    void keepWording();
    void showWording();
    void fillChoices();
    void retranslate();
    [[nodiscard]] bool isWhole();
    [[nodiscard]] IndicatorId freshId() const;
    [[nodiscard]] std::string languageAtHand() const;

    const Library& m_library;
    const InterfaceLanguage& m_language;
    Catalogue m_catalogue;
    ServiceProfile m_profile;
    OwnQuestion m_at;                        // as it is written
    std::optional<OwnQuestion> m_before;     // as it was; nothing: a new one
    std::string m_wordsOf;                   // the language of the three fields
    QLabel* m_title;
    QLabel* m_lead;
    QVBoxLayout* m_place;
    QWidget* m_list = nullptr;
    SecondaryButton* m_add;
    QWidget* m_editor;
    ChoiceField* m_tongue;
    TextField* m_question;
    TextField* m_short;
    TextField* m_why;
    ChoiceField* m_scale;
    ChoiceField* m_direction;
    QCheckBox* m_sensitive;
    QCheckBox* m_special;
    SecondaryButton* m_keep;
    SecondaryButton* m_cancel;
};

}  // namespace camre
