#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>

namespace camre {

/// A text that names one kind of thing, so that ids of different kinds cannot be mixed up.
template <class Kind>
struct Id {
    std::string text;

    Id() = default;
    explicit Id(std::string_view t) : text(t) {}

    [[nodiscard]] bool empty() const { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using IndicatorId = Id<struct IndicatorKind>;    // "belonging.local_area"
using ScaleId = Id<struct ScaleKind>;            // "agree5/1"
using ThemeId = Id<struct ThemeKind>;            // "work"
using ServiceId = Id<struct ServiceKind>;        // "housing"
using BackgroundId = Id<struct BackgroundKind>;  // "age_band"
using LanguageTag = Id<struct LanguageKind>;     // "fa-AF"

/// Lower-case letters, digits, '_', '-' and '.', beginning with a letter, at most 64 letters.
bool isPlainId(std::string_view text);

/// A language tag such as "cy", "fa-AF" or "zh-Hant": letters, digits and '-', at most 35 letters.
bool isLanguageTag(std::string_view text);

}  // namespace camre

template <class Kind>
struct std::hash<camre::Id<Kind>> {
    std::size_t operator()(const camre::Id<Kind>& id) const noexcept { return std::hash<std::string>{}(id.text); }
};
