#include "print/paper_form_file.h"

#include <QProcess>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/atomic_file.h"
#include "print/form_checks.h"
#include "print/paper_fit.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace camre::tests {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLimit = 10'000'000;

PaperFormLayout layoutOf(const char* service, const char* language) {
    const PaperForm form = shippedForm(service, language);
    return {form, measurePaper(form).manner};
}

// As a scanner with a reader of QR codes sees it.
QString qrOf(const PaperFormLayout& layout, int side, const TempFolder& folder) {
    const QString path = QString::fromStdString((folder.path() / "side.png").string());
    layout.picture(side, 1654).save(path);  // A4 at 200 dots to the inch
    QProcess process;
    process.start(QStringLiteral(CAMRE_ZBARIMG), {QStringLiteral("--quiet"), QStringLiteral("--raw"), path});
    process.waitForFinished(60'000);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

}  // namespace

TEST_CASE("the QR code of each side names the form, its version, the language, the side and the sheet, and nobody", "[paper]") {
    const TempFolder folder;
    for (const char* language : {"en", "ar"}) {
        const PaperFormLayout layout = layoutOf("schools-child", language);
        for (int side = 1; side <= layout.sidesCount(); ++side) {
            const QString read = qrOf(layout, side, folder);
            CHECK(read.toStdString() == paperQrText(layout.geometry(), side));
            CHECK(read == QStringLiteral("CAMRE1/schools-child/1/%1/%2/%3").arg(QLatin1String(language)).arg(side).arg(QString::fromStdString(layout.geometry().sheet)));
        }
    }
}

TEST_CASE("a sheet has the same id as long as its boxes stay where they are", "[paper]") {
    CHECK(layoutOf("health", "pl").geometry().sheet == layoutOf("health", "pl").geometry().sheet);
    CHECK(layoutOf("health", "pl").geometry().sheet != layoutOf("health", "cy").geometry().sheet);
    const PaperForm form = shippedForm("schools-parent", "en");
    CHECK(PaperFormLayout(form, {14, true, false}).geometry().sheet != PaperFormLayout(form, {12, true, false}).geometry().sheet);
}

TEST_CASE("a sheet that runs from right to left is mirrored, but codes and dates run from left to right", "[paper]") {
    const PaperGeometry english = layoutOf("schools-parent", "en").geometry();
    const PaperGeometry arabic = layoutOf("schools-parent", "ar").geometry();
    const auto x = [](const PaperGeometry& geometry, PaperBoxKind kind, const char* of, const char* answer) { return geometry.box(kind, of, answer)->where.centreXMm(); };
    CHECK(x(english, PaperBoxKind::Answer, "school.settled", "1") < 105);
    CHECK(x(arabic, PaperBoxKind::Answer, "school.settled", "1") > 105);
    CHECK(x(english, PaperBoxKind::Answer, "health.gp", "1") < x(english, PaperBoxKind::Answer, "health.gp", "2"));
    CHECK(x(arabic, PaperBoxKind::Answer, "health.gp", "1") > x(arabic, PaperBoxKind::Answer, "health.gp", "2"));
    CHECK(arabic.qr.leftMm < 105);
    for (const PaperGeometry& one : {english, arabic}) {
        CHECK(x(one, PaperBoxKind::Code, "", "1") < x(one, PaperBoxKind::Code, "", "7"));
        CHECK(x(one, PaperBoxKind::Date, "day", "1") < x(one, PaperBoxKind::Date, "day", "2"));
        CHECK(x(one, PaperBoxKind::Date, "day", "2") < x(one, PaperBoxKind::Date, "year", "1"));
        CHECK(x(one, PaperBoxKind::Date, "year", "1") < x(one, PaperBoxKind::Date, "year", "4"));
    }
}

TEST_CASE("beside every PDF of a form lies where its boxes are, as the schema says", "[paper]") {
    const TempFolder folder;
    const PaperFormLayout layout = layoutOf("health", "pl");
    REQUIRE(writePaperForm(layout, folder.path() / "form.pdf"));
    const Json geometry = Json::parse(readWholeFile(folder.path() / "form.geometry.json", kLimit).value());
    const Json schema = Json::parse(readWholeFile(std::filesystem::path(CAMRE_SOURCE_DIR) / "indicators/schema/paper.schema.json", kLimit).value());
    for (const auto& [key, value] : geometry.items()) CHECK(schema["properties"].contains(key));
    for (const auto& key : schema["required"]) CHECK(geometry.contains(key.get<std::string>()));
    CHECK(geometry["boxes"].size() == layout.geometry().boxes.size());
    const Json& box = schema["$defs"]["box"];
    for (const Json& one : geometry["boxes"]) {
        for (const auto& [key, value] : one.items()) CHECK(box["properties"].contains(key));
        for (const auto& key : box["required"]) CHECK(one.contains(key.get<std::string>()));
    }
    const PaperBox& first = layout.geometry().boxes.front();
    CHECK(geometry["boxes"][0]["x"].get<double>() == Approx(first.where.centreXMm()).margin(0.006));
}

TEST_CASE("a form and its geometry are written both or not at all", "[paper]") {
    const TempFolder folder;
    const std::filesystem::path pdf = folder.path() / "form.pdf";
    // A folder has the name that the second file wants.
    std::filesystem::create_directories(paperGeometryPath(pdf) / "in-the-way");
    CHECK_FALSE(writePaperForm(layoutOf("schools-parent", "en"), pdf));
    CHECK_FALSE(std::filesystem::exists(pdf));
    REQUIRE(writeWholeFile(pdf, "an older form"));
    CHECK_FALSE(writePaperForm(layoutOf("schools-parent", "en"), pdf));
    CHECK(readWholeFile(pdf, kLimit).value() == "an older form");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("the same form gives the same bytes", "[paper]") {
    const PaperFormLayout layout = layoutOf("schools-parent", "ti");
    CHECK(pdfBytes(layout) == pdfBytes(layoutOf("schools-parent", "ti")));
    CHECK(pdfBytes(layout).find("QPdf") == std::string::npos);
}

}  // namespace camre::tests
