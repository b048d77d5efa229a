#include "words/ts_translator.h"

#include <QXmlStreamReader>

#include "base/atomic_file.h"
#include "words/plural_rules.h"

namespace camre {
namespace {

constexpr std::size_t kLargestFile = 4'000'000;  // bytes; a whole interface is some 100 kB

// Qt asks with the namespace ("camre::HomePage"), a file of words may leave it out.
QString keyOf(const QString& context, const QString& source, const QString& comment) {
    return context.section(QStringLiteral("::"), -1) + QChar(1) + source + QChar(1) + comment;
}

struct Message {
    QString source;
    QString comment;
    QStringList forms;  // one, or a counted sentence's
    bool usable = true;
};

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.usable = !xml.attributes().hasAttribute(QStringLiteral("type"));
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isCharacters()) text += xml.text();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("numerusform")) message.forms << xml.readElementText();
        else xml.skipCurrentElement();
    }
    if (message.forms.isEmpty()) message.forms << text;
}

Message readMessage(QXmlStreamReader& xml) {
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment")) message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) readTranslation(xml, message);
        else xml.skipCurrentElement();
    }
    message.usable = message.usable && !message.forms.contains(QString());
    return message;
}

void readContext(QXmlStreamReader& xml, const QString& language, QHash<QString, QStringList>& words) {
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            const Message message = readMessage(xml);
            const bool fits = message.forms.size() == 1 || message.forms.size() == pluralForms(language);
            if (message.usable && fits) words.insert(keyOf(context, message.source, message.comment), message.forms);
        } else {
            xml.skipCurrentElement();
        }
    }
}

Error brokenAt(const QXmlStreamReader& xml, const std::string& place) {
    return {ErrorCode::WrongFormat, place + ", line " + std::to_string(xml.lineNumber()), "TS"};
}

}  // namespace

Status TsTranslator::readFile(const std::filesystem::path& path) {
    const auto bytes = readWholeFile(path, kLargestFile);
    if (!bytes) return bytes.error();
    return readText(QByteArray::fromStdString(bytes.value()), path.string());
}

Status TsTranslator::readText(const QByteArray& xmlText, const std::string& place) {
    QXmlStreamReader xml(xmlText);
    // A file of words declares no entities; one that does is refused before anything is expanded.
    if (xmlText.contains("<!ENTITY")) return Error{ErrorCode::WrongFormat, place, "TS"};
    QHash<QString, QStringList> words;
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) return brokenAt(xml, place);
    const QString language = xml.attributes().value(QStringLiteral("language")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context")) readContext(xml, language, words);
        else xml.skipCurrentElement();
    }
    while (!xml.atEnd()) xml.readNext();
    if (xml.hasError()) return brokenAt(xml, place);
    m_words = words;
    m_language = language;
    return {};
}

int TsTranslator::takeMissing(const TsTranslator& other) {
    int taken = 0;
    for (auto one = other.m_words.constBegin(); one != other.m_words.constEnd(); ++one) {
        if (m_words.contains(one.key())) continue;
        m_words.insert(one.key(), one.value());
        ++taken;
    }
    return taken;
}

QString TsTranslator::translate(const char* context, const char* source, const char* comment, int n) const {
    const QString where = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    auto found = m_words.constFind(keyOf(where, text, QString::fromUtf8(comment)));
    if (found == m_words.constEnd()) found = m_words.constFind(keyOf(where, text, QString()));
    if (found == m_words.constEnd()) return {};
    return n < 0 || found->size() == 1 ? found->last() : found->at(pluralForm(m_language, n));
}

}  // namespace camre
