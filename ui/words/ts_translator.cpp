#include "words/ts_translator.h"

#include <QXmlStreamReader>

#include "base/atomic_file.h"

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
    QString translation;
    bool usable = true;
};

void readTranslation(QXmlStreamReader& xml, Message& message) {
    const QXmlStreamAttributes attributes = xml.attributes();
    message.usable = !attributes.hasAttribute(QStringLiteral("type"));
    while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
        if (xml.isCharacters()) message.translation += xml.text();
        if (xml.isStartElement()) {  // numerusform: see the header
            message.usable = false;
            xml.skipCurrentElement();
        }
    }
}

Message readMessage(QXmlStreamReader& xml) {
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment")) message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) readTranslation(xml, message);
        else xml.skipCurrentElement();
    }
    message.usable = message.usable && !message.translation.isEmpty();
    return message;
}

void readContext(QXmlStreamReader& xml, QHash<QString, QString>& words) {
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            const Message message = readMessage(xml);
            if (message.usable) words.insert(keyOf(context, message.source, message.comment), message.translation);
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
    QHash<QString, QString> words;
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("TS")) return brokenAt(xml, place);
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("context")) readContext(xml, words);
        else xml.skipCurrentElement();
    }
    while (!xml.atEnd()) xml.readNext();
    if (xml.hasError()) return brokenAt(xml, place);
    m_words = words;
    return {};
}

QString TsTranslator::translate(const char* context, const char* source, const char* comment, int) const {
    const QString where = QString::fromUtf8(context);
    const QString text = QString::fromUtf8(source);
    const auto exact = m_words.constFind(keyOf(where, text, QString::fromUtf8(comment)));
    if (exact != m_words.constEnd()) return *exact;
    return m_words.value(keyOf(where, text, QString()));
}

}  // namespace camre
