#include "builder/advice_list.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "builder/question_facts.h"
#include "kit/text.h"

namespace camre {

AdviceList::AdviceList(const InterfaceLanguage& language, QWidget* parent) : QWidget(parent), m_language(language) {
    setObjectName(QStringLiteral("adviceList"));
    m_title = makeHeading(QStringLiteral("adviceTitle"), this);
    m_lines = makeText(QStringLiteral("adviceLines"), TextRole::Control, this);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kHair);
    rows->addWidget(m_title);
    rows->addWidget(m_lines);
}

void AdviceList::showAdvice(std::vector<FormAdvice> advice, const std::vector<OwnQuestion>& own) {
    m_own = own;
    m_advice = std::move(advice);
    retranslate();
}

QString AdviceList::lineOf(const FormAdvice& advice) const {
    const auto name = [&](std::size_t index) { return questionName(m_language, advice.questions.at(index), m_own); };
    switch (advice.kind) {
        case FormAdviceKind::SameIndicator:
            //: %1 and %2 short names of questions, %3 a number
            return tr("“%1” and “%2” are about the same thing (national indicator %3). Ask both only if you will use both.").arg(name(0), name(1), toQt(advice.fact));
        case FormAdviceKind::SensitiveFirst:
            return tr("The form begins with a sensitive question, “%1”. Begin with an easy one.").arg(name(0));
        case FormAdviceKind::SensitiveLast:
            return tr("The form ends with a sensitive question, “%1”. Let people leave with an easy one.").arg(name(0));
        case FormAdviceKind::LongSentence:
            //: %1 short name of a question, %2 a number of words
            return tr("“%1” has a sentence of %2 words. Two short ones are easier to read, to hear and to translate.").arg(name(0), toQt(advice.fact));
        case FormAdviceKind::BeforeItsParent:
            //: %1 and %2 short names of questions
            return tr("“%1” is meant for some answers to “%2” only. Put it after that one, or everybody is asked.").arg(name(0), name(1));
        case FormAdviceKind::HeldElsewhere: break;
    }
    return {};
}

// One line for them all: most forms ask something that a record holds too.
QString AdviceList::heldLine() const {
    QStringList held;
    for (const FormAdvice& one : m_advice) {
        if (one.kind != FormAdviceKind::HeldElsewhere) continue;
        //: %1 a question's short name, %2 a record ("the health record")
        held << tr("%1 (%2)").arg(questionName(m_language, one.questions.front(), m_own), recordWords(one.fact));
    }
    if (held.isEmpty()) return {};
    //: %1 questions, each with the record in brackets
    return tr("Held elsewhere already; ask only what you cannot get from there: %1.").arg(held.join(QStringLiteral(", ")));
}

void AdviceList::retranslate() {
    QStringList lines;
    for (const FormAdvice& one : m_advice) {
        if (const QString line = lineOf(one); !line.isEmpty()) lines << QStringLiteral("– ") + line;
    }
    if (const QString held = heldLine(); !held.isEmpty()) lines << QStringLiteral("– ") + held;
    m_title->setText(tr("Think about this once more"));
    m_lines->setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

void AdviceList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

}  // namespace camre
