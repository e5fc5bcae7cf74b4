#!/usr/bin/env node
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// From Node 22.8 on, compiled code is kept between starts; older ones compile each time.
module.enableCompileCache?.();

// Older ones also optimise for programs that run for minutes. Five reports are compared before that has paid off: it
// takes a quarter less where a function has to run four times as long first, and a long run takes no more.
if (module.enableCompileCache === undefined) setFlagsFromString('--interrupt-budget=300000');

// A report's findings live until the next report, long enough for the engine to conclude from the first of them that all
// such objects stay for good: it would then make them among the old ones, where collecting them takes twice as long.
setFlagsFromString('--no-allocation-site-pretenuring');

await import('../dist/cli.js');
