#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace camre {

/// A text that means only itself in HTML and SVG, in content and in attributes: & < > " ' are written as
/// entities, control characters as spaces.
std::string htmlEscaped(std::string_view text);

/// HTML and SVG in the making: every text is escaped, every element is closed.
class HtmlWriter {
  public:
    /// @param start  what stands before the first element: the type of a page, or the first line of an XML file
    explicit HtmlWriter(std::string_view start = "<!DOCTYPE html>") : m_html(start) {}

    using Attributes = std::initializer_list<std::pair<std::string_view, std::string>>;

    /// Elements stay open until `close` or `finish`.
    void open(std::string_view name, Attributes attributes = {});
    void close();
    void text(std::string_view text);
    /// An element with nothing but a text in it.
    void element(std::string_view name, std::string_view text, Attributes attributes = {});
    /// An element that holds nothing, as <meta> and <rect>.
    void empty(std::string_view name, Attributes attributes);
    /// The program's own CSS, as it is: never anything that was read from a file.
    void style(std::string_view css);
    /// Closes what is open, and hands over the document.
    std::string finish();

  private:
    void begin(std::string_view name, Attributes attributes);

    std::string m_html;
    std::vector<std::string> m_open;
};

}  // namespace camre
