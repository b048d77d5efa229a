#include "papers/paper_parts.h"

#include <QFile>

#include "bridge/qt_text.h"
#include "pack/writing_direction.h"

// A static library drops resources that nothing names; this names them. Qt wants it outside namespaces.
static void keepDrawings() { Q_INIT_RESOURCE(pictures); }

namespace camre {
PrintedText paperWords(const LanguagePack& pack, const QString& words, PaperText text) {
    return {words, paperLanguage(pack), text, false, false};
}

PrintedText paperWord(const LanguagePack& pack, std::string_view key, PaperText text) {
    return paperWords(pack, toQt(pack.text(key)), text);
}

PrintedText asWritten(const QString& words, const LanguagePack& letters, PaperText text) {
    PrintedText written = paperWords(letters, words, text);
    const LetterCount count = countLetters(fromQt(words));
    if (count.any()) written.language.direction = count.rightToLeft > count.leftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    return written;
}

PrintedText inBold(PrintedText text) {
    text.bold = true;
    return text;
}

PrintedText inGrey(PrintedText text) {
    text.muted = true;
    return text;
}

PrintedCell inBothLanguages(const FormWords& words, const TwoTexts& texts, PaperText text, bool bold) {
    PrintedText person = paperWords(words.person(), texts.person, text);
    person.bold = bold;
    PrintedCell cell{{std::move(person)}, {}};
    if (!words.isOneLanguage()) cell.texts.push_back(inGrey(paperWords(words.worker(), texts.worker, PaperText::Second)));
    return cell;
}

PrintedPicture paperPicture(const QString& name, double mm) {
    keepDrawings();
    QFile file(QStringLiteral(":/camre/pictures/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {{}, {mm, mm}};
    return {file.readAll(), {mm, mm}};
}

PrintedDocument emptyPaper(const QString& title, const LanguagePack& pack) {
    PrintedDocument paper;
    paper.title = title;
    paper.language = paperLanguage(pack);
    if (pack.has("print.sheet")) paper.sheetOf = toQt(pack.text("print.sheet"));
    return paper;
}

}  // namespace camre
