#include "dialogs/no_history.h"

#include <QSettings>

namespace camre {

void keepNoHistory() {
    // Nothing can lie below a device, so there is nothing to read and no way to write. Our own settings name their file, and stay.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/none"));
}

}  // namespace camre
