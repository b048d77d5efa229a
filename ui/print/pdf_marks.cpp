#include "print/pdf_marks.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace camre {
namespace {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
};

void blank(std::string& pdf, Range range) {
    std::fill(pdf.begin() + static_cast<std::ptrdiff_t>(range.begin), pdf.begin() + static_cast<std::ptrdiff_t>(range.end), ' ');
}

// Behind the closing bracket of a PDF text that begins at `open`; a bracket behind a backslash belongs to the text.
std::size_t endOfText(const std::string& pdf, std::size_t open, std::size_t limit) {
    for (std::size_t at = open + 1; at < limit; ++at) {
        if (pdf[at] == '\\') ++at;
        else if (pdf[at] == ')') return at + 1;
    }
    return limit;
}

void blankEntry(std::string& pdf, Range dictionary, std::string_view key) {
    const std::size_t at = pdf.find(std::string(key) + " (", dictionary.begin);
    if (at >= dictionary.end) return;
    blank(pdf, {at, endOfText(pdf, at + key.size() + 1, dictionary.end)});
}

// The object that the trailer names as the document's facts.
Range factsOf(const std::string& pdf, std::size_t trailer) {
    const std::size_t named = pdf.find("/Info ", trailer);
    if (named == std::string::npos) return {};
    const std::size_t number = named + 6;
    const std::string object = "\n" + pdf.substr(number, pdf.find(' ', number) - number) + " 0 obj";
    const std::size_t begin = pdf.find(object);
    if (begin == std::string::npos) return {};
    return {begin, std::min(pdf.find("endobj", begin), pdf.size())};
}

void blankIdentifier(std::string& pdf, std::size_t trailer) {
    const std::size_t at = pdf.find("/ID", trailer);
    const std::size_t end = pdf.find(']', at == std::string::npos ? trailer : at);
    if (at != std::string::npos && end != std::string::npos) blank(pdf, {at, end + 1});
}

}  // namespace

std::string withoutMakersMarks(std::string pdf) {
    const std::size_t trailer = pdf.rfind("trailer");
    if (trailer == std::string::npos) return pdf;
    const Range facts = factsOf(pdf, trailer);
    for (const std::string_view key : {"/Producer", "/CreationDate", "/ModDate"}) blankEntry(pdf, facts, key);
    blankIdentifier(pdf, trailer);
    return pdf;
}

}  // namespace camre
