#include "form/language_label.h"

#include "kit/text.h"

namespace camre {
namespace {

const char* roleName(TextRole role) {
    switch (role) {
        case TextRole::Title: return "title";
        case TextRole::Question: return "question";
        case TextRole::Answer: return "answer";
        case TextRole::Body: return "body";
        case TextRole::Control: return "control";
        case TextRole::Small: break;
    }
    return "small";
}

}  // namespace

Qt::LayoutDirection directionOf(const LanguagePack& pack) {
    return pack.direction == TextDirection::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

void speakLanguage(QWidget& widget, const LanguagePack& pack) {
    widget.setLayoutDirection(directionOf(pack));
    QStringList families;
    for (const auto& family : pack.fontFamilies) families << QString::fromStdString(family);
    if (families.isEmpty()) return;
    QFont font = widget.font();
    font.setFamilies(families);
    widget.setFont(font);
}

LanguageLabel::LanguageLabel(TextRole role, QWidget* parent) : QLabel(parent) {
    setProperty("textRole", QLatin1String(roleName(role)));
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LanguageLabel::setMuted() { setProperty("tone", QStringLiteral("muted")); }

void LanguageLabel::setWords(const LanguagePack& pack, const QString& words) {
    speakLanguage(*this, pack);
    setText(words);
}

void LanguageLabel::setLit(bool lit) { setStyleProperty(*this, "lit", lit); }

}  // namespace camre
