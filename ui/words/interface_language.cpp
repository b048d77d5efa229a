#include "words/interface_language.h"

#include <QApplication>
#include <QLocale>

#include "bridge/qt_text.h"
#include "words/interface_words.h"

namespace camre {
namespace {

// English is the language of the source text: its file is not needed, and holds only what differs.
bool isSource(const LanguageTag& tag) { return tag.text == "en"; }

QLocale localeOf(const LanguagePack& pack) {
    return isSource(pack.tag) ? QLocale(QStringLiteral("en_GB")) : QLocale(toQt(pack.qtLocale));
}

}  // namespace

InterfaceLanguage::InterfaceLanguage(const Library& library, QObject* parent) : QObject(parent), m_library(library) {
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

InterfaceLanguage::~InterfaceLanguage() {
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
}

std::vector<const LanguagePack*> InterfaceLanguage::available() const {
    std::vector<const LanguagePack*> packs;
    for (const LanguagePack& pack : m_library.packs) {
        if (isSource(pack.tag) || hasInterfaceWords(pack, m_library.shippedPacks)) packs.push_back(&pack);
    }
    return packs;
}

const LanguagePack* InterfaceLanguage::packOf(const LanguageTag& tag) const {
    const LanguagePack* pack = m_library.pack(tag);
    return pack == nullptr || !m_fileWords ? pack : &m_fileWords(*pack);
}

const LanguagePack* InterfaceLanguage::pack() const { return packOf(m_tag); }

QString InterfaceLanguage::word(const std::string& key) const {
    const LanguagePack* own = pack();
    if (own != nullptr && own->has(key)) return toQt(own->text(key));
    const LanguagePack* english = packOf(LanguageTag("en"));
    return english == nullptr ? QString() : toQt(english->text(key));
}

Status InterfaceLanguage::show(const LanguageTag& tag) {
    const LanguagePack* wanted = m_library.pack(tag);
    if (wanted == nullptr) return Error{ErrorCode::UnknownLanguage, tag.text, tag.text};
    InterfaceWords found = readInterfaceWords(*wanted, m_library.shippedPacks);
    if (!found.words && !isSource(tag)) return found.own ? Error{ErrorCode::FileNotFound, "interface.ts", {}} : found.own.error();
    // The locale first: LanguageChange makes pages format their dates again.
    m_tag = tag;
    QLocale::setDefault(localeOf(*wanted));
    if (m_translator) QCoreApplication::removeTranslator(m_translator.get());
    m_translator = found.words ? std::move(found.words) : std::make_unique<TsTranslator>();
    QCoreApplication::installTranslator(m_translator.get());
    const bool isRightToLeft = wanted->direction == TextDirection::RightToLeft;
    QGuiApplication::setLayoutDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
    return {};
}

Status InterfaceLanguage::switchOver() { return show(LanguageTag(isWelsh() ? "en" : "cy")); }

}  // namespace camre
