/** The page's style: no fonts and no pictures from elsewhere; light and dark; a phone, a desk and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #67707b; --page: #fff; --line: #d5dae0; --head: #f2f5f8; --link: #0b5cad; --target: #0b5cad; --warn: #8a5a00; --mark: #ffe9a8; --bar: #7fb2de; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --quiet: #98a2ad; --page: #14181d; --line: #343b44; --head: #1d232b; --link: #7db8f0; --target: #7db8f0; --warn: #e0b25a; --mark: #5c4a12; --bar: #2f6ea5; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 90rem; color: var(--ink); background: var(--page); font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.15rem; margin-top: 2rem; border-bottom: 2px solid var(--line); } h3 { font-size: 1rem; }
a { color: var(--link); text-decoration: none; } a:hover, a:focus { text-decoration: underline; }
.note, .place, .alone p { color: var(--quiet); font-size: .875rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: 1rem 0; } label { display: flex; gap: .4rem; align-items: center; }
select { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--line); padding: .2rem; }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem; vertical-align: top; }
thead th { background: var(--head); text-align: right; white-space: nowrap; } thead th:first-child { text-align: left; }
tbody th, tfoot th { text-align: left; font-weight: 400; min-width: 10rem; max-width: 22rem; position: sticky; left: 0; background: var(--page); }
tfoot th, tfoot td { font-weight: 600; }
td { text-align: right; white-space: nowrap; } td.prose { text-align: left; white-space: normal; min-width: 9rem; }
td.prose ul { list-style: none; margin: 0; padding: 0; }
.counts span { display: inline-block; min-width: 1.6em; }
.missing { color: var(--quiet); } .target a { color: var(--target); font-style: italic; } .masked, .conflict, .incomparable { color: var(--warn); }
abbr { text-decoration: none; cursor: help; } .flags { color: var(--quiet); font-size: .85em; margin-left: .15em; } .gap { display: block; color: var(--quiet); font-size: .85em; }
.bar { display: block; width: 100%; height: 4px; margin-top: 2px; } .bar rect { fill: var(--bar); }
.spark { width: 64px; height: 16px; } .spark polyline { fill: none; stroke: var(--bar); stroke-width: 1.5; } .spark circle { fill: var(--bar); }
.alone ul { margin: .2rem 0 .6rem; columns: 22rem; } summary { cursor: pointer; }
ol.sentences { padding-left: 3rem; } ol.sentences li { margin-bottom: .8rem; } blockquote { margin: .2rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
mark { background: var(--mark); color: inherit; } li:target { outline: 2px solid var(--link); outline-offset: .3rem; }
dialog { max-width: min(44rem, 92vw); max-height: 80vh; color: var(--ink); background: var(--page); border: 1px solid var(--line); } dialog button { font: inherit; }
dialog ol { list-style: none; padding: 0; }
[hidden] { display: none !important; }
@media (max-width: 40rem) { body { padding: .5rem; font-size: 15px; } th, td { padding: .25rem .4rem; } tbody th { min-width: 7rem; max-width: 9rem; } }
@media print { form, dialog { display: none; } body { max-width: none; font-size: 9pt; } .scroll { overflow: visible; } section { break-inside: avoid-page; } a { color: inherit; } details > ul { display: block; } }
`;
