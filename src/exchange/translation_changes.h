#pragma once

#include <optional>
#include <set>
#include <string>

#include "exchange/translation_files.h"

namespace camre {

/// One text as a file from outside has it; what the file does not say is left out.
struct TranslationLine {
    std::string place;  // "line 12"
    std::string key;
    std::optional<std::string> english;
    std::string text;
    std::string state;  // a stateInFile, or nothing said
    std::optional<std::string> note;
};

/// How a word stands, in one word: "missing", "stale", "draft", "machine" or "checked".
std::string stateInFile(const TranslationTexts& texts, const std::string& key);

/// The English that an outdated text was made from, when it is known; else nothing.
std::string earlierEnglish(const TranslationTexts& texts, const std::string& key);

/// Takes lines one by one and keeps count, for every kind of file alike.
class TranslationReading {
  public:
    explicit TranslationReading(const TranslationTexts& texts);

    void take(const TranslationLine& line);
    void refuse(ErrorCode code, const std::string& place, const std::string& fact);
    TranslationChanges finish();

  private:
    bool takeText(const TranslationLine& line);
    bool takeState(const TranslationLine& line);
    bool takeNote(const TranslationLine& line);
    [[nodiscard]] std::string markFor(const TranslationLine& line) const;

    const TranslationTexts& m_texts;
    std::set<std::string> m_known;
    std::set<std::string> m_seen;
    TranslationChanges m_changes;
};

}  // namespace camre
