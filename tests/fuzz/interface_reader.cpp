#include <QByteArray>

#include "readers.h"
#include "words/ts_translator.h"

namespace camre::tests {

void readInterface(std::string_view bytes) {
    TsTranslator translator;
    const Status read = translator.readText(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())), "interface.ts");
    if (read) (void)translator.translate("camre::HomePage", "Home");
    else if (!translator.isEmpty()) std::abort();  // a broken file gives nothing
}

}  // namespace camre::tests
