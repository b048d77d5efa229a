#include "kit/text.h"

#include <QStyle>
#include <QVariant>

namespace camre {
namespace {

QString wordFor(TextRole role) {
    switch (role) {
        case TextRole::Title: return QStringLiteral("title");
        case TextRole::Question: return QStringLiteral("question");
        case TextRole::Answer: return QStringLiteral("answer");
        case TextRole::Body: return QStringLiteral("body");
        case TextRole::Control: return QStringLiteral("control");
        case TextRole::Small: break;
    }
    return QStringLiteral("small");
}

QString wordFor(Tone tone) {
    switch (tone) {
        case Tone::Ink: return QStringLiteral("ink");
        case Tone::Muted: return QStringLiteral("muted");
        case Tone::Error: return QStringLiteral("error");
        case Tone::Warning: break;
    }
    return QStringLiteral("warning");
}

}  // namespace

QLabel* makeText(const QString& name, TextRole role, QWidget* parent, Tone tone) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("textRole", wordFor(role));
    label->setProperty("tone", wordFor(tone));
    return label;
}

QLabel* makeHeading(const QString& name, QWidget* parent) {
    QLabel* label = makeText(name, TextRole::Answer, parent);
    label->setProperty("weight", QStringLiteral("bold"));
    return label;
}

QWidget* makeRule(QWidget* parent) {
    auto* rule = new QFrame(parent);
    rule->setProperty("ground", QStringLiteral("rule"));
    return rule;
}

void setStyleProperty(QWidget& widget, const char* property, const QVariant& value) {
    if (widget.property(property) == value) return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.updateGeometry();
}

QString isolated(const QString& text) { return QChar(0x2066) + text + QChar(0x2069); }

QString isolatedName(const QString& name) { return QChar(0x2068) + name + QChar(0x2069); }

}  // namespace camre
