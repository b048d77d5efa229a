#include "words/passphrase_words.h"

#include <QCoreApplication>
#include <QStringList>
#include <array>
#include <string_view>

#include "bridge/qt_text.h"
#include "workspace/workspace.h"

namespace camre {
namespace {

// Plain words of three to eight letters without accents, so that any keyboard can type them. 256 of each language:
// every word is worth 8 bits.
constexpr std::array<std::string_view, 256> kEnglish = {
    "able", "acorn", "apple", "apron", "arch", "arrow", "atlas", "autumn", "baby", "badge", "bagel", "baker",
    "ball", "band", "bark", "barn", "basin", "basket", "bath", "beach", "bead", "bean", "bear", "bell", "belt",
    "bench", "berry", "bike", "bird", "boat", "bolt", "bone", "book", "boot", "bowl", "box", "brick", "bridge",
    "broom", "brush", "bucket", "bulb", "bus", "button", "cabin", "cake", "calm", "camel", "camp", "candle", "cap",
    "card", "carrot", "cart", "castle", "cave", "chair", "chalk", "cheese", "cherry", "chest", "clay", "cliff",
    "clock", "cloud", "coast", "coat", "coin", "comb", "cook", "copper", "coral", "corn", "cotton", "cousin",
    "cow", "cradle", "crane", "crowd", "crown", "cup", "curtain", "daisy", "dance", "dawn", "deer", "desk", "dish",
    "dock", "door", "dove", "dragon", "drum", "duck", "dust", "eagle", "earth", "egg", "elbow", "engine", "fable",
    "farm", "feather", "fence", "fern", "field", "finger", "fish", "flag", "flame", "flask", "floor", "flour",
    "flute", "fog", "forest", "fork", "fox", "frame", "frog", "fruit", "garden", "gate", "giant", "glass", "glove",
    "goat", "gold", "goose", "grain", "grape", "grass", "green", "guitar", "hall", "hammer", "hand", "harbour",
    "harp", "hat", "hedge", "hen", "hill", "honey", "hook", "horse", "house", "ice", "island", "ivy", "jacket",
    "jam", "jar", "jelly", "jewel", "jug", "kettle", "key", "kite", "kitten", "knee", "ladder", "lake", "lamb",
    "lamp", "lane", "leaf", "lemon", "letter", "lily", "lime", "lion", "list", "loaf", "lock", "lunch", "map",
    "maple", "market", "meadow", "melon", "milk", "mill", "mint", "mirror", "moon", "moss", "mouse", "museum",
    "music", "nail", "narrow", "needle", "nest", "nettle", "noon", "north", "nut", "oak", "oar", "ocean", "olive",
    "onion", "orange", "otter", "oven", "owl", "paint", "palm", "paper", "park", "path", "peach", "pear", "pebble",
    "pencil", "pepper", "piano", "pillow", "pilot", "pine", "pink", "plate", "plum", "pocket", "pond", "pony",
    "poppy", "porch", "pot", "potato", "puzzle", "quiet", "quilt", "rabbit", "radio", "rain", "raven", "ribbon",
    "rice", "ring", "river", "road", "robin", "rock", "roof", "rope", "rose", "rug", "sail", "salt", "sand",
    "scarf", "school", "seed", "shawl"};

constexpr std::array<std::string_view, 256> kWelsh = {
    "aber", "adar", "aderyn", "afal", "afon", "aig", "allwedd", "amser", "anrheg", "ardal", "arian", "arth",
    "asgwrn", "athro", "awel", "awr", "awyr", "bach", "baner", "bara", "bardd", "basged", "bat", "blawd", "blodyn",
    "blwch", "bord", "bore", "braich", "brawd", "brwsh", "bryn", "buwch", "bwced", "bwrdd", "bws", "bwthyn", "bys",
    "cadair", "cae", "caer", "calon", "camel", "camlas", "canol", "capel", "car", "carreg", "caseg", "castell",
    "cath", "caws", "cedr", "ceffyl", "ceg", "cegin", "celyn", "cerdd", "ceriw", "clai", "clawdd", "cloc", "cloch",
    "clust", "cneuen", "coch", "coed", "coeden", "cof", "coron", "crys", "cwch", "cwm", "cwmwl", "cwpan", "cwrt",
    "cylch", "cyllell", "cynnar", "dafad", "dail", "darlun", "dawns", "deilen", "delyn", "derw", "desg", "dime",
    "dinas", "diwrnod", "dol", "drws", "dur", "dwfn", "eira", "eirin", "enfys", "erw", "esgid", "ewin", "ffenest",
    "fferm", "fflam", "fforc", "fforest", "ffrind", "ffrog", "ffrwd", "ffrwyth", "ffynnon", "gafr", "gair",
    "gardd", "garej", "gast", "glan", "glas", "glaw", "gloyn", "gobaith", "golau", "goleu", "gwaith", "gwallt",
    "gwanwyn", "gwely", "gwenyn", "gwiwer", "gwlad", "gwledd", "gwraidd", "gwydr", "gwyn", "gwynt", "gwyrdd",
    "haearn", "haf", "halen", "ham", "hanes", "haul", "hebog", "hedd", "het", "hir", "hosan", "hufen", "hwyl",
    "hydref", "iaith", "inc", "iogwrt", "iris", "jam", "jar", "jwg", "lamp", "lawnt", "lein", "lemwn", "lili",
    "llaeth", "llaw", "llawr", "lle", "llechen", "llefrith", "llew", "lliain", "lliw", "llo", "lloer", "llong",
    "llun", "llwy", "llwybr", "llwyn", "llyfr", "llyn", "llys", "llythyr", "maes", "mafon", "mam", "map", "march",
    "marchnad", "mawr", "medi", "mefus", "melin", "melon", "melyn", "merch", "mesen", "morfa", "moron", "mwg",
    "mwnci", "mwyar", "mynydd", "nant", "neges", "neuadd", "nyth", "oen", "ogof", "oren", "pabell", "padell",
    "pant", "papur", "parc", "pen", "pensil", "pentref", "persli", "piano", "pinc", "plas", "plwm", "pobl", "pont",
    "porth", "potel", "priodas", "pwdin", "pwll", "rhaff", "rhaw", "rhedyn", "rhes", "rhew", "rhosyn", "rhyd",
    "sebon", "seren", "sgarff", "siawns", "sidan", "siglen", "silff", "siop", "siwgr", "siwmper", "swper", "tad",
    "tair", "tarten", "tatws", "teigr", "telyn", "tir", "ton", "torth", "tractor"};

}  // namespace

QString makePassphrase(RandomSource& random, bool inWelsh) {
    const auto& words = inWelsh ? kWelsh : kEnglish;
    QStringList chosen;
    for (int i = 0; i < kPassphraseWords; ++i) chosen.append(toQt(words[random.below(256)]));
    return chosen.join(QLatin1Char(' '));
}

QString strengthWords(qsizetype letters) {
    const auto words = [](const char* text) { return QCoreApplication::translate("PassphraseWords", text); };
    constexpr int kStrongLetters = 20;
    if (letters == 0) return words(QT_TRANSLATE_NOOP("PassphraseWords", "12 letters or more. Spaces count; nothing else is asked of it."));
    if (letters < kShortestPassphrase) {
        //: %1 is a number
        return words(QT_TRANSLATE_NOOP("PassphraseWords", "Too short so far. Letters still needed: %1")).arg(kShortestPassphrase - letters);
    }
    if (letters < kStrongLetters) return words(QT_TRANSLATE_NOOP("PassphraseWords", "Long enough. Several words are stronger."));
    return words(QT_TRANSLATE_NOOP("PassphraseWords", "Strong."));
}

QString tooShortWords() { return QCoreApplication::translate("PassphraseWords", "The passphrase needs at least 12 letters."); }

QString keepItWords() {
    return QCoreApplication::translate("PassphraseWords",
                                       "If you lose this passphrase, nobody can open the file. Write it down and keep it apart from this computer.");
}

}  // namespace camre
