#pragma once

#include "dialogs/ask.h"
#include "kit/page.h"
#include "languages/pack_shelf.h"

class QLabel;

namespace camre {

class LinkButton;
class Notice;
class PrimaryButton;
class SecondaryButton;

/// One language: how far it has come, what it still needs text by text (as `camre-cli check pack` says it), and what can
/// be done: write, look at it, take it out to another program and back.
class PackPage final : public Page {
    Q_OBJECT
  public:
    /// Both must outlive the page.
    PackPage(PackShelf& shelf, Ask& ask, const LanguageTag& tag, QWidget* parent);
    void arrive() override;

  Q_SIGNALS:
    /// @param key  the text to begin with; empty: the first that lacks something, else the first
    void translateWanted(const camre::LanguageTag& tag, const std::string& key);
    void previewWanted(const camre::LanguageTag& tag);

  protected:
    void retranslate() override;

  private:
    enum class Format { Sheet, Xliff, OneFile };
    void buildExchange();
    void load();
    void showAge(const LanguagePack& pack);
    void takeNewer();
    void showGaps();
    void addGap(int number, const Error& problem);
    void takeOut(Format format);
    void takeIn();
    void say(const QString& title, const QString& text);
    [[nodiscard]] QString name() const;

    PackShelf& m_shelf;
    Ask& m_ask;
    LanguageTag m_tag;
    Notice* m_done;
    Notice* m_age;
    SecondaryButton* m_takeNewer;
    QLabel* m_counts;
    QLabel* m_where;
    QLabel* m_gapsTitle;
    QLabel* m_gapsCount;
    QWidget* m_gaps = nullptr;
    QWidget* m_gapsPlace;
    QLabel* m_exchangeTitle;
    QLabel* m_exchangeLead;
    SecondaryButton* m_sheet;
    SecondaryButton* m_xliff;
    SecondaryButton* m_file;
    SecondaryButton* m_takeIn;
    PrimaryButton* m_write;
    SecondaryButton* m_look;
};

}  // namespace camre
