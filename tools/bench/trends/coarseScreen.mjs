import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { home, root } from '../../almanac/paths.mjs';
import { readWeekly } from '../../conformance/trends/m4Weekly.mjs';
import { figure } from '../figure.mjs';
import { MOVING, kindOf, simulatedSeries } from './simulatedSeries.mjs';

/** A screen lets through what has this p or less, or a change of level. */
const LEVEL = 0.1;
const ENTRY = `
export { mannKendall, peltMean } from './packages/statistics/src';
export { analyseSubjects } from './plugins/insights-backend/src/domains/trends/analysisTasks';
`;
const CONFORMANCE =
  process.env.ALMANAC_CONFORMANCE ??
  path.resolve(root, '../shared/conformance');

/**
 * Prints what a screen on coarser values would miss that the sweep's own verdict finds: the share of series that move by the
 * verdict and would not be looked at; and of changes that are truly there, where that is known, what each misses. Of simulated
 * daily series by the week, and of the weekly ones of M4 by four weeks.
 */
export async function screenFigures(series, days) {
  // Beside node_modules, where the bundle finds what it does not hold.
  const directory = await mkdtemp(path.join(home, 'bench-'));
  try {
    const model = await loadModel(directory);
    const numbers = Array.from({ length: series }, (_, number) => number);
    const simulated = numbers.map(number => simulatedSeries(number, days));
    const found = missedBy(model, simulated, 'day', 7);
    figure('coarse_screen_missed_ratio_simulated', found.missed, 'ratio');
    figure('coarse_screen_passed_ratio_simulated', found.passed, 'ratio');
    const moving = numbers.filter(number => MOVING.includes(kindOf(number)));
    const shareOf = isUnseen => moving.filter(isUnseen).length / moving.length;
    figure(
      'coarse_screen_missed_changes_ratio_simulated',
      shareOf(number => !found.passes[number]),
      'ratio',
    );
    figure(
      'sweep_missed_changes_ratio_simulated',
      shareOf(number => found.verdicts[number] === 'steady'),
      'ratio',
    );
    const weekly = readWeekly(CONFORMANCE).map(({ past }) => past.slice(-104));
    const ofWeeks = missedBy(model, weekly, 'week', 4);
    figure('coarse_screen_missed_ratio_m4_weekly', ofWeeks.missed, 'ratio');
    figure('coarse_screen_passed_ratio_m4_weekly', ofWeeks.passed, 'ratio');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function missedBy(model, all, step, periods) {
  const inputs = all.map(values => ({
    ...{ name: 'Visits', values, step, start: '2024-01-01', members: [] },
    ...{ scale: { hasNaturalZero: true }, unit: '{visit}' },
    ...{ digest: 'sha256:', definitionVersion: '1' },
  }));
  const verdicts = model
    .analyseSubjects({
      ...{ inputs, forecasts: 'none' },
      computedAt: new Date(0).toISOString(),
    })
    .map(({ verdict }) => verdict);
  const passes = all.map(values =>
    isLetThrough(model, coarse(values, periods)),
  );
  const moves = verdicts.map(verdict => verdict !== 'steady');
  const missed = moves.filter((moved, index) => moved && !passes[index]);
  return {
    verdicts,
    passes,
    missed: missed.length / moves.filter(Boolean).length,
    passed: passes.filter(Boolean).length / all.length,
  };
}

/** Means of so many periods, up to the last; what is left at the beginning is left out. */
function coarse(values, periods) {
  const from = values.length % periods;
  return Float64Array.from(
    { length: Math.floor(values.length / periods) },
    (_, at) =>
      values
        .slice(from + at * periods, from + (at + 1) * periods)
        .reduce((sum, value) => sum + value, 0) / periods,
  );
}

function isLetThrough({ mannKendall, peltMean }, values) {
  const { p } = mannKendall(values, { correction: 'pre-whitening' });
  return p <= LEVEL || peltMean(values).changePoints.length > 0;
}

async function loadModel(directory) {
  const outfile = path.join(directory, 'model.cjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    ...{ bundle: true, platform: 'node', format: 'cjs', outfile },
    ...{ external: ['@backstage/*'], logLevel: 'error' },
  });
  return (await import(outfile)).default;
}
