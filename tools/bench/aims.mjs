import { printed } from './figure.mjs';

/** What figures of each bench are to reach, by their names: `most` or `least`, in the unit that is printed. */
const AIMS = {
  contracts: {
    ghes_diff_seconds: { most: 1.5 },
    ghes_diff_peak_mb: { most: 350 },
    ghes_page_longest_task_ms: { most: 200 },
    ghes_side_by_side_longest_task_ms: { most: 200 },
    ghes_quality_longest_task_ms: { most: 200 },
    contracts_list_5000_p95_ms: { most: 200 },
    contracts_list_5000_postgresql_p95_ms: { most: 200 },
  },
  slo: {
    slo_evaluations_per_second: { least: 500 },
    slo_list_1000_p95_ms: { most: 300 },
    slo_list_10000_p95_ms: { most: 800 },
    slo_detail_p95_ms: { most: 300 },
  },
  trends: {
    ingest_observations_per_second_sqlite: { least: 200_000 },
    sweep_screen_seconds: { most: 60 },
    sweep_full_seconds: { most: 180 },
    sweep_peak_mb: { most: 1_500 },
    sweep_screen_missed_ratio: { most: 0 },
    mk_ratio_pymannkendall: { least: 50 },
    sen_ratio_scipy: { least: 3 },
    pelt_ratio_ruptures: { least: 10 },
    ets_ratio_augurs: { least: 10 },
    radar_api_p95_ms: { most: 50 },
    trend_api_p95_ms: { most: 30 },
    radar_1000_blips_frame_ms: { most: 16.7 },
  },
};

/** The option that has a bench end with 1 where a figure is not what it is to be, for `parseArgs`. */
export const AIMS_OPTION = { aims: { type: 'boolean' } };

/**
 * What is wrong with figures, a line each: beyond what they are to be, or not there.
 *
 * @param figures values by name
 * @param aims as in {@link AIMS}
 */
export function missedAims(figures, aims) {
  return Object.entries(aims).flatMap(([name, { most, least }]) => {
    const value = figures.get(name);
    if (value === undefined) return [`${name} was not measured`];
    const isMet =
      (most === undefined || value <= most) &&
      (least === undefined || value >= least);
    if (isMet) return [];
    const aim = most === undefined ? `at least ${least}` : `at most ${most}`;
    return [`${name} is ${value}, and is to be ${aim}`];
  });
}

/**
 * Where `--aims` is among the arguments, holds the figures of a bench against what they are to be once all are printed: tells on
 * stderr which are not, and has the process end with 1. Without it figures are only printed, as a busy machine says little.
 */
export function holdAims(bench) {
  if (!process.argv.includes('--aims')) return;
  process.once('exit', code => {
    const missed = missedAims(printed, AIMS[bench]);
    for (const line of missed) console.error(line);
    if (code === 0 && missed.length > 0) process.exitCode = 1;
  });
}
