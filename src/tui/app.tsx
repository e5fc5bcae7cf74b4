import { useSyncExternalStore } from 'react';
import { Box, Text, Transform } from './ink.js';
import type { Frame } from './layout/frame.js';
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
 * The whole screen: one Ink text a line. Ink takes every character of its texts apart on every frame, which at 120x40
 * costs ten times as much as all the rest of a key; so a text is only the number of the line that stands there, and
 * `canvas.ts` puts the finished line in its place. The blank that Ink measures is always the same one: what it has
 * measured it remembers for ever.
 */
export function App({ source }: { source: FrameSource }) {
  const { lines } = useSyncExternalStore(source.subscribe, source.current);
  return (
    <Box flexDirection="column">
      {lines.map((_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place on the screen
        <Transform key={row} transform={() => String(row)}>
          <Text>{BLANK}</Text>
        </Transform>
      ))}
    </Box>
  );
}

const BLANK = '    ';
