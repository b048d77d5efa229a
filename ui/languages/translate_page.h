#pragma once

#include <string>
#include <vector>

#include "kit/page.h"
#include "languages/pack_shelf.h"

class QCheckBox;
class QLabel;
class QTimer;

namespace camre {

class ChoiceField;
class LanguageLabel;
class LongTextField;
class Notice;
class PrimaryButton;
class SecondaryButton;
class SourceChange;
class TextField;

/// One text of a language at a time: the English and the Welsh it is read beside, where people meet it, why it is asked,
/// what is wrong with it as it is typed. What was typed is on the disk before another text is shown.
class TranslatePage final : public Page {
    Q_OBJECT
  public:
    /// Which texts are gone through.
    enum class Show { All, Missing, ToMend, Unchecked };

    /// @param key  the text to begin with; empty: the first that lacks something, else the first
    TranslatePage(PackShelf& shelf, const LanguageTag& tag, const std::string& key, QWidget* parent);
    ~TranslatePage() override;

    void arrive() override;
    bool goBack() override;
    bool keepTyped() override { return save(); }

  Q_SIGNALS:
    /// Show the question of this text as people see it.
    void previewWanted(const camre::LanguageTag& tag, const std::string& key);
    void soundWanted(const camre::LanguageTag& tag, const std::string& key);

  protected:
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildTop();
    void buildTexts();
    void buildActions();
    void connectAll();
    void fillShow();
    void choose(Show show);
    [[nodiscard]] bool belongs(const std::string& key, Show show, const Problems& problems) const;
    /// Of the text asked for, else of the first one that lacks something.
    [[nodiscard]] std::size_t placeOf(const std::string& key) const;
    void showText(std::size_t index);
    void showSource();
    void showChange(bool isStale);
    void showPlace();
    void showState(bool isStale);
    void checkSoon();
    void check();
    /// What was typed goes to the disk; false: it could not, and the page says so.
    bool save();
    void move(int by);
    void setChecked(bool checked);
    void renew();
    [[nodiscard]] const LanguagePack& pack() const;
    [[nodiscard]] const std::string& key() const;
    [[nodiscard]] Show shown() const;

    PackShelf& m_shelf;
    LanguageTag m_tag;
    std::vector<std::string> m_keys;
    std::size_t m_at = 0;
    ChoiceField* m_show;
    QLabel* m_count;
    QLabel* m_place;
    QLabel* m_englishTitle;
    LanguageLabel* m_english;
    SourceChange* m_change;
    QLabel* m_welshTitle;
    LanguageLabel* m_welsh;
    QLabel* m_whyTitle;
    LanguageLabel* m_why;
    Notice* m_stale;
    SecondaryButton* m_stillFits;
    LongTextField* m_text;
    QLabel* m_length;
    QLabel* m_faults;
    TextField* m_note;
    QCheckBox* m_checked;
    QLabel* m_state;
    PrimaryButton* m_next;
    SecondaryButton* m_earlier;
    SecondaryButton* m_look;
    SecondaryButton* m_sound;
    QTimer* m_soon;
    bool m_filling = false;
};

}  // namespace camre
