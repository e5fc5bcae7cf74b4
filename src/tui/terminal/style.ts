/** A style taken apart: what is switched on, and the two colours. */
interface Parts {
  readonly switches: readonly string[];
  readonly foreground: string;
  readonly background: string;
}

/** What switches a switch off; bold and faint go together. */
const OFF: Readonly<Record<string, string>> = { '1': '22', '2': '22', '3': '23', '4': '24', '7': '27' };

const COLOUR = /(38;5;\d+|38;2;\d+;\d+;\d+|[39]\d)|(48;5;\d+|48;2;\d+;\d+;\d+|4\d|10\d)|(\d)/g;

const known = new Map<string, Parts>();

function partsOf(style: string): Parts {
  const found = known.get(style);
  if (found !== undefined) return found;
  const all = [...style.matchAll(COLOUR)];
  const pick = (group: number): readonly string[] => all.flatMap((match) => match[group] ?? []);
  const parts = { switches: pick(3), foreground: pick(1)[0] ?? '', background: pick(2)[0] ?? '' };
  known.set(style, parts);
  return parts;
}

/** Whether a blank of this style looks other than a plain one: underlined, inverse, or on a colour. */
export function showsOnBlank(style: string): boolean {
  const { switches, background } = partsOf(style);
  return background !== '' || switches.includes('4') || switches.includes('7');
}

/** The shortest sequence that turns one style into another: `2` → '' is `CSI m`, `36` → `1;36` is `CSI 1 m`. */
export function restyle(from: string, to: string): string {
  if (from === to) return '';
  if (to === '') return '\x1b[m';
  const whole = from === '' ? `\x1b[${to}m` : `\x1b[0;${to}m`;
  const direct = `\x1b[${changes(partsOf(from), partsOf(to)).join(';')}m`;
  return direct.length < whole.length ? direct : whole;
}

function changes(from: Parts, to: Parts): readonly string[] {
  const off = new Set(from.switches.filter((one) => !to.switches.includes(one)).map((one) => OFF[one] ?? '0'));
  const on = to.switches.filter((one) => !from.switches.includes(one) || off.has(OFF[one] ?? ''));
  const colour = (before: string, after: string, none: string): readonly string[] =>
    before === after ? [] : [after === '' ? none : after];
  return [
    ...off,
    ...on,
    ...colour(from.foreground, to.foreground, '39'),
    ...colour(from.background, to.background, '49'),
  ];
}
