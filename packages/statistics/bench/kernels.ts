/**
 * Prints how exact and how fast the kernels are, one figure per line: `name value unit`.
 *
 *     yarn bench            (runs the sources as they are)
 *
 * The Python peers run in the same run on the same data where `python3` (or the interpreter
 * named by ALMANAC_PYTHON) can import them; otherwise a line on stderr says why not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { extname, resolve } from 'node:path';
import type * as Statistics from '../src/index';

const HERE = import.meta.dirname;
const PYTHON = process.env.ALMANAC_PYTHON ?? 'python3';
const CONFORMANCE =
  process.env.ALMANAC_CONFORMANCE ??
  resolve(HERE, '../../../../shared/conformance');
const TREND_LENGTHS = [140, 365, 1000];
const CHANGE_LENGTH = 1000;
const MEASURED_SECONDS = 0.4;
/** Short, so that some rounds pass without other work of the machine: the peers are timed call by call. */
const ROUND_MILLISECONDS = 2;

const statistics = await loadStatistics();
const series = (length: number) => {
  let state = length;
  return Array.from({ length }, (_, index) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 + index / length + (index > length / 2 ? 1 : 0);
  });
};

print('mk_reference_max_relative_error', referenceError(), 'ratio');
compareWithPymannkendall();
compareWithScipy();
compareWithRuptures();
print('kernel_contributions_max_error', contributionsError(), 'ratio');

/** Node strips the types but wants file extensions, which the sources leave out. */
function loadStatistics(): Promise<typeof Statistics> {
  registerHooks({
    resolve: (specifier, context, next) => {
      const isSource = specifier.startsWith('.') && extname(specifier) === '';
      return next(isSource ? `${specifier}.ts` : specifier, context);
    },
  });
  return import('../src/index');
}

function print(name: string, value: number | undefined, unit: string): void {
  if (value === undefined) return;
  process.stdout.write(`${name} ${Number(value.toPrecision(4))} ${unit}\n`);
}

function referenceError(): number | undefined {
  const file = resolve(CONFORMANCE, 'trends/mann-kendall-reference.json');
  if (!existsSync(file)) {
    process.stderr.write(
      `# no mk_reference_max_relative_error: ${file} is not there\n`,
    );
    return undefined;
  }
  const { series: recorded, expected } = JSON.parse(readFileSync(file, 'utf8'));
  const values = recorded.map((value: number | null) => value ?? NaN);
  const errors: number[] = [];
  const compare = (
    actual: Record<string, number>,
    published: Record<string, number>,
  ) => {
    for (const [key, value] of Object.entries(actual)) {
      if (typeof published[key] !== 'number') continue;
      errors.push(Math.abs(value / published[key] - 1));
    }
  };
  for (const [correction, name] of [
    ['none', 'original_test'],
    ['hamed-rao', 'hamed_rao_modification_test'],
    ['yue-wang', 'yue_wang_modification_test'],
    ['pre-whitening', 'pre_whitening_modification_test'],
    ['trend-free-pre-whitening', 'trend_free_pre_whitening_modification_test'],
  ] as const) {
    const { s, varS, tau, z, p } = statistics.mannKendall(values, {
      correction,
    });
    compare({ s, var_s: varS, Tau: tau, z, p }, expected[name]);
  }
  const { slope, intercept } = statistics.theilSen(values);
  compare({ slope, intercept }, expected.sens_slope);
  const seasonal = statistics.seasonalTheilSen(values, 12);
  compare({ ...seasonal }, expected.seasonal_sens_slope);
  return Math.max(...errors);
}

/** Seconds per call, the least of several rounds: the machine may do other work. */
function seconds(work: () => unknown): number {
  const deadline = performance.now() + MEASURED_SECONDS * 1000;
  let least = Infinity;
  while (performance.now() < deadline) {
    const start = performance.now();
    let calls = 0;
    while (performance.now() - start < ROUND_MILLISECONDS) {
      work();
      calls += 1;
    }
    least = Math.min(least, (performance.now() - start) / calls / 1000);
  }
  return least;
}

/** Runs a Python snippet with the series on stdin; it prints a JSON list of [seconds, result]. */
function python<T>(
  modules: string,
  body: string,
  input: unknown,
): [number, T][] | undefined {
  const program = `
import json, sys, time
import numpy as np
import ${modules}
def least(work):
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
    env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' },
  });
  if (status === 0) return JSON.parse(stdout);
  const reason = error?.message ?? stderr.trim().split('\n').pop();
  process.stderr.write(`# no peer ${modules}: ${PYTHON}: ${reason}\n`);
  return undefined;
}

/**
 * pyMannKendall computes the Sen slope with every test, so ours is timed alone and together with
 * `theilSen`. Hamed-Rao needs the slope in both.
 */
function compareWithPymannkendall(): void {
  const data = TREND_LENGTHS.map(series);
  const peer = python<number>(
    'pymannkendall as mk',
    `print(json.dumps([least(lambda: float(mk.original_test(x).s)) for x in data]
  + [least(lambda: float(mk.hamed_rao_modification_test(x).var_s)) for x in data]))`,
    data,
  );
  if (!peer) return;
  const least: Record<string, number> = {};
  data.forEach((values, index) => {
    const [plainSeconds, s] = peer[index];
    const [hamedRaoSeconds, varS] = peer[data.length + index];
    const array = Float64Array.from(values);
    const test = () => statistics.mannKendall(array);
    const hamedRao = () =>
      statistics.mannKendall(array, { correction: 'hamed-rao' });
    if (test().s !== s) throw new Error('scores differ');
    if (Math.abs(hamedRao().varS / varS - 1) > 1e-12) {
      throw new Error('variances differ');
    }
    const ratios = {
      mk_ratio_pymannkendall: plainSeconds / seconds(test),
      mk_with_slope_ratio_pymannkendall:
        plainSeconds / seconds(() => [test(), statistics.theilSen(array)]),
      mk_hamed_rao_ratio_pymannkendall: hamedRaoSeconds / seconds(hamedRao),
    };
    for (const [name, ratio] of Object.entries(ratios)) {
      print(`${name}_n${values.length}`, ratio, 'ratio');
      least[name] = Math.min(least[name] ?? Infinity, ratio);
    }
  });
  for (const [name, ratio] of Object.entries(least))
    print(name, ratio, 'ratio');
}

function compareWithScipy(): void {
  const data = TREND_LENGTHS.map(series);
  const peer = python<number>(
    'scipy.stats',
    'print(json.dumps([least(lambda: float(scipy.stats.theilslopes(x).slope)) for x in data]))',
    data,
  );
  if (!peer) return;
  const ratios = data.map((values, index) => {
    const [peerSeconds, slope] = peer[index];
    const array = Float64Array.from(values);
    const ours = statistics.theilSen(array).slope;
    if (Math.abs(ours - slope) > 1e-12) throw new Error('slopes differ');
    return peerSeconds / seconds(() => statistics.theilSen(array));
  });
  print('theil_sen_ratio_scipy', Math.min(...ratios), 'ratio');
}

function compareWithRuptures(): void {
  const values = Float64Array.from(series(CHANGE_LENGTH));
  const { penalty, sigma } = statistics.peltMean(values);
  const peer = python<number[]>(
    'ruptures',
    `fit = lambda x: ruptures.Pelt(model='l2', min_size=2, jump=1).fit(x)
print(json.dumps([least(lambda: [int(end) for end in fit(x).predict(pen=${
      penalty * sigma ** 2
    })]) for x in data]))`,
    [[...values]],
  );
  if (!peer) return;
  const [peerSeconds, ends] = peer[0];
  const found = statistics.peltMean(values).segments.map(({ end }) => end);
  if (found.join() !== ends.join()) throw new Error('segments differ');
  const ours = seconds(() => statistics.peltMean(values));
  print('pelt_ratio_ruptures', peerSeconds / ours, 'ratio');
}

/** Members that nearly cancel; the error is a share of the explained change. */
function contributionsError(): number {
  let largest = 0;
  for (let members = 1; members <= 2000; members += 37) {
    const before = series(members).map((value, k) => value * 10 ** (k % 13));
    const after = series(members).map(
      (value, k) => value * 10 ** (k % 13) + (k % 7) / 7 - 0.4,
    );
    const { total, parts, residual } = statistics.additiveContributions(
      before,
      after,
    );
    const sum = statistics.sumExact([...parts, residual]);
    largest = Math.max(largest, Math.abs(sum - total) / (Math.abs(total) || 1));
  }
  return largest;
}
