#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace camre {

// A4, on which every form is printed.
inline constexpr double kSheetAcrossMm = 210;
inline constexpr double kSheetDownMm = 297;

/// What a box on the paper form is for.
enum class PaperBoxKind {
    Answer,      // `of` is the question, `answer` a level ("3") or a reason ("dont_know")
    AboutYou,    // a background question: `of` is the variable, `answer` its value ("25-44") or "prefer_not_to_say"
    Agreement,   // `answer` is "agree" or "not_agree"
    Given,       // how it was given: "read", "heard", "worker", "interpreter"
    Confirmed,   // "age" or "understanding"
    Story,       // whether the words may be kept: "agree" or "not_agree"
    Code,        // one sign each: `answer` is its place, from "1" to "7"
    Date         // one digit each: `of` is "day", "month" or "year", `answer` its place, from "1"
};

/// "answer", "background", "agreement", "given", "confirmed", "story", "code", "date".
std::string_view paperBoxKindName(PaperBoxKind kind);

/// A rectangle on a side. Millimetres from the upper left corner of the sheet, to the right and down, also where the language
/// runs from right to left.
struct PaperRect {
    double leftMm = 0;
    double topMm = 0;
    double widthMm = 0;
    double heightMm = 0;

    [[nodiscard]] double centreXMm() const { return leftMm + widthMm / 2; }
    [[nodiscard]] double centreYMm() const { return topMm + heightMm / 2; }
    friend bool operator==(const PaperRect&, const PaperRect&) = default;
};

/// One box to be ticked or written in.
struct PaperBox {
    int side = 1;  // from 1
    PaperBoxKind kind = PaperBoxKind::Answer;
    std::string of;
    std::string answer;
    PaperRect where;

    friend bool operator==(const PaperBox&, const PaperBox&) = default;
};

/// Where everything lies on a printed form that a reader of filled sheets must find. Corner marks and the QR code lie at the
/// same places on every side.
struct PaperGeometry {
    std::string service;
    int serviceVersion = 1;
    std::string catalogue;
    int catalogueVersion = 1;
    std::string language;
    std::string sheet;  // the layout's own id, eight hexadecimal letters: the same boxes at the same places have the same
    double points = 14;
    int sides = 0;
    std::vector<PaperRect> marks;  // upper left, upper right, lower left, lower right
    PaperRect qr;
    std::vector<PaperBox> boxes;  // in the order in which a person meets them

    /// Nothing (a null pointer) when there is no such box.
    [[nodiscard]] const PaperBox* box(PaperBoxKind kind, std::string_view of, std::string_view answer) const;
};

/// What stands in the QR code of a side: "CAMRE1/housing/1/pl/2/9f2c41aa" – the form's id and version, the language, the side,
/// the sheet. Never anything about a person.
std::string paperQrText(const PaperGeometry& geometry, int side);

/// The id of a layout, from its boxes and their places.
std::string paperSheetId(const PaperGeometry& geometry);

/// `NAME.geometry.json`, format "camre-paper/1" (indicators/schema/paper.schema.json).
std::string paperGeometryJson(const PaperGeometry& geometry);

/// Where it lies: "form.geometry.json" beside "form.pdf".
std::filesystem::path paperGeometryPath(const std::filesystem::path& pdf);

}  // namespace camre
