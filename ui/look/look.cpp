#include "look/look.h"

#include <QApplication>
#include <QPalette>
#include <QScreen>
#include <QVariant>

#include "look/camre_style.h"
#include "look/style_sheet.h"

namespace camre {
namespace {

constexpr char kLookProperty[] = "camreLook";
constexpr char kTextProperty[] = "camreTextPercent";

int sizeAt100(TextRole role) {
    switch (role) {
        case TextRole::Title: return 30;
        case TextRole::Question: return 24;
        case TextRole::Answer: return 20;
        case TextRole::Body: return 18;
        case TextRole::Control: return 16;
        case TextRole::Small: break;
    }
    return 13;
}

// The desktop's own font size comes on top: it reaches us as the screen's dots per inch.
double desktopFactor() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? 1.0 : qBound(1.0, screen->logicalDotsPerInchY() / 96.0, 3.0);
}

QPalette qtPalette() {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole where, ColourRole role) { palette.setColor(where, colour(role)); };
    set(QPalette::Window, ColourRole::Page);
    set(QPalette::WindowText, ColourRole::Ink);
    set(QPalette::Base, ColourRole::Page);
    set(QPalette::AlternateBase, ColourRole::Bar);
    set(QPalette::Text, ColourRole::Ink);
    set(QPalette::Button, ColourRole::Bar);
    set(QPalette::ButtonText, ColourRole::Ink);
    set(QPalette::BrightText, ColourRole::Error);
    set(QPalette::Highlight, ColourRole::Primary);
    set(QPalette::HighlightedText, ColourRole::PrimaryText);
    set(QPalette::Link, ColourRole::Link);
    set(QPalette::LinkVisited, ColourRole::Link);
    set(QPalette::PlaceholderText, ColourRole::Muted);
    set(QPalette::ToolTipBase, ColourRole::Ink);
    set(QPalette::ToolTipText, ColourRole::Page);
    set(QPalette::Mid, ColourRole::Edge);
    set(QPalette::Dark, ColourRole::Edge);
    set(QPalette::Midlight, ColourRole::Rule);
    set(QPalette::Light, ColourRole::Page);
    set(QPalette::Shadow, ColourRole::Edge);
    for (const auto where : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, where, colour(ColourRole::Disabled));
    }
    return palette;
}

}  // namespace

Look resolveLook(LookChoice choice, const QPalette& desktop) {
    switch (choice) {
        case LookChoice::Light: return Look::Light;
        case LookChoice::Dark: return Look::Dark;
        case LookChoice::HighContrast: return Look::HighContrast;
        case LookChoice::System: break;
    }
    const QColor ground = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    const bool isDark = ground.lightness() < text.lightness();
    if (isDark && contrastRatio(ground, text) > 20.9) return Look::HighContrast;
    return isDark ? Look::Dark : Look::Light;
}

void applyLook(QApplication& application, Look look, int textPercent) {
    application.setProperty(kLookProperty, static_cast<int>(look));
    application.setProperty(kTextProperty, qBound(kSmallestText, textPercent, kLargestText));
    // The style sheet wraps the style: take it off first, so that a second call does not wrap twice.
    application.setStyleSheet(QString());
    QApplication::setStyle(new CamreStyle);  // the application owns it
    QApplication::setPalette(qtPalette());
    QApplication::setFont(fontFor(TextRole::Control));
    // These two are drawn by CamreStyle, not by the style sheet, so their font is given here.
    QApplication::setFont(fontFor(TextRole::Body), "QCheckBox");
    QApplication::setFont(fontFor(TextRole::Body), "QRadioButton");
    application.setStyleSheet(styleSheet());
}

Look currentLook() { return static_cast<Look>(qApp->property(kLookProperty).toInt()); }

int currentTextPercent() {
    const QVariant percent = qApp->property(kTextProperty);
    return percent.isValid() ? percent.toInt() : kSmallestText;
}

QColor colour(ColourRole role) { return colourOf(currentLook(), role); }

int textPx(TextRole role) { return withText(sizeAt100(role)); }

QFont fontFor(TextRole role, bool bold) {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(textPx(role));
    font.setBold(bold);
    return font;
}

int withText(int px) { return qRound(px * desktopFactor() * currentTextPercent() / 100.0); }

}  // namespace camre
