#include "exports/paper_geometry.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/hash.h"

namespace camre {
namespace {

using Json = nlohmann::ordered_json;

constexpr double kPerMm = 100;
constexpr std::size_t kSheetLetters = 8;

// Hundredths of a millimetre: finer than any printer, and the same text on every machine.
double hundredths(double mm) { return std::round(mm * kPerMm) / kPerMm; }

Json rectJson(const PaperRect& rect) {
    return {{"x", hundredths(rect.centreXMm())}, {"y", hundredths(rect.centreYMm())}, {"width", hundredths(rect.widthMm)}, {"height", hundredths(rect.heightMm)}};
}

Json boxJson(const PaperBox& box) {
    Json json{{"side", box.side}, {"kind", paperBoxKindName(box.kind)}};
    if (!box.of.empty()) json[box.kind == PaperBoxKind::Answer || box.kind == PaperBoxKind::AboutYou ? "question" : "part"] = box.of;
    json["answer"] = box.answer;
    json.update(rectJson(box.where));
    return json;
}

Json boxesJson(const PaperGeometry& geometry) {
    Json boxes = Json::array();
    for (const PaperBox& box : geometry.boxes) boxes.push_back(boxJson(box));
    return boxes;
}

}  // namespace

std::string_view paperBoxKindName(PaperBoxKind kind) {
    switch (kind) {
        case PaperBoxKind::Answer: return "answer";
        case PaperBoxKind::AboutYou: return "background";
        case PaperBoxKind::Agreement: return "agreement";
        case PaperBoxKind::Given: return "given";
        case PaperBoxKind::Confirmed: return "confirmed";
        case PaperBoxKind::Story: return "story";
        case PaperBoxKind::Code: return "code";
        case PaperBoxKind::Date: return "date";
    }
    return "answer";
}

const PaperBox* PaperGeometry::box(PaperBoxKind kind, std::string_view of, std::string_view answer) const {
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const PaperBox& box) { return box.kind == kind && box.of == of && box.answer == answer; });
    return found == boxes.end() ? nullptr : &*found;
}

std::string paperQrText(const PaperGeometry& geometry, int side) {
    return "CAMRE1/" + geometry.service + "/" + std::to_string(geometry.serviceVersion) + "/" + geometry.language + "/" + std::to_string(side) + "/" +
           geometry.sheet;
}

std::string paperSheetId(const PaperGeometry& geometry) {
    const Json content{{"service", geometry.service}, {"version", geometry.serviceVersion}, {"catalogue", geometry.catalogue},
                       {"catalogueVersion", geometry.catalogueVersion}, {"language", geometry.language}, {"boxes", boxesJson(geometry)}};
    return sha256Hex(content.dump()).substr(0, kSheetLetters);
}

std::string paperGeometryJson(const PaperGeometry& geometry) {
    Json marks = Json::array();
    for (const PaperRect& mark : geometry.marks) marks.push_back(rectJson(mark));
    Json codes = Json::array();
    for (int side = 1; side <= geometry.sides; ++side) codes.push_back(paperQrText(geometry, side));
    Json qr = rectJson(geometry.qr);
    qr["texts"] = std::move(codes);
    const Json json{{"format", "camre-paper/1"},
                    {"service", geometry.service},
                    {"serviceVersion", geometry.serviceVersion},
                    {"catalogue", geometry.catalogue},
                    {"catalogueVersion", geometry.catalogueVersion},
                    {"language", geometry.language},
                    {"sheet", geometry.sheet},
                    {"points", geometry.points},
                    {"unit", "mm"},
                    {"page", {{"width", kSheetAcrossMm}, {"height", kSheetDownMm}}},
                    {"sides", geometry.sides},
                    {"marks", std::move(marks)},
                    {"qr", std::move(qr)},
                    {"boxes", boxesJson(geometry)}};
    return json.dump(1) + "\n";
}

std::filesystem::path paperGeometryPath(const std::filesystem::path& pdf) {
    std::filesystem::path path = pdf;
    if (path.extension() == ".pdf") path.replace_extension();
    return path += ".geometry.json";
}

}  // namespace camre
