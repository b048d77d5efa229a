#include "words/secret_text.h"

#include "base/wipe.h"
#include "bridge/qt_text.h"

namespace camre {

SecretText::SecretText(const QString& typed) : m_text(fromQt(typed)) {}

SecretText::~SecretText() { wipe(m_text); }

}  // namespace camre
