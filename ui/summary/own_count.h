#pragma once

#include <QString>
#include <QWidget>
#include <optional>

#include "release/pack.h"

namespace camre {

class TextField;

/// How many people said no to taking part: typed by the coordinator, because no file of records can know it. Left empty
/// it leaves no trace; nothing is estimated.
class OwnCountField final : public QWidget {
    Q_OBJECT
  public:
    explicit OwnCountField(QWidget* parent);

    /// Nothing where the field is empty; an error stands at the field while what is typed is no whole number.
    [[nodiscard]] OwnCounts counts() const;
    [[nodiscard]] bool isRight() const;
    [[nodiscard]] QWidget* control() const;
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    void check();

    TextField* m_field;
};

/// "12, leaves as 10", "3, withheld": what was typed, and what would leave of it. Empty where nothing was typed.
QString ownCountWords(const OwnCounts& own, int threshold);

}  // namespace camre
