#include "form/question_voice.h"

namespace camre {
namespace {

const QLatin1String kNumber("number.");

}  // namespace

void QuestionVoice::setSlower(bool slower) {
    if (slower == m_slower) return;
    m_slower = slower;
    Q_EMIT slowerChanged(slower);
}

void QuestionVoice::tell(const QString& key) {
    if (key == m_now) return;
    m_now = key;
    Q_EMIT reading(key);
}

QString numberKey(int number) { return kNumber + QString::number(number); }

int numberOfKey(const QString& key) { return key.startsWith(kNumber) ? key.mid(kNumber.size()).toInt() : 0; }

}  // namespace camre
