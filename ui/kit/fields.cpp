#include "kit/fields.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "kit/buttons.h"
#include "kit/choice_box.h"
#include "kit/text.h"

namespace camre {

Field::Field(const QString& name, QWidget* parent) : QWidget(parent) {
    m_label = makeText(name + QStringLiteral("Label"), TextRole::Body, this);
    m_label->setProperty("weight", QStringLiteral("bold"));
    m_hint = makeText(name + QStringLiteral("Hint"), TextRole::Control, this, Tone::Muted);
    m_error = makeText(name + QStringLiteral("Error"), TextRole::Body, this, Tone::Error);
    m_hint->hide();
    m_error->hide();
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::kHair);
    for (QLabel* label : {m_label, m_hint, m_error}) m_rows->addWidget(label);
    m_rows->addSpacing(space::kHair);
}

void Field::place(QWidget* control, QWidget* row, Qt::Alignment side) {
    m_control = control;
    m_label->setBuddy(control);
    m_rows->addWidget(row == nullptr ? control : row, 0, side);
}

void Field::setWords(const QString& label, const QString& hint) {
    m_label->setText(label);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_control->setAccessibleName(label);
    describe();
}

void Field::setError(const QString& sentence) {
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    setStyleProperty(*m_control, "wrong", !sentence.isEmpty());
    describe();
}

void Field::describe() {
    QStringList parts{m_error->text(), m_hint->text()};
    parts.removeAll(QString());
    m_control->setAccessibleDescription(parts.join(QLatin1Char(' ')));
}

TextField::TextField(const QString& name, QWidget* parent) : Field(name, parent), m_edit(new QLineEdit(this)) {
    m_edit->setObjectName(name);
    place(m_edit);
}

QString TextField::text() const { return m_edit->text().trimmed(); }
void TextField::setText(const QString& text) { m_edit->setText(text); }

LongTextField::LongTextField(const QString& name, QWidget* parent) : Field(name, parent), m_edit(new QPlainTextEdit(this)) {
    m_edit->setObjectName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(kAnswerHeight * 2);
    place(m_edit);
}

QString LongTextField::text() const { return m_edit->toPlainText().trimmed(); }
void LongTextField::setText(const QString& text) { m_edit->setPlainText(text); }

ChoiceField::ChoiceField(const QString& name, QWidget* parent) : Field(name, parent), m_box(new ChoiceBox(this)) {
    m_box->setObjectName(name);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // A long choice must not widen the page: the list itself shows it whole.
    m_box->setMinimumContentsLength(8);
    place(m_box, nullptr, Qt::AlignLeading);
}

PassphraseField::PassphraseField(const QString& name, QWidget* parent) : Field(name, parent), m_edit(new QLineEdit(this)) {
    m_edit->setObjectName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_show = new SecondaryButton(name + QStringLiteral("Show"), this);
    m_show->setCheckable(true);
    auto* row = new QWidget(this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kMedium);
    across->addWidget(m_edit, 1);
    across->addWidget(m_show);
    place(m_edit, row);
    connect(m_show, &QPushButton::toggled, this, &PassphraseField::setShown);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT textEdited(); });
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
    retranslate();
}

QString PassphraseField::text() const { return m_edit->text(); }

void PassphraseField::setShown(bool shown) {
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setChecked(shown);
    retranslate();
}

void PassphraseField::setText(const QString& text) {
    m_edit->setText(text);
    setShown(true);
}

void PassphraseField::clear() {
    // Not clear(), which could be undone.
    m_edit->setText(QString());
    setShown(false);
}

void PassphraseField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    Field::changeEvent(event);
}

void PassphraseField::retranslate() {
    //: Button beside a passphrase field that makes the letters readable
    m_show->setText(m_edit->echoMode() == QLineEdit::Normal ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_edit->echoMode() == QLineEdit::Normal ? tr("Hide the passphrase") : tr("Show the passphrase"));
}

}  // namespace camre
