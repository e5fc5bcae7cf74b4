/** The page's style: no fonts and no pictures from elsewhere; light and dark; a phone, a desk and paper. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #5d6671; --page: #fff; --line: #d5dae0; --head: #f2f5f8; --link: #0b5cad; --warn: #8a5a00; --mark: #ffe08a; --bar: #7fb2de; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --quiet: #9ea8b3; --page: #14181d; --line: #343b44; --head: #1d232b; --link: #7db8f0; --warn: #e0b25a; --mark: #6b5510; --bar: #2f6ea5; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 96rem; color: var(--ink); background: var(--page); font: 16px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { font-size: 1.35rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; border-bottom: 2px solid var(--line); } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
section { scroll-margin-top: 3.5rem; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.note, .place, .alone p { color: var(--quiet); font-size: .875rem; font-weight: 400; margin: .25rem 0; }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin: .75rem 0 0; padding: .5rem 0; background: var(--page); border-bottom: 1px solid var(--line); } label { display: flex; gap: .4rem; align-items: center; }
select, button { font: inherit; color: inherit; background: var(--head); border: 1px solid var(--line); border-radius: 3px; padding: .2rem .5rem; max-width: 100%; }
output { color: var(--quiet); font-size: .875rem; }
.scroll { position: relative; overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: separate; border-spacing: 0; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem; vertical-align: top; }
thead th { background: var(--head); text-align: right; vertical-align: bottom; min-width: 7rem; } thead small, thead .counts { display: block; font-weight: 400; white-space: nowrap; }
tr > th:first-child { text-align: left; width: 17rem; min-width: 17rem; position: sticky; left: 0; } tbody th, tfoot th { font-weight: 400; background: var(--page); }
tfoot th, tfoot td { font-weight: 600; }
td { text-align: right; white-space: nowrap; } td.prose { text-align: left; white-space: normal; min-width: 10rem; }
td.prose ul { list-style: none; margin: 0; padding: 0; }
.matrix tr > th:first-child { width: auto; min-width: 9rem; } .matrix thead th { min-width: 0; } .counts > span { display: inline-block; min-width: 1.5em; } .counts .none { color: var(--quiet); } .counts i, .matrix caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.missing { color: var(--quiet); } .target a { font-style: italic; } .masked a, .conflict a, .incomparable a { color: var(--warn); }
abbr { text-decoration: none; cursor: help; } .flags { color: var(--quiet); font-size: .85em; margin-left: .15em; } .gap { display: block; color: var(--quiet); font-size: .85em; }
.bar { display: block; width: 5.5rem; height: 4px; margin: 3px 0 2px auto; } .bar rect { fill: var(--bar); } .target .bar { opacity: .5; }
.spark { width: 64px; height: 16px; } .spark polyline { fill: none; stroke: var(--bar); stroke-width: 1.5; } .spark circle { fill: var(--bar); }
.alone ul { margin: .2rem 0 .6rem; columns: 22rem; } summary { cursor: pointer; }
.sentences { padding-left: 3rem; } .sentences li { margin-bottom: .8rem; } blockquote { margin: .2rem 0; padding-left: .8rem; border-left: 3px solid var(--line); }
mark { background: var(--mark); color: inherit; } .sentences mark { background: none; border-bottom: 2px solid var(--mark); } li:has(:target) { outline: 2px solid var(--link); outline-offset: .3rem; } :target + mark { background: var(--mark); }
dialog { width: 44rem; max-width: 94vw; max-height: 85vh; padding: 1rem; color: var(--ink); background: var(--page); border: 1px solid var(--line); border-radius: 4px; } dialog::backdrop { background: #0008; }
dialog h2 { margin: 0; border: 0; font-size: 1rem; } dialog ul { list-style: none; padding: 0; } dialog form { display: block; border: 0; margin: 0; padding: 0; position: sticky; top: 0; float: right; }
[hidden] { display: none !important; }
@media (min-width: 48rem) { body > header > form { position: sticky; top: 0; z-index: 2; } body > header { display: contents; } }
@media (max-width: 48rem) { body { padding: .5rem; font-size: 15px; } th, td { padding: .25rem .4rem; } thead th { min-width: 5.5rem; } tr > th:first-child { width: 8.5rem; min-width: 8.5rem; } .matrix tr > th:first-child { min-width: 6rem; } .bar { width: 4.5rem; } td.prose { min-width: 9rem; } label { flex: 1 1 40%; } select { flex: 1; min-width: 0; } .sentences { padding-left: 1.5rem; } }
@page { size: landscape; margin: 12mm; }
@media print { :root { color-scheme: light; --ink: #000; --page: #fff; --head: #eee; --link: #000; } form, nav, dialog { display: none; } body { max-width: none; padding: 0; font-size: 8.5pt; } .scroll { overflow: visible; } th, td { padding: .1rem .25rem; } thead th { min-width: 0; } tr > th:first-child { position: static; width: auto; min-width: 5rem; } thead { display: table-header-group; } tr, li { break-inside: avoid; } caption, h2, h3, summary { break-after: avoid; } td { white-space: normal; } .bar { width: 3rem; } [data-s]:not(mark)::after { content: " [" attr(data-s) "]"; font-size: 6pt; vertical-align: super; color: #555; } .sentences mark::after { content: " [" attr(data-s) "]"; font-size: 6pt; vertical-align: super; } }
`;
