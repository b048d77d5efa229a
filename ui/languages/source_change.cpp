#include "languages/source_change.h"

#include <QLabel>
#include <QVBoxLayout>

#include "bridge/qt_text.h"
#include "form/language_label.h"
#include "kit/text.h"
#include "pack/text_changes.h"

namespace camre {
namespace {

QLabel* makeMarked(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setProperty("textRole", QStringLiteral("answer"));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    return label;
}

// Whatever a text holds is shown as its letters: only the marks round changed words are ours.
QString marked(const std::vector<TextPart>& parts, const char* tag) {
    QString html;
    for (const TextPart& part : parts) {
        const QString text = toQt(part.text).toHtmlEscaped();
        html += part.isChanged ? QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), text) : text;
    }
    return html;
}

QString changedWords(const std::vector<TextPart>& parts) {
    QStringList words;
    for (const TextPart& part : parts) {
        if (part.isChanged) words << toQt(part.text).trimmed();
    }
    return words.join(QStringLiteral(" … "));
}

}  // namespace

SourceChange::SourceChange(QWidget* parent) : QWidget(parent) {
    const auto title = [this](const char* name) { return makeText(QLatin1String(name), TextRole::Control, this, Tone::Muted); };
    m_beforeTitle = title("englishBeforeTitle");
    m_before = makeMarked("englishBefore", this);
    m_todayTitle = title("englishTodayTitle");
    m_today = makeMarked("englishToday", this);
    m_oldTitle = title("oldTranslationTitle");
    m_old = new LanguageLabel(TextRole::Body, this);
    m_old->setObjectName(QStringLiteral("oldTranslation"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    for (QWidget* one : std::initializer_list<QWidget*>{m_beforeTitle, m_before, m_todayTitle, m_today, m_oldTitle, m_old}) rows->addWidget(one);
    m_oldTitle->hide();
    m_old->hide();
}

void SourceChange::setTexts(const LanguagePack& source, const QString& before, const QString& today) {
    const TextChanges changes = changesBetween(fromQt(before), fromQt(today));
    for (QLabel* one : {m_before, m_today}) speakLanguage(*one, source);
    m_before->setText(marked(changes.before, "s"));
    m_today->setText(marked(changes.after, "u"));
    const QString gone = changedWords(changes.before);
    const QString fresh = changedWords(changes.after);
    m_before->setAccessibleName(before);
    m_today->setAccessibleName(today);
    m_before->setAccessibleDescription(gone.isEmpty() ? QString() : tr("Gone: %1").arg(gone));
    m_today->setAccessibleDescription(fresh.isEmpty() ? QString() : tr("New: %1").arg(fresh));
}

void SourceChange::setOldTranslation(const LanguagePack& pack, const QString& text) {
    m_old->setWords(pack, text);
    m_old->setVisible(!text.isEmpty());
    m_oldTitle->setVisible(!text.isEmpty());
}

void SourceChange::setWords() {
    m_beforeTitle->setText(tr("The English it was made from (what is gone is struck through)"));
    m_todayTitle->setText(tr("In English now (what is new is underlined)"));
    m_oldTitle->setText(tr("As it was"));
}

}  // namespace camre
