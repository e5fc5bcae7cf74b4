import type { WriteStream } from 'node:tty';

/**
 * A stand-in for the terminal that hands every frame Ink draws to `receive` instead of writing it. Ink 6 can neither use
 * the alternate screen nor repaint less than whole lines, and draws nothing at all where CI is set: it lays the frame
 * out, and what of it goes to the terminal is decided in `terminal/paint.ts`. Its width is that of the frame which is
 * drawn, not what the window has become meanwhile; of resizes the stand-in says nothing.
 */
export function canvasOver(stdout: WriteStream, columns: () => number, receive: (frame: string) => void): WriteStream {
  const write = (chunk: unknown, ...rest: readonly unknown[]): boolean => {
    if (typeof chunk === 'string' && chunk !== '') receive(chunk);
    const callback = rest.find((argument) => typeof argument === 'function');
    if (typeof callback === 'function') callback();
    return true;
  };
  const ignore = (): void => {};
  return new Proxy(stdout, {
    get(target, property) {
      if (property === 'write') return write;
      if (property === 'isTTY') return false;
      if (property === 'columns') return columns();
      if (property === 'on' || property === 'off') return ignore;
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
