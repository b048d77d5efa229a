#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QTranslator>
#include <filesystem>

#include "base/result.h"

namespace camre {

/// The words of one interface language, read from a Qt Linguist file (`interface.ts`) at run time: a translator needs
/// no build step. Texts marked unfinished, vanished or obsolete are not used; plural forms are not read, because
/// Camre writes "label: number" instead (Qt's Welsh plural rule is wrong).
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

    [[nodiscard]] bool isEmpty() const override { return m_words.isEmpty(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_words.size()); }
    /// Finds the text with this comment, else the one without. A context is a class's name, with or without its namespace.
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment = nullptr,
                                    int n = -1) const override;

  private:
    QHash<QString, QString> m_words;
};

}  // namespace camre
