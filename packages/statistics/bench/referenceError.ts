import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mannKendall, seasonalTheilSen, theilSen } from '../src/index';
import { leaveOut } from './print';

const CONFORMANCE =
  process.env.ALMANAC_CONFORMANCE ??
  resolve(import.meta.dirname, '../../../../shared/conformance');

/** The largest relative difference from what pyMannKendall gave; undefined where the reference is not there. */
export function referenceError(): number | undefined {
  const file = resolve(CONFORMANCE, 'trends/mann-kendall-reference.json');
  if (!existsSync(file)) {
    leaveOut('mk_reference_max_relative_error', `${file} is not there`);
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
    const { s, varS, tau, z, p } = mannKendall(values, { correction });
    compare({ s, var_s: varS, Tau: tau, z, p }, expected[name]);
  }
  const { slope, intercept } = theilSen(values);
  compare({ slope, intercept }, expected.sens_slope);
  const seasonal = seasonalTheilSen(values, 12);
  compare({ ...seasonal }, expected.seasonal_sens_slope);
  return Math.max(...errors);
}
