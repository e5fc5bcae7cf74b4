// Bundles src/ into dist/: the library (index.js), the command line (cli.js) and its threads (thread.js, pdf-thread.js), with everything that is not
// needed at start (the terminal interface, readers, the gazetteer) split into chunks loaded on demand.
import { rmSync } from 'node:fs';
import { build } from 'rolldown';

rmSync('dist', { recursive: true, force: true });
await build({
  input: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    thread: 'src/cli/threads/thread.ts',
    'pdf-thread': 'src/read/pdf/thread.ts',
  },
  platform: 'node',
  external: (id) => !id.startsWith('.') && !id.startsWith('/'),
  output: { dir: 'dist', format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true },
});
