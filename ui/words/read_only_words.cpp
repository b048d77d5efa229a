#include "words/read_only_words.h"

#include <QCoreApplication>

namespace camre {
namespace {

QString say(const char* words) { return QCoreApplication::translate("ReadOnlyWords", words); }

}  // namespace

QString readOnlyTitle() { return say(QT_TRANSLATE_NOOP("ReadOnlyWords", "You can look, but not change")); }

QString readOnlyText(const FileFacts& facts) {
    const bool isElsewhere = facts.readOnlyReason && facts.readOnlyReason->code == ErrorCode::FileInUse;
    if (isElsewhere) {
        return say(QT_TRANSLATE_NOOP("ReadOnlyWords", "Someone has this file open, here or on another computer. Everything in it is kept. Close it there, then press Open again. Until then no form can be started or saved, no state set and no summary released."));
    }
    return say(QT_TRANSLATE_NOOP("ReadOnlyWords", "This file, or the folder it is in, may not be written from here. Everything in it is kept. Move it to a folder where you may write, or ask whoever looks after this computer, then press Open again. Until then no form can be started or saved, no state set and no summary released."));
}

}  // namespace camre
