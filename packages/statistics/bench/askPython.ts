import { spawnSync } from 'node:child_process';
import { MEASURED_SECONDS } from './measure';
import { leaveOut } from './print';

const PYTHON = process.env.ALMANAC_PYTHON ?? 'python3';

/**
 * Runs a Python snippet in one thread with the series on stdin, as `data`; it prints a JSON list of [seconds, result], of
 * which `least(work)` makes one.
 *
 * @param modules - what it imports, as after `import`
 * @returns undefined where they cannot be imported
 */
export function askPython<T>(
  modules: string,
  body: string,
  input: unknown,
): [number, T][] | undefined {
  const program = `
import json, sys, time
import numpy as np
import ${modules}
def least(work):
    work()
    best, deadline = float('inf'), time.perf_counter() + ${MEASURED_SECONDS}
    while True:
        start = time.perf_counter()
        result = work()
        now = time.perf_counter()
        best = min(best, now - start)
        if now > deadline:
            return [best, result]
data = [np.array(values) for values in json.load(sys.stdin)]
${body}
`;
  const { status, stdout, stderr, error } = spawnSync(PYTHON, ['-c', program], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{ OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
      NUMBA_NUM_THREADS: '1',
    },
  });
  if (status === 0) return JSON.parse(stdout);
  const reason = error?.message ?? stderr.trim().split('\n').pop();
  leaveOut(`peer ${modules}`, `${PYTHON}: ${reason}`);
  return undefined;
}
