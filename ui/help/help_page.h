#pragma once

#include <optional>
#include <vector>

#include "help/help_topic.h"
#include "kit/page.h"
#include "words/interface_language.h"

class QLabel;
class QVBoxLayout;

namespace camre {

class Button;
struct Catalogue;

/// Guidance: the list of its pages, or one of them. Back goes from a page that was chosen in the list to the list, and
/// from anywhere else to where the user came from.
class HelpPage final : public Page {
    Q_OBJECT
  public:
    /// @param catalogue  gives the questions of "why each question"; must outlive the page, as must the language
    /// @param topic      the page to show first; nothing: the list
    HelpPage(const Catalogue& catalogue, const InterfaceLanguage& language, std::optional<HelpTopic> topic, QWidget* parent);

    void show(std::optional<HelpTopic> topic);
    [[nodiscard]] std::optional<HelpTopic> topic() const { return m_topic; }
    void arrive() override;
    bool goBack() override;

  Q_SIGNALS:
    void printWanted(camre::HelpTopic topic);

  protected:
    void retranslate() override;

  private:
    void showList();
    void showGuidance(HelpTopic topic);
    void addPart(const QString& heading, const QString& text);
    void choose(HelpTopic topic);

    const Catalogue& m_catalogue;
    const InterfaceLanguage& m_language;
    std::optional<HelpTopic> m_topic;
    bool m_chosenInList = false;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_lines = nullptr;
    int m_partsCount = 0;
    Button* m_close;
    Button* m_all;
    Button* m_print;
};

}  // namespace camre
