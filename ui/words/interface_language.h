#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "base/ids.h"
#include "base/result.h"
#include "pack/language_pack.h"
#include "words/ts_translator.h"
#include "workspace/library.h"

namespace camre {

/// The language of the window: words, dates and reading direction. Changing it sends LanguageChange to every widget; pages
/// set their texts again and keep their answers and focus.
class InterfaceLanguage final : public QObject {
    Q_OBJECT
  public:
    /// @param library  must outlive this; its packs say where interface.ts is
    explicit InterfaceLanguage(const Library& library, QObject* parent = nullptr);
    ~InterfaceLanguage() override;

    [[nodiscard]] const LanguageTag& tag() const { return m_tag; }
    [[nodiscard]] bool isWelsh() const { return m_tag.text == "cy"; }
    /// The languages that have interface words, in the order of their endonyms. A user's own copy of a language has those
    /// that came with the program, and its own before them.
    [[nodiscard]] std::vector<const LanguagePack*> available() const;
    /// The pack of the window's language, with the words of the open file's own questions.
    [[nodiscard]] const LanguagePack* pack() const;
    /// A text of the window's language pack (a question's short name …); English where it is missing.
    [[nodiscard]] QString word(const std::string& key) const;

    /// How the open file's own questions are laid over a pack; empty: there is no file.
    using FileWords = std::function<const LanguagePack&(const LanguagePack&)>;
    void setFileWords(FileWords words) { m_fileWords = std::move(words); }

    /// Shows the window in this language. When its words cannot be read nothing changes.
    Status show(const LanguageTag& tag);
    /// From Welsh to English and from anything else to Welsh.
    Status switchOver();

  Q_SIGNALS:
    void changed();

  private:
    const Library& m_library;
    [[nodiscard]] const LanguagePack* packOf(const LanguageTag& tag) const;

    LanguageTag m_tag{"en"};
    FileWords m_fileWords;
    std::unique_ptr<TsTranslator> m_translator;
};

}  // namespace camre
