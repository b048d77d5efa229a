#include "form/language_label.h"

#include <QImage>
#include <cstdlib>

#include "support/catch.h"

using namespace camre;

namespace {

LanguagePack rightToLeftPack() {
    LanguagePack pack;
    pack.direction = TextDirection::RightToLeft;
    pack.fontFamilies = {"Noto Sans Arabic"};
    return pack;
}

// The columns of the picture from the first to the last that holds ink, between two rows.
std::pair<int, int> inkBetween(const QImage& picture, int top, int bottom) {
    int first = picture.width();
    int last = -1;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (qGray(picture.pixel(x, y)) > 128) continue;
            first = qMin(first, x);
            last = qMax(last, x);
        }
    }
    return {first, last};
}

}  // namespace

TEST_CASE("words from right to left keep the edge they were given", "[form]") {
    LanguageLabel label(TextRole::Question);
    label.setStyleSheet(QStringLiteral("color: black; background: white; font-size: 30px;"));
    label.setWords(rightToLeftPack(), QStringLiteral("مهارتونو"));
    label.resize(600, 80);
    const auto inkAt = [&label](Qt::Alignment edge) {
        label.setAlignment(edge | Qt::AlignVCenter);
        return inkBetween(label.grab().toImage(), 0, 80);
    };

    CHECK(inkAt(Qt::AlignLeft).second > 590);  // where the words begin
    CHECK(inkAt(Qt::AlignLeft | Qt::AlignAbsolute).first < 10);
    const auto centred = inkAt(Qt::AlignHCenter);
    CHECK(std::abs((600 - centred.second) - centred.first) <= 4);
}

TEST_CASE("a line that runs from right to left begins at the edge, also where it wraps", "[form]") {
    const QString word = QStringLiteral("مهارتونو");
    LanguageLabel label(TextRole::Question);
    label.setStyleSheet(QStringLiteral("color: black; background: white; font-size: 30px;"));
    label.setWords(rightToLeftPack(), word + QLatin1Char(' ') + word);
    label.ensurePolished();
    // Room for one word in each line, and not a point more than it needs.
    const int width = label.fontMetrics().horizontalAdvance(word) + 2;
    label.resize(width, label.heightForWidth(width));
    const QImage picture = label.grab().toImage();
    const int middle = picture.height() / 2;

    const auto above = inkBetween(picture, 0, middle);
    const auto below = inkBetween(picture, middle, picture.height());
    REQUIRE(above.second > above.first);
    CHECK(above == below);
    CHECK(above.first > 0);
}
