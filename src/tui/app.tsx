import { useSyncExternalStore } from 'react';
import { Box, Text, Transform } from './ink.js';
import type { Frame } from './layout/frame.js';
import { paintLine } from './layout/line.js';
import type { Brush } from './theme/themes.js';

/** Where the app finds what to show, and hears that it has changed. */
export interface FrameSource {
  subscribe(listener: () => void): () => void;
  /** The frame as it is now; the same object until something changes. */
  current(): Frame;
  /** The looks of the theme that is chosen now. */
  brush(): Brush;
}

/**
 * The whole screen: one Ink text a line. Each line comes in as it has to stand on the screen, so Ink only stacks them;
 * it measures a blank line of the same width and the finished one is put in its place, because a measured text is
 * remembered for ever and no two lines are alike.
 */
export function App({ source }: { source: FrameSource }) {
  const { lines, width } = useSyncExternalStore(source.subscribe, source.current);
  const paint = source.brush();
  const blank = ' '.repeat(Math.max(1, width));
  return (
    <Box flexDirection="column">
      {lines.map((line, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen
        <Transform key={row} transform={() => paintLine(line, paint)}>
          <Text>{blank}</Text>
        </Transform>
      ))}
    </Box>
  );
}
