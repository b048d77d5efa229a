#include "words/plural_rules.h"

#include <array>
#include <string_view>

namespace camre {
namespace {

struct Rule {
    std::string_view languages;  // each between spaces
    int forms;
    int (*form)(int number);
};

bool isBetween(int number, int low, int high) { return number >= low && number <= high; }

// 0 dim, 1 un, 2 dau, 3 tri, 6 chwech, and the rest.
int welsh(int n) { return isBetween(n, 0, 3) ? n : n == 6 ? 4 : 5; }

int arabic(int n) {
    if (isBetween(n, 0, 2)) return n;
    if (isBetween(n % 100, 3, 10)) return 3;
    return n % 100 >= 11 ? 4 : 5;
}

int polish(int n) {
    if (n == 1) return 0;
    return isBetween(n % 10, 2, 4) && !isBetween(n % 100, 12, 14) ? 1 : 2;
}

int ukrainian(int n) {
    if (n % 10 == 1 && n % 100 != 11) return 0;
    return isBetween(n % 10, 2, 4) && !isBetween(n % 100, 12, 14) ? 1 : 2;
}

// CLDR's fourth form, "many", is for fractions alone.
int lithuanian(int n) {
    const bool isTeen = isBetween(n % 100, 11, 19);
    if (n % 10 == 1 && !isTeen) return 0;
    return isBetween(n % 10, 2, 9) && !isTeen ? 1 : 2;
}

int romanian(int n) {
    if (n == 1) return 0;
    return n == 0 || isBetween(n % 100, 1, 19) ? 1 : 2;
}

int oneWithZero(int n) { return n <= 1 ? 0 : 1; }
int oneAlone(int n) { return n == 1 ? 0 : 1; }

constexpr std::array<Rule, 8> kRules{{{" cy ", 6, welsh},
                                      {" ar ", 6, arabic},
                                      {" pl ", 3, polish},
                                      {" uk ru ", 3, ukrainian},
                                      {" lt ", 3, lithuanian},
                                      {" ro ", 3, romanian},
                                      {" fa ti ", 2, oneWithZero},
                                      {" en ps so ckb pt ", 2, oneAlone}}};

const Rule& ruleOf(const QString& language) {
    const std::string plain = " " + language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0).toLower().toStdString() + " ";
    for (const Rule& rule : kRules) {
        if (rule.languages.find(plain) != std::string_view::npos) return rule;
    }
    return kRules.back();
}

}  // namespace

int pluralForms(const QString& language) { return ruleOf(language).forms; }

int pluralForm(const QString& language, int number) { return ruleOf(language).form(number); }

}  // namespace camre
