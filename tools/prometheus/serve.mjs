/**
 * Runs a Prometheus for a test in another process: `node serve.mjs <options as JSON>`. The options are those of
 * `startPrometheus`, and `counters`, those of `requestCounters`, whose samples come on top of the file `openMetrics`. Prints
 * where it answers as one line of JSON and ends when its input ends.
 */
import { readFileSync } from 'node:fs';
import { requestCounters } from './requestCounters.mjs';
import { startPrometheus } from './startPrometheus.mjs';

const END = '# EOF\n';

function* samplesOf(counters, file) {
  for (const text of requestCounters(counters)) if (text !== END) yield text;
  yield file === undefined ? END : readFileSync(file, 'utf8');
}

const { counters, openMetrics, ...options } = JSON.parse(
  process.argv[2] ?? '{}',
);

try {
  const { url, stop } = await startPrometheus({
    ...options,
    openMetrics: counters ? samplesOf(counters, openMetrics) : openMetrics,
  });
  process.stdin.resume().once('end', stop);
  console.log(JSON.stringify({ url }));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
