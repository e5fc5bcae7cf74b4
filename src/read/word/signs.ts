/** How a list writes the number of an item. Names are those of WordprocessingML (ECMA-376, 17.18.59 ST_NumberFormat). */
export type NumberFormat = string;

const DIGITS = ['', ...'一二三四五六七八九'];
const LEGAL = ['', ...'壹贰叁肆伍陆柒捌玖'];
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

/** 12 → 十二, 120 → 一百二十: up to 999, beyond that in digits. */
function counted(value: number, digits: readonly string[], ten: string, hundred: string): string {
  if (value >= 1000) return String(value);
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const [tens, ones] = [Math.floor(rest / 10), rest % 10];
  const high = hundreds > 0 ? `${digits[hundreds]}${hundred}` : '';
  const zero = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const middle = tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digits[tens]}${ten}` : '';
  return `${high}${zero}${middle}${digits[ones] ?? ''}`;
}

function roman(value: number): string {
  if (value >= 4000) return String(value);
  const signs = ['I', 'IV', 'V', 'IX', 'X', 'XL', 'L', 'XC', 'C', 'CD', 'D', 'CM', 'M'];
  const worth = [1, 4, 5, 9, 10, 40, 50, 90, 100, 400, 500, 900, 1000];
  let left = value;
  let written = '';
  for (let at = worth.length - 1; at >= 0; at--) {
    const unit = worth[at] ?? 1;
    const times = Math.floor(left / unit);
    written += (signs[at] ?? '').repeat(times);
    left -= times * unit;
  }
  return written;
}

const letter = (value: number, first: number): string =>
  String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 8));

const circled = (value: number): string => (value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value));

const wide = (value: number): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: (value) => counted(value, DIGITS, '十', '百'),
  chineseCountingThousand: (value) => counted(value, DIGITS, '十', '百'),
  japaneseCounting: (value) => counted(value, DIGITS, '十', '百'),
  taiwaneseCounting: (value) => counted(value, DIGITS, '十', '百'),
  taiwaneseCountingThousand: (value) => counted(value, DIGITS, '十', '百'),
  ideographDigital: (value) => String(value).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
  chineseLegalSimplified: (value) => counted(value, LEGAL, '拾', '佰'),
  ideographTraditional: (value) => STEMS.charAt((value - 1) % STEMS.length),
  ideographZodiac: (value) => BRANCHES.charAt((value - 1) % BRANCHES.length),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letter(value, 0x41),
  lowerLetter: (value) => letter(value, 0x61),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  bullet: () => '',
  none: () => '',
};

/** An item's number as the list writes it: 3 in `chineseCounting` → 三. Unknown formats give plain digits. */
export const writeNumber = (value: number, format: NumberFormat): string =>
  value < 1 ? String(value) : (FORMATS[format] ?? String)(value);
