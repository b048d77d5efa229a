#include "exports/chart_drawing.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "exports/readable_number.h"

namespace camre {
namespace {

constexpr int kWidth = 720;
constexpr int kKeyHeight = 34;
constexpr int kUnderBar = 6;
constexpr int kLineHeight = 18;
constexpr int kBarHeight = 28;
constexpr int kGap = 2;
constexpr int kMargin = 16;
constexpr std::size_t kLettersInLine = 62;  // of a label, beside the number compared

struct Part {
    ChartPart part;
    Figure ChangeRow::*count;
    std::string_view ReportWords::*words;
};

constexpr std::array<Part, 3> kParts = {{{ChartPart::Back, &ChangeRow::declined, &ReportWords::back},
                                         {ChartPart::Same, &ChangeRow::same, &ReportWords::same},
                                         {ChartPart::Forward, &ChangeRow::improved, &ReportWords::forward}}};

bool startsLetter(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::size_t lettersIn(std::string_view text) { return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), startsLetter)); }

// A long label goes on under itself, broken at spaces.
std::vector<std::string> linesOf(const std::string& label) {
    std::vector<std::string> lines(1);
    for (std::size_t at = 0; at < label.size();) {
        const std::size_t end = std::min(label.find(' ', at), label.size());
        const std::string word = label.substr(at, end - at);
        if (!lines.back().empty() && lettersIn(lines.back()) + lettersIn(word) >= kLettersInLine) lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
        at = end + 1;
    }
    return lines;
}

class Drawer {
  public:
    explicit Drawer(const ReportWords& words) : m_words(words) {}

    ChartDrawing draw(const std::vector<ChartRow>& rows) {
        drawKey();
        int top = kKeyHeight;
        for (const ChartRow& row : rows) top = drawRow(row, top);
        m_drawing.width = kWidth;
        m_drawing.height = top;
        return std::move(m_drawing);
    }

  private:
    void box(const ChartBox& one) { m_drawing.shapes.emplace_back(one); }

    void text(int x, int baseline, std::string_view words, ChartTextKind kind) {
        if (!words.empty()) m_drawing.shapes.emplace_back(ChartText{x, baseline, std::string(words), kind});
    }

    void drawKey() {
        int x = 0;
        for (const Part& part : kParts) {
            box({x, 2, 26, 16, part.part});
            text(x + 34, 15, m_words.*part.words, ChartTextKind::Plain);
            x += kWidth / 3;
        }
    }

    // Returns where the next row begins.
    int drawRow(const ChartRow& row, int top) {
        int baseline = top + 14;
        const ChangeRow& counts = row.counts;
        if (!counts.withheld()) text(kWidth, baseline, std::string(m_words.compared) + ": " + readableNumber(*counts.compared.value), ChartTextKind::Base);
        for (const std::string& line : linesOf(row.label)) {
            text(0, baseline, line, ChartTextKind::Label);
            baseline += kLineHeight;
        }
        const int bar = baseline - kLineHeight + 8;
        if (hasBar(counts)) drawBar(counts, bar);
        else text(0, bar + 14, counts.withheld() ? m_words.hidden : m_words.noBar, ChartTextKind::Plain);
        return bar + kBarHeight + kUnderBar;
    }

    void drawBar(const ChangeRow& row, int top) {
        const double compared = row.compared.value.value_or(1);
        std::array<int, 4> edges{};
        double sum = 0;
        for (std::size_t i = 0; i < kParts.size(); ++i) {
            sum += (row.*kParts[i].count).value.value_or(0);
            edges[i + 1] = static_cast<int>(kWidth * sum / compared);
            const int width = edges[i + 1] - edges[i] - (edges[i + 1] == kWidth ? 0 : kGap);
            if (width > 0) box({edges[i], top, width, kBarHeight, kParts[i].part});
        }
        drawCounts(edges, row, top);
    }

    // Plates of narrow parts are moved along, so that none lies on another.
    void drawCounts(const std::array<int, 4>& edges, const ChangeRow& row, int top) {
        int free = 0;
        for (std::size_t i = 0; i < kParts.size(); ++i) {
            const double count = (row.*kParts[i].count).value.value_or(0);
            if (count <= 0) continue;
            const std::string number = readableNumber(count);
            const int width = 12 + 9 * static_cast<int>(number.size());
            const int rest = static_cast<int>(kParts.size() - 1 - i) * (width + kGap);
            const int x = std::max(free, std::min((edges[i] + edges[i + 1] - width) / 2, kWidth - width - (edges[i + 1] == kWidth ? 0 : rest)));
            box({x, top + 4, width, kBarHeight - 8, {}});
            text(x + width / 2, top + 19, number, ChartTextKind::Count);
            free = x + width + kGap;
        }
    }

    const ReportWords& m_words;
    ChartDrawing m_drawing;
};

}  // namespace

bool hasBar(const ChangeRow& row) { return row.compared.value.value_or(0) >= kBarsFrom; }

bool hasBars(const std::vector<ChartRow>& rows) {
    return std::any_of(rows.begin(), rows.end(), [](const ChartRow& row) { return hasBar(row.counts); });
}

ChartDrawing drawChart(const std::vector<ChartRow>& rows, const ReportWords& words) { return Drawer(words).draw(rows); }

ChartDrawing drawChartPicture(const std::vector<ChartRow>& rows, const ReportWords& words, bool sample) {
    ChartDrawing drawing = drawChart(rows, words);
    if (sample) {
        drawing.shapes.emplace_back(ChartText{0, drawing.height + kLineHeight, std::string(words.sample), ChartTextKind::Label});
        drawing.height += kLineHeight;
    }
    for (auto& shape : drawing.shapes) {
        if (auto* box = std::get_if<ChartBox>(&shape)) {
            box->x += kMargin;
            box->y += kMargin;
        } else if (auto* text = std::get_if<ChartText>(&shape)) {
            text->x += kMargin;
            text->baseline += kMargin;
        }
    }
    drawing.width += 2 * kMargin;
    drawing.height += 2 * kMargin;
    return drawing;
}

}  // namespace camre
