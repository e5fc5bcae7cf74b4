/**
 * The cells of a row, one a column, of which only those are kept that hold something: of a thousand bureaus one or two
 * have an initiative, and a list as long as there are columns would be nearly all of what a comparison takes. Going
 * through it gives every column's cell all the same, `empty` where none is held.
 */
export class Cells<T> implements Iterable<T> {
  /** How many columns there are. */
  readonly length: number;
  /** The cells that hold something, by their columns, in the order of the columns. */
  readonly held: ReadonlyMap<number, T>;
  /** What every other column has. */
  readonly empty: T;

  constructor(length: number, held: ReadonlyMap<number, T>, empty: T) {
    this.length = length;
    this.held = held;
    this.empty = empty;
  }

  /** The cell of a column; undefined where there is no such column, as with -1. */
  at(column: number): T | undefined {
    return this.held.get(column) ?? (column >= 0 && column < this.length ? this.empty : undefined);
  }

  /** The cells that hold something, in the order of the columns. */
  stated(): readonly T[] {
    return [...this.held.values()];
  }

  /** A list of what is made of each column's cell; what is made of the empty one is made once and stands for all. */
  map<R>(make: (cell: T) => R): R[] {
    const made = new Array<R>(this.length).fill(make(this.empty));
    for (const [column, cell] of this.held) made[column] = make(cell);
    return made;
  }

  /** The same columns with other cells in the place of those held. */
  mapHeld(make: (cell: T, column: number) => T): Cells<T> {
    const made = new Map<number, T>();
    for (const [column, cell] of this.held) made.set(column, make(cell, column));
    return new Cells(this.length, made, this.empty);
  }

  /** Some of the columns, in the order given: columns 4 and 2 of five become 0 and 1. */
  pick(columns: readonly number[]): Cells<T> {
    const picked = new Map<number, T>();
    columns.forEach((column, place) => {
      const cell = this.held.get(column);
      if (cell !== undefined) picked.set(place, cell);
    });
    return new Cells(columns.length, picked, this.empty);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let column = 0; column < this.length; column++) yield this.held.get(column) ?? this.empty;
  }

  /** As the contract has it: a list with every column's cell. */
  toJSON(): readonly T[] {
    return [...this];
  }
}
