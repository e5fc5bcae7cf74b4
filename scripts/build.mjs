// Bundles src/ into dist/: the library (index.js), the command line (cli.js) and its threads (thread.js, pdf-thread.js), with
// everything that is not needed at start (the terminal interface, readers, writers, the gazetteer) split into chunks
// loaded on demand. Packages are bundled too: to find and open their hundreds of files takes longer than to show a screen.
// They stay dependencies, so that they come with their licences. Two are left where they are: they have files of their own.
// Another folder than dist/ may be named: node scripts/build.mjs FOLDER.
import { rmSync } from 'node:fs';
import { build } from 'rolldown';

const dir = process.argv[2] ?? 'dist';
rmSync(dir, { recursive: true, force: true });
await build({
  input: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    thread: 'src/cli/threads/thread.ts',
    'pdf-thread': 'src/read/pdf/thread.ts',
  },
  platform: 'node',
  // Ink asks for React's development tools only where they are installed.
  external: /^(pdfjs-dist|tinypool|react-devtools-core)(\/|$)/,
  // Without it React's development build, several times slower, comes along.
  transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  output: { dir, format: 'esm', chunkFileNames: 'chunks/[name]-[hash].js', sourcemap: true },
});
