import type { WriteStream } from 'node:tty';

/** Cells that Ink lays its frame out in: room for the number of a line, see `app.tsx`. */
const WIDTH = 4;

/**
 * A stand-in for the terminal that hands every frame Ink draws to `receive` instead of writing it: the numbers of the
 * lines from the top. Ink 6 can neither use the alternate screen nor repaint less than whole lines, and draws nothing at
 * all where CI is set; what goes to the terminal is decided in `terminal/paint.ts`. Of resizes the stand-in says
 * nothing: they come through the reducer like all else.
 */
export function canvasOver(stdout: WriteStream, receive: (lines: readonly number[]) => void): WriteStream {
  const write = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
    if (typeof chunk === 'string' && chunk !== '') receive(chunk.split('\n').map(Number));
    const callback = rest.find((argument) => typeof argument === 'function');
    if (typeof callback === 'function') callback();
    return true;
  };
  const ignore = (): void => {};
  return new Proxy(stdout, {
    get(target, property) {
      if (property === 'write') return write;
      if (property === 'isTTY') return false;
      if (property === 'columns') return WIDTH;
      if (property === 'on' || property === 'off') return ignore;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
