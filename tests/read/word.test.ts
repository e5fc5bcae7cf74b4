import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { wordWith } from '../formats/word.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file of parts as they stand in the archive: the body's XML, and other parts of the folder `word`. */
const archive = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document xmlns:w="${NAMESPACE}"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, strToU8(xml)])),
  });

const p = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const r = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const item = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const level = (at: number, format: string, text: string, extra = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:lvlText w:val="${text}"/></w:lvl>`;

const NUMBERING = `<w:numbering xmlns:w="${NAMESPACE}"><w:abstractNum w:abstractNumId="0">
  ${level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3')}
  </w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  </w:numbering>`;

const STYLES = `<w:styles xmlns:w="${NAMESPACE}"><w:style w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr>
  <w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="H1b"><w:name w:val="mine"/><w:basedOn w:val="H1"/></w:style>
  <w:style w:styleId="T"><w:name w:val="toc 1"/></w:style></w:styles>`;

const FILL = p(r('全县民政系统服务群众，保障有力。'));

async function lines(bytes: Uint8Array): Promise<string[]> {
  const { text, diagnostics } = await readDocument(bytes, { path: 'a.docx' });
  expect(diagnostics).toEqual([]);
  return text.split('\n');
}

describe('numbers that lists give', () => {
  test.each<[string, string, string[]]>([
    [
      'signs that a run names by font and code',
      p(
        '<w:r><w:t>占比52</w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F025"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      ),
      ['占比52%'],
    ],
    [
      'words under small ones that say how they sound',
      p(`<w:r><w:ruby><w:rt>${r('pu')}</w:rt><w:rubyBase>${r('濮')}</w:rubyBase></w:ruby></w:r>${r('阳3家')}`),
      ['濮阳3家'],
    ],
    [
      'levels count by themselves and begin anew under the one above',
      `${p(r('社会救助'), item(1, 0))}${p(r('低保'), item(1, 1))}${p(r('特困'), item(1, 1))}${p(r('养老'), item(1, 0))}${p(r('床位'), item(1, 1))}`,
      ['一、社会救助', '（一）低保', '（二）特困', '二、养老', '（一）床位'],
    ],
    ['numbers of the levels above', `${p(r('救助'), item(1, 0))}${p(r('低保'), item(1, 2))}`, ['一、救助', '一.1低保']],
    ['bullets print nothing', p(r('低保'), item(2, 0)), ['低保']],
    [
      'the style says it',
      p(r('救助'), '<w:pStyle w:val="H1"/>') + p(r('养老'), '<w:pStyle w:val="H1b"/>'),
      ['一、救助', '二、养老'],
    ],
    ['a paragraph refuses what its style says', p(r('救助'), `<w:pStyle w:val="H1"/>${item(0, 0)}`), ['救助']],
    [
      'another list of the same kind begins anew where it says so',
      `${p(r('甲'), item(1, 1))}${p(r('乙'), item(1, 1))}${p(r('丙'), item(3, 1))}${p(r('丁'), item(3, 1))}`,
      ['（一）甲', '（二）乙', '（一）丙', '（二）丁'],
    ],
    ['a list that the file does not have', p(r('低保'), item(9, 0)), ['低保']],
  ])('%s', async (_, body, expected) => {
    const file = archive(body + FILL, { numbering: NUMBERING, styles: STYLES });
    expect((await lines(file)).slice(0, -1)).toEqual(expected);
  });
});

describe('what is read of a paragraph', () => {
  test.each<[string, string, string[]]>([
    ['runs are one text', p(r('低保标准6') + r('00元/') + r('月')), ['低保标准600元/月']],
    ['tabs and line breaks', p(`${r('甲')}<w:r><w:tab/><w:br/></w:r>${r('乙')}`), ['甲', '乙']],
    [
      'words inserted, not those deleted',
      p(`<w:ins>${r('600元')}</w:ins><w:del><w:r><w:delText>500元</w:delText></w:r></w:del>`),
      ['600元'],
    ],
    ['no hidden words', p(r('标准600元') + r('秘密700元', '<w:vanish/>')), ['标准600元']],
    [
      'links, fields’ results, not their codes',
      p(`<w:hyperlink>${r('网站')}</w:hyperlink><w:r><w:instrText>PAGE 9</w:instrText></w:r>${r('3')}`),
      ['网站3'],
    ],
    ['no table of contents', p(r('一、救助……1'), '<w:pStyle w:val="T"/>') + p(r('救助')), ['救助']],
    [
      'a text box behind its paragraph, once',
      p(
        `${r('甲')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('框'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('框'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['甲', '框'],
    ],
    ['content controls', `<w:sdt><w:sdtContent>${p(r('甲'))}</w:sdtContent></w:sdt>`, ['甲']],
    ['entities', p(r('1&lt;2&amp;3&#x5143;')), ['1<2&3元']],
  ])('%s', async (_, body, expected) => {
    expect((await lines(archive(body + FILL, { styles: STYLES }))).slice(0, -1)).toEqual(expected);
  });
});

describe('tables', () => {
  test('have a line for each row', async () => {
    const file = await wordWith([
      '2022年，全县民政工作保障有力，服务群众。',
      [
        ['项目', '单位', '2021年', '2022年'],
        ['城市低保标准', '元/月', '680', '717'],
      ],
    ]);
    expect((await lines(file)).at(-1)).toBe('城市低保标准：2021年680元/月；城市低保标准：2022年717元/月。');
  });

  test('cells that reach down and across', async () => {
    const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(r(text))}</w:tc>`;
    const rows = [
      tc('类别', '<w:vMerge w:val="restart"/>') + tc('城市低保', '<w:gridSpan w:val="2"/>'),
      tc('', '<w:vMerge/>') + tc('户数') + tc('人数'),
      tc('芦堰镇') + tc('12') + tc('20'),
    ];
    const file = archive(`${FILL}<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`);
    expect((await lines(file)).at(-1)).toBe('城市低保户数：芦堰镇12户；城市低保人数：芦堰镇20人。');
  });

  test('that only arrange the page are lines', async () => {
    const long = '全县民政系统服务群众，保障有力。'.repeat(20);
    expect(await lines(await wordWith([[['标题'], [long]], '落款']))).toEqual(['标题', long, '落款']);
  });
});

describe('other archives', () => {
  test.each([
    ['a workbook', { 'xl/workbook.xml': strToU8('<workbook/>') }, 'format-unsupported'],
    ['OFD', { 'OFD.xml': strToU8('<OFD/>') }, 'format-unsupported'],
    ['a zip of anything', { 'a.txt': strToU8('甲') }, 'format-unsupported'],
    ['a Word file without its document', { 'word/styles.xml': strToU8('<w:styles/>') }, 'file-damaged'],
    ['a Word file without words', { 'word/document.xml': strToU8('<w:document><w:body/></w:document>') }, 'empty-file'],
  ])('%s', async (_, parts, code) => {
    const { text, diagnostics } = await readDocument(zipSync(parts), { path: 'a.docx' });
    expect([text, ...diagnostics.map((one) => one.code)]).toEqual(['', code]);
  });
});
