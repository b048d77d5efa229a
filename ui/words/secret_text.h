#pragma once

#include <QString>
#include <string>

namespace camre {

/// A passphrase on its way from a line edit to the core: overwritten when it goes. What Qt itself copied meanwhile is out
/// of reach (docs/decisions/0038-memory-on-lock.md).
class SecretText {
  public:
    explicit SecretText(const QString& typed);
    ~SecretText();
    SecretText(const SecretText&) = delete;
    SecretText& operator=(const SecretText&) = delete;
    [[nodiscard]] const std::string& text() const { return m_text; }

  private:
    std::string m_text;
};

}  // namespace camre
