#pragma once

#include "kit/page.h"

class QLabel;
class QVBoxLayout;

namespace camre {

class ChoiceTile;

/// "Where are the records?"
class RecordsPage final : public Page {
    Q_OBJECT
  public:
    explicit RecordsPage(QWidget* parent);
    [[nodiscard]] bool hasBack() const override { return m_hasBack; }
    /// False when this is the page the program begins with.
    void setHasBack(bool hasBack) { m_hasBack = hasBack; }
    /// Files opened before, newest first; each becomes a choice.
    void setRecentFiles(const QStringList& paths);

  Q_SIGNALS:
    void newFileWanted();
    void openFileWanted();
    void recentFileWanted(const QString& path);
    void sampleWanted();
    /// Languages, without any records.
    void languagesWanted();
    /// A form of one's own, without any records.
    void formWanted();

  protected:
    void retranslate() override;

  private:
    ChoiceTile* m_new;
    ChoiceTile* m_open;
    ChoiceTile* m_sample;
    ChoiceTile* m_languages;
    ChoiceTile* m_form;
    QLabel* m_recentTitle;
    QVBoxLayout* m_recent;
    bool m_hasBack = true;
};

}  // namespace camre
