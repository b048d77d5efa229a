#pragma once

#include <string_view>

namespace camre {

/// How the HTML report looks: light, dark where the reader's system is, with the reader's own colours
/// where those are forced, and on A4 paper, where the patterns do without colour.
inline constexpr std::string_view kReportStyle = R"(
:root{--ink:#16211c;--page:#fff;--bar:#f4f6f4;--muted:#4a5751;--line:#6f7f77;--warn:#7a4a00;--warn-page:#fff1d6;
--back:#b3541e;--same:#8a9690;--forward:#1b6e9c;--mark:#fff}
@media screen and (prefers-color-scheme:dark){:root{--ink:#f1f5f2;--page:#111816;--bar:#19221f;--muted:#b4c2bb;--line:#83948b;
--warn:#ffc76b;--warn-page:#38290f;--back:#f0a36b;--same:#8e9c95;--forward:#7dbbe8;--mark:#111816}}
@media (forced-colors:active){:root{--ink:CanvasText;--page:Canvas;--bar:Canvas;--muted:CanvasText;--line:CanvasText;
--warn:CanvasText;--warn-page:Canvas;--mark:Canvas}}
html{background:var(--page);color:var(--ink);font:1.125rem/1.5 "Noto Sans",system-ui,sans-serif}
body{margin:0}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.9rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.45rem;line-height:1.3;margin:2.5rem 0 .75rem;padding-top:1rem;border-top:2px solid var(--line)}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
p,li,dd{max-width:44rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;margin:1rem 0}
dt{color:var(--muted)}
dd{margin:0;font-weight:600}
.headline{display:flex;flex-wrap:wrap;gap:.75rem 2.5rem}
.headline div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.headline dd{font-size:1.6rem;line-height:1.25}
.letters dd{font-weight:400}
.letters dt{color:var(--ink);font-weight:700}
.sample{color:var(--warn);background:var(--warn-page);border:2px solid var(--warn);border-radius:6px;padding:.75rem 1rem;font-weight:700}
.wide{overflow-x:auto}
.wide:focus-visible{outline:2px solid var(--ink);box-shadow:0 0 0 5px #ffd23f}
table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:1rem;line-height:1.35}
caption{text-align:left;color:var(--muted);padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem;border-bottom:1px solid var(--line)}
thead th{background:var(--bar);vertical-align:bottom;border-bottom:2px solid var(--line)}
tbody th{font-weight:600;min-width:11rem}
tbody th.answer,tbody th.sum{font-weight:400}th.sum,th.sum+td{border-bottom-width:2px;color:var(--muted)}
th.set{background:var(--bar)}
.hidden,.note{color:var(--muted)}
.fills{position:absolute}
.chart{display:block;width:100%;height:auto;min-width:34rem;margin:1rem 0}
.chart text{font:15px "Noto Sans",system-ui,sans-serif;fill:var(--ink)}
.chart .label{font-weight:600}
.chart .base{text-anchor:end;fill:var(--muted)}
.chart .count{text-anchor:middle;font-weight:700;font-size:14px}
.back{fill:var(--back)}.same{fill:var(--same)}.forward{fill:var(--forward)}
.mark{fill:var(--mark)}
.mark-line{stroke:var(--mark);stroke-width:2}
.edge{stroke:var(--ink);stroke-width:1}
.plate{fill:var(--page)}
@page{size:A4;margin:16mm}
@media print{html{font-size:10.5pt}main{max-width:none;padding:0}h2{margin:1.25rem 0 .5rem;padding-top:.5rem}h3{margin:1.25rem 0 .5rem}
h2,h3,caption,.says{break-after:avoid}tr,svg,.sample{break-inside:avoid}
.wide{overflow:visible}.chart{min-width:0;max-width:15cm}table{font-size:9.5pt}th,td{padding:1.5mm}thead th,th.set{background:none}tbody th{min-width:0}}
)";

}  // namespace camre
