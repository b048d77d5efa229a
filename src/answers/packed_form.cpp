#include "answers/packed_form.h"

namespace camre {

char packedSign(const Answer& answer) {
    if (answer.isTicked()) return 'm';
    if (answer.isChosen()) {
        const int level = answer.level();
        return static_cast<char>(level <= 9 ? '0' + level : 'A' + (level - 10));
    }
    switch (answer.reason()) {
        case NoAnswer::PreferNotToSay: return 'x';
        case NoAnswer::DontKnow: return '?';
        case NoAnswer::PassedOver: return '.';
        case NoAnswer::NotApplicable: return '/';
        case NoAnswer::NotAsked: return '-';
    }
    return '-';
}

Answer answerFromSign(char sign) {
    if (sign >= '1' && sign <= '9') return Answer::chosen(sign - '0');
    if (sign == 'A' || sign == 'B') return Answer::chosen(sign - 'A' + 10);
    switch (sign) {
        case 'x': return NoAnswer::PreferNotToSay;
        case '?': return NoAnswer::DontKnow;
        case '.': return NoAnswer::PassedOver;
        case '/': return NoAnswer::NotApplicable;
        default: return NoAnswer::NotAsked;
    }
}

}  // namespace camre
