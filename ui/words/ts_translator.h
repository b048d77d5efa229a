#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <filesystem>

#include "base/result.h"

namespace camre {

/// The words of one interface language, read from a Qt Linguist file (`interface.ts`) at run time: a translator needs
/// no build step. Texts marked unfinished, vanished or obsolete are not used. A counted sentence has a `numerusform` for each
/// form of its language (`pluralForms`, not Qt's rules, of which the Welsh one is wrong); one with another number of forms is
/// not used.
class TsTranslator final : public QTranslator {
    Q_OBJECT
  public:
    explicit TsTranslator(QObject* parent = nullptr) : QTranslator(parent) {}

    /// Errors: FileNotFound, FileUnreadable, FileTooLarge, WrongFormat (place: file and line).
    Status readFile(const std::filesystem::path& path);
    /// Takes nothing when the text is not a whole, well-formed .ts document, or declares entities.
    ///
    /// @param place  named in errors
    Status readText(const QByteArray& xml, const std::string& place);

    /// Takes the words of another file that this one has not. @return how many
    int takeMissing(const TsTranslator& other);

    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_words.size()); }
    /// Finds the text with this comment, else the one without. A context is a class's name, with or without its namespace.
    ///
    /// @param n  of a counted sentence, the number whose form is wanted; negative: the last form, which is the general one
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment = nullptr,
                                    int n = -1) const override;

  private:
    QHash<QString, QStringList> m_words;  // the forms of each text, one where nothing is counted
    QString m_language;
};

}  // namespace camre
