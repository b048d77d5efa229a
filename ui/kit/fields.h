#pragma once

#include <QString>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace camre {

/// A label above a control, perhaps a hint under the label, perhaps an error above the control. The label is the control's
/// buddy (Qt ignores the accessible name of a combo box), the hint and the error are its accessible description.
class Field : public QWidget {
    Q_OBJECT
  public:
    void setWords(const QString& label, const QString& hint = {});
    /// An empty sentence takes the error away.
    void setError(const QString& sentence);
    [[nodiscard]] QWidget* control() const { return m_control; }

  protected:
    /// @param name  object name of the control; the label is `<name>Label`, the error `<name>Error`
    Field(const QString& name, QWidget* parent);
    /// Puts the control under the label; called once by the constructor of each kind of field.
    ///
    /// @param row  what to put there instead, when the control is only a part of it
    /// @param side  zero: as wide as the field
    void place(QWidget* control, QWidget* row = nullptr, Qt::Alignment side = {});

  private:
    void describe();

    QLabel* m_label;
    QLabel* m_hint;
    QLabel* m_error;
    QVBoxLayout* m_rows;
    QWidget* m_control = nullptr;
};

/// One line of text.
class TextField final : public Field {
    Q_OBJECT
  public:
    TextField(const QString& name, QWidget* parent);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

  private:
    QLineEdit* m_edit;
};

/// Several lines of text; Tab leaves it.
class LongTextField final : public Field {
    Q_OBJECT
  public:
    LongTextField(const QString& name, QWidget* parent);
    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

  private:
    QPlainTextEdit* m_edit;
};

/// One of a few.
class ChoiceField final : public Field {
    Q_OBJECT
  public:
    ChoiceField(const QString& name, QWidget* parent);
    [[nodiscard]] QComboBox* box() const { return m_box; }

  private:
    QComboBox* m_box;
};

/// A passphrase: paste allowed, "Show" beside it, nothing remembered (P32).
class PassphraseField final : public Field {
    Q_OBJECT
  public:
    PassphraseField(const QString& name, QWidget* parent);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setShown(bool shown);
    /// Fills the field so that it can be read (for a passphrase that was made here).
    void setText(const QString& text);
    void clear();

  Q_SIGNALS:
    void textEdited();
    void entered();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    QLineEdit* m_edit;
    QPushButton* m_show;
};

}  // namespace camre
