import cliProgress from 'cli-progress';
import type { Tell } from './database.js';

interface Progress {
  readonly show: (done: number) => void;
  readonly end: () => void;
}

/** Shows how many jars are there: a bar on a terminal, otherwise a line every few seconds. */
export function showProgress(total: number, tell: Tell): Progress {
  return process.stderr.isTTY ? showBar(total) : tellLines(total, tell);
}

function showBar(total: number): Progress {
  const format = '  {bar} {value} of {total} jars, {duration_formatted}';
  const bar = new cliProgress.SingleBar(
    { format, stream: process.stderr, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { show: (done) => bar.update(done), end: () => bar.stop() };
}

function tellLines(total: number, tell: Tell): Progress {
  let current = 0;
  let told = -1;
  const timer = setInterval(() => {
    if (current !== told) tell(`  ${current} of ${total} jars`);
    told = current;
  }, 3000);
  return {
    show: (done) => {
      current = done;
    },
    end: () => clearInterval(timer),
  };
}
