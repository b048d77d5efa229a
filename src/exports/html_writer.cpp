#include "exports/html_writer.h"

namespace camre {

std::string htmlEscaped(std::string_view text) {
    std::string escaped;
    escaped.reserve(text.size());
    for (const char c : text) {
        switch (c) {
            case '&': escaped += "&amp;"; break;
            case '<': escaped += "&lt;"; break;
            case '>': escaped += "&gt;"; break;
            case '"': escaped += "&quot;"; break;
            case '\'': escaped += "&#39;"; break;
            default: escaped += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
        }
    }
    return escaped;
}

void HtmlWriter::begin(std::string_view name, Attributes attributes) {
    m_html.append("\n<").append(name);
    for (const auto& [key, value] : attributes) m_html.append(" ").append(key).append("=\"").append(htmlEscaped(value)).append("\"");
}

void HtmlWriter::open(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    m_html += '>';
    m_open.emplace_back(name);
}

void HtmlWriter::close() {
    m_html.append("</").append(m_open.back()).append(">");
    m_open.pop_back();
}

void HtmlWriter::text(std::string_view text) { m_html += htmlEscaped(text); }

void HtmlWriter::element(std::string_view name, std::string_view text, Attributes attributes) {
    open(name, attributes);
    this->text(text);
    close();
}

void HtmlWriter::empty(std::string_view name, Attributes attributes) {
    begin(name, attributes);
    m_html += "/>";
}

void HtmlWriter::style(std::string_view css) {
    open("style");
    m_html += css;
    close();
}

std::string HtmlWriter::finish() {
    while (!m_open.empty()) close();
    return std::move(m_html) + "\n";
}

}  // namespace camre
