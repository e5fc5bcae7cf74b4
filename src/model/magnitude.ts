/** How exact a single number is: `approx` 约 近 左右, `ge` 余 多 以上 不少于, `le` 以内 不超过. */
export const EXACTNESSES = ['exact', 'approx', 'ge', 'le'] as const;

/** One of them. */
export type Exactness = (typeof EXACTNESSES)[number];

/** The contract's qualifier: an exactness, or that the figure is a range. */
export type Qualifier = Exactness | 'range';

/** A number that the report prints: `1.2万余人` → value 12000, qualifier ge. */
export interface PointMagnitude {
  readonly value: number;
  readonly low: null;
  readonly high: null;
  readonly qualifier: Exactness;
  readonly masked: false;
}

/** Two bounds, both inclusive: `3-5家` → low 3, high 5. */
export interface RangeMagnitude {
  readonly value: null;
  readonly low: number;
  readonly high: number;
  readonly qualifier: 'range';
  readonly masked: false;
}

/** A number whose digits, all or some, were struck out by the publisher: `***人`, `XX万元`, `1,4**人`. */
export interface MaskedMagnitude {
  readonly value: null;
  readonly low: null;
  readonly high: null;
  readonly qualifier: Exactness;
  readonly masked: true;
}

/** How much: a point, a range or a mask, never a mixture. */
export type Magnitude = PointMagnitude | RangeMagnitude | MaskedMagnitude;

/** A point magnitude, exact unless said otherwise. */
export const point = (value: number, qualifier: Exactness = 'exact'): PointMagnitude => ({
  value,
  low: null,
  high: null,
  qualifier,
  masked: false,
});

/** A range with both bounds inclusive. */
export const range = (low: number, high: number): RangeMagnitude => ({
  value: null,
  low,
  high,
  qualifier: 'range',
  masked: false,
});

/** A masked number; the qualifier may still be legible (`***余人` → ge). */
export const masked = (qualifier: Exactness = 'exact'): MaskedMagnitude => ({
  value: null,
  low: null,
  high: null,
  qualifier,
  masked: true,
});
