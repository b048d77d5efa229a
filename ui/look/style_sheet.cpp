#include "look/style_sheet.h"

#include "look/look.h"

namespace camre {
namespace {

QString name(ColourRole role) { return colour(role).name(); }
QString px(int length) { return QString::number(length) + QStringLiteral("px"); }

QString labelRules() {
    QString rules = QStringLiteral("QLabel { font-size: %1; color: %2; background: transparent; }\n").arg(px(textPx(TextRole::Body)), name(ColourRole::Ink));
    const std::pair<const char*, TextRole> roles[] = {
        {"title", TextRole::Title}, {"question", TextRole::Question}, {"answer", TextRole::Answer},
        {"body", TextRole::Body}, {"control", TextRole::Control}, {"small", TextRole::Small}};
    for (const auto& [word, role] : roles) {
        rules += QStringLiteral("QLabel[textRole=\"%1\"] { font-size: %2; }\n").arg(QLatin1String(word), px(textPx(role)));
    }
    rules += QStringLiteral("QLabel[textRole=\"title\"], QLabel[textRole=\"question\"], QLabel[weight=\"bold\"] { font-weight: bold; }\n");
    const std::pair<const char*, ColourRole> tones[] = {
        {"muted", ColourRole::Muted}, {"error", ColourRole::Error}, {"warning", ColourRole::Warning}, {"link", ColourRole::Link}};
    for (const auto& [word, role] : tones) {
        rules += QStringLiteral("QLabel[tone=\"%1\"] { color: %2; }\n").arg(QLatin1String(word), name(role));
    }
    // Being read aloud: a marker's yellow, and a line under it for those who do not see the yellow.
    rules += QStringLiteral("QLabel[lit=\"true\"] { background: %1; text-decoration: underline; }\n").arg(name(ColourRole::WarningGround));
    return rules;
}

// Content height that makes a control 44 px high together with 6 px padding and 2 px edge on both sides.
int contentHeight() { return qMax(kControlHeight - 16, textPx(TextRole::Control) * 136 / 100); }

QString buttonRules() {
    return QStringLiteral(
               "QPushButton { font-size: %1; padding: 6px 18px; border: 2px solid %3; border-radius: %4;"
               " background: %5; color: %3; }\n"
               // Our own buttons know their height; a least height here would cut tall letters off.
               "QDialog QPushButton { min-height: %2; }\n"
               "QPushButton:hover { background: %6; }\n"
               "QPushButton:disabled { border-color: %7; color: %7; }\n")
               .arg(px(textPx(TextRole::Control)), px(contentHeight()), name(ColourRole::Primary), px(kCornerRadius),
                    name(ColourRole::Page), name(ColourRole::TickedRow), name(ColourRole::Disabled)) +
           QStringLiteral(
               "QPushButton[buttonKind=\"primary\"] { background: %1; color: %2; border-color: %1; font-weight: bold; padding: 6px 26px; }\n"
               "QPushButton[buttonKind=\"primary\"]:hover { background: %3; border-color: %3; }\n"
               "QPushButton[buttonKind=\"primary\"]:disabled { background: %4; color: %5; border-color: %6; }\n")
               .arg(name(ColourRole::Primary), name(ColourRole::PrimaryText), name(ColourRole::PrimaryHover),
                    name(ColourRole::Bar), name(ColourRole::Disabled), name(ColourRole::Disabled)) +
           QStringLiteral(
               "QPushButton[buttonKind=\"link\"] { background: transparent; border: none; padding: 8px 8px; color: %1; text-decoration: underline; }\n"
               "QPushButton[buttonKind=\"link\"]:hover { color: %2; }\n"
               "QPushButton[buttonKind=\"link\"]:disabled { color: %4; }\n"
               "QPushButton[buttonKind=\"frame\"] { background: transparent; border: none; padding: 8px 10px; color: %2; }\n"
               "QPushButton[buttonKind=\"frame\"]:hover { text-decoration: underline; }\n"
               "QPushButton[buttonKind=\"danger\"] { color: %3; border-color: %3; }\n"
               "QPushButton[buttonKind=\"danger\"]:disabled { color: %4; border-color: %4; }\n")
               .arg(name(ColourRole::Link), name(ColourRole::Ink), name(ColourRole::Error), name(ColourRole::Disabled));
}

QString fieldRules() {
    return QStringLiteral(
               "QLineEdit, QPlainTextEdit, QSpinBox, QDateEdit { font-size: %1; padding: 6px 10px; border: 2px solid %2;"
               " border-radius: %3; background: %4; color: %5; selection-background-color: %6; selection-color: %7; }\n"
               "QLineEdit, QSpinBox, QDateEdit { min-height: %8; }\n"
               "QLineEdit:disabled { color: %9; }\n")
        .arg(px(textPx(TextRole::Control)), name(ColourRole::Edge), px(kCornerRadius), name(ColourRole::Page),
             name(ColourRole::Ink), name(ColourRole::Primary), name(ColourRole::PrimaryText), px(contentHeight()),
             name(ColourRole::Disabled)) +
           QStringLiteral("QLineEdit[wrong=\"true\"] { border-color: %1; }\n").arg(name(ColourRole::Error));
}

QString groundRules() {
    const QString edge = px(currentLook() == Look::HighContrast ? 2 : 1);
    return QStringLiteral(
               "QFrame[ground=\"sentence\"] { background: transparent; border: none; border-left: 6px solid transparent; }\n"
               "QFrame[ground=\"sentenceLit\"] { background: %1; border: none; border-left: 6px solid %2; }\n")
               .arg(name(ColourRole::TickedRow), name(ColourRole::Primary)) +
           QStringLiteral(
               "QFrame[ground=\"frame\"] { background: %1; border: none; border-bottom: %3 solid %2; }\n"
               "QFrame[ground=\"bar\"] { background: %1; border: none; border-top: %3 solid %2; }\n"
               "QFrame[ground=\"rule\"] { background: %2; border: none; min-height: 1px; max-height: 1px; }\n"
               "QFrame[ground=\"panel\"] { background: %1; border: %3 solid %2; border-radius: %4; }\n")
               .arg(name(ColourRole::Bar), name(ColourRole::Rule), edge, px(kCornerRadius)) +
           QStringLiteral(
               "QFrame[ground=\"information\"] { background: %1; border: none; border-left: 6px solid %2; }\n"
               "QFrame[ground=\"warning\"] { background: %3; border: none; border-left: 6px solid %4; }\n"
               "QFrame[ground=\"error\"] { background: %5; border: none; border-left: 6px solid %6; }\n"
               "QFrame[ground=\"done\"] { background: %7; border: none; border-left: 6px solid %8; }\n")
               .arg(name(ColourRole::Bar), name(ColourRole::Link), name(ColourRole::WarningGround), name(ColourRole::Warning),
                    name(ColourRole::ErrorGround), name(ColourRole::Error), name(ColourRole::TickedRow), name(ColourRole::Primary));
}

QString tableRules() {
    return QStringLiteral(
               "QTableView { background: %1; color: %2; border: none; gridline-color: %3; font-size: %4;"
               " selection-background-color: %5; selection-color: %2; }\n"
               "QTableView::item { padding: 4px 8px; border-bottom: 1px solid %3; }\n"
               "QTableView::item:selected { background: %5; color: %2; }\n"
               "QHeaderView { background: %1; border: none; }\n"
               "QHeaderView::section { background: %1; color: %2; border: none; border-bottom: 2px solid %2;"
               " padding: 6px 8px; font-size: %4; font-weight: bold; }\n")
        .arg(name(ColourRole::Page), name(ColourRole::Ink), name(ColourRole::Rule), px(textPx(TextRole::Control)),
             name(ColourRole::TickedRow));
}

}  // namespace

QString styleSheet() {
    return labelRules() + buttonRules() + fieldRules() + groundRules() + tableRules() +
           QStringLiteral("QScrollArea { border: none; background: %1; }\n"
                          "QToolTip { background: %2; color: %1; border: none; padding: 6px; }\n")
               .arg(name(ColourRole::Page), name(ColourRole::Ink));
}

}  // namespace camre
