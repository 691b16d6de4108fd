#!/usr/bin/env node
/*
 * Prints what trends are held against, `name value unit` a line: the reference of pyMannKendall, the weekly series of the M4
 * competition with its published scores, the quarters of GitHub's Innovation Graph, the Nile, simulated series without a
 * trend, and what Baseline says of web features.
 *
 * First each function of the statistics package beside the outside tool that it is held against; `--only oracles` prints these
 * alone. Then what seasonal tests find and flag falsely, and whether rises that a person sees at once are told; `--only
 * seasons` prints these alone. `--only rings` prints how often simulated topics move by for how long verdicts must hold.
 *
 * It fails where a figure is not what it is to reach, and where reference data is not there: nothing was held against that then.
 * `--may-lack` has it pass all the same. Reference data is read from ALMANAC_CONFORMANCE.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { home } from '../../almanac/paths.mjs';
import { figure } from '../../bench/figure.mjs';
import {
  Q,
  realisedFalseDiscovery,
  realisedFalseVerdicts,
} from './falseDiscovery.mjs';
import { judgeQuarters } from './innovationGraph.mjs';
import { contributionsError } from './contributions.mjs';
import { nileBreaks, referenceError } from './kernels.mjs';
import {
  coverageOf,
  readWeekly,
  scoreOf,
  shippedForecast,
} from './m4Weekly.mjs';
import { loadModel } from './model.mjs';
import { tellOracles } from './oracles.mjs';
import { tellClearRises } from './clearRises.mjs';
import { ringMoves } from './ringMoves.mjs';
import { tellSeasonalTests } from './seasonalTests.mjs';
import { judgeWidely } from './webPlatform.mjs';
import { tellYearsOfWeeks } from './yearsOfWeeks.mjs';

const folder =
  process.env.ALMANAC_CONFORMANCE ??
  path.resolve(import.meta.dirname, '../../../../shared/conformance');
/** As the competition published them (Makridakis, Spiliotis and Assimakopoulos 2020), to three digits. */
const PUBLISHED = {
  naive: { smape: 9.161, mase: 2.777 },
  theta: { smape: 9.093, mase: 2.637 },
};
const COVERAGE_TOLERANCE = 0.03;
/** Of the topics of the Innovation Graph with ten quarters, so many get a verdict: the others are not told of any more. */
const LEAST_JUDGED = 0.9;
/** What a total of some economies holds of what was reported, at least in the middle. */
const LEAST_MIDDLE_SHARE = 0.9;
/** The members at both ends may have too many gaps between to be judged by. */
const LEAST_COVERAGE_TOLD = 0.95;

const surprises = [];
const lacking = [];
const expect = (holds, text) => holds || surprises.push(text);

/** Prints a figure in full, for those that are compared to the third digit. */
const exact = (name, value, unit) =>
  console.log(`${name} ${value.toFixed(3)} ${unit}`);

function tellWeekly(model) {
  const { statistics } = model;
  const weekly = readWeekly(folder);
  const published = (name, forecast) => {
    const { smape, mase } = scoreOf(
      statistics,
      weekly,
      (past, horizon) => forecast(past, { horizon }).mean,
    );
    exact(`m4_weekly_${name}_smape`, smape, '%');
    exact(`m4_weekly_${name}_mase`, mase, 'ratio');
    expect(
      smape.toFixed(3) === PUBLISHED[name].smape.toFixed(3) &&
        mase.toFixed(3) === PUBLISHED[name].mase.toFixed(3),
      `${name} scores otherwise than published`,
    );
    return { smape, mase };
  };
  published('naive', statistics.naiveForecast);
  const theta = published('theta', statistics.thetaForecast);
  const forecasts = weekly.map(({ past }) => shippedForecast(model, past));
  const medians = new Map(
    weekly.map(({ past }, index) => [past, forecasts[index].median]),
  );
  const shipped = scoreOf(statistics, weekly, past => medians.get(past));
  exact('m4_weekly_shipped_smape', shipped.smape, '%');
  exact('m4_weekly_shipped_mase', shipped.mase, 'ratio');
  expect(
    shipped.smape < theta.smape && shipped.mase < theta.mase,
    'the forecast of the pages is not better than Theta on both scores',
  );
  for (const level of [0.8, 0.95]) {
    const coverage = coverageOf(forecasts, weekly, level);
    exact(`m4_weekly_coverage${level * 100}`, coverage * 100, '%');
    expect(
      Math.abs(coverage - level) <= COVERAGE_TOLERANCE,
      `the band of ${level} covers ${coverage}`,
    );
  }
}

function tellQuarters(model) {
  const found = judgeQuarters(model, folder);
  const { judged, judgeable, grown, told, offBy } = found;
  figure('innovationgraph_topics', found.topics, 'topics');
  figure('innovationgraph_topics_of_ten_quarters', judgeable, 'topics');
  figure('innovationgraph_topics_judged', judged, 'topics');
  figure('innovationgraph_topics_judged_by_all', found.judgedByAll, 'topics');
  figure('innovationgraph_topics_of_some', found.partial, 'topics');
  figure('innovationgraph_share_of_some_least', found.leastShare, 'ratio');
  figure('innovationgraph_share_of_some_middle', found.middleShare, 'ratio');
  figure('innovationgraph_coverage_told', told / grown, 'ratio');
  figure('innovationgraph_contributions_max_error', offBy, 'pushers');
  expect(offBy <= 1e-9, 'contributions of counts do not add up');
  expect(
    judged >= judgeable * LEAST_JUDGED,
    `of ${judgeable} topics with ten quarters ${judged} are judged`,
  );
  expect(
    found.middleShare >= LEAST_MIDDLE_SHARE,
    `totals of some hold only ${found.middleShare} of what was reported`,
  );
  expect(
    told / grown >= LEAST_COVERAGE_TOLD,
    `of ${grown} topics with more economies that is told of ${told}`,
  );
}

function tellReference({ statistics }) {
  const reference = path.join(folder, 'trends/mann-kendall-reference.json');
  const error = referenceError(
    statistics,
    JSON.parse(readFileSync(reference, 'utf8')),
  );
  figure('mk_reference_max_relative_error', error, 'ratio');
  expect(error <= 1e-12, 'the trend tests differ from their reference');
}

/** Does what needs files of the folder; where one is not there, that is told at the end. */
function orLack(files, tell) {
  const absent = files
    .map(file => path.join(folder, 'trends', file))
    .filter(file => !existsSync(file));
  if (absent.length === 0) tell();
  lacking.push(...absent);
}

/** Printed when asked for alone: it is slow, and nothing is promised of it. */
function tellRingMoves(model) {
  for (const { step, verdictPeriods, moves, most, many } of ringMoves(model)) {
    const held = `${step}_held_${verdictPeriods}`;
    figure(`ring_moves_${held}`, moves, 'moves');
    figure(`ring_most_${held}`, most, 'moves');
    figure(`ring_many_${held}`, many, 'topics');
  }
}

async function tellAll(model) {
  const { statistics } = model;
  orLack(['mann-kendall-reference.json'], () => tellReference(model));
  orLack(['m4-weekly-train.csv', 'm4-weekly-test.csv'], () =>
    tellWeekly(model),
  );
  orLack(['innovationgraph-topics.csv'], () => tellQuarters(model));
  const breaks = nileBreaks(statistics);
  figure('nile_break_index', breaks[0], 'position');
  expect(
    breaks.length === 1 && breaks[0] === 28,
    `the Nile breaks at ${breaks}`,
  );
  const [corrected, uncorrected] = [
    statistics.whitenedMannKendall,
    statistics.mannKendall,
  ].map(test => realisedFalseDiscovery(statistics, test));
  figure('fdr_realised_corrected', corrected, 'ratio');
  figure('fdr_realised_uncorrected', uncorrected, 'ratio');
  expect(corrected <= Q, `of sweeps without a trend ${corrected} are flagged`);
  expect(uncorrected > Q, 'series without correction pass as well');
  const { flagged, peaks } = realisedFalseVerdicts(model);
  figure('fdr_realised_verdicts', flagged, 'ratio');
  figure('false_peaks_realised', peaks, 'ratio');
  expect(flagged <= Q, `of sweeps without a trend ${flagged} tell one`);
  const error = contributionsError(statistics);
  figure('contributions_max_error', error, 'unit of the values');
  expect(error <= 1e-9, 'contributions do not add up');
  const { precision, recall, suggestions } = await judgeWidely(model);
  figure('web_platform_widely_precision', precision, 'ratio');
  figure('web_platform_widely_recall', recall, 'ratio');
  figure('web_platform_widely_suggestions', suggestions, 'suggestions');
}

const { only, 'may-lack': mayLack } = parseArgs({
  options: { only: { type: 'string' }, 'may-lack': { type: 'boolean' } },
}).values;
const GROUPS = ['oracles', 'seasons', 'rings'];
if (only !== undefined && !GROUPS.includes(only)) {
  console.error(`--only takes ${GROUPS.join(', ')}, and not ${only}`);
  process.exit(2);
}
// Beside the packages that the bundle reads its data from.
const directory = await mkdtemp(path.join(home, 'trends-'));
try {
  const model = await loadModel(directory);
  if (only === undefined || only === 'oracles')
    surprises.push(...tellOracles(model));
  if (only === 'rings') tellRingMoves(model);
  if (only === undefined || only === 'seasons')
    surprises.push(
      ...tellSeasonalTests(model),
      ...tellClearRises(model),
      ...tellYearsOfWeeks(model),
    );
  if (only === undefined) await tellAll(model);
} finally {
  await rm(directory, { recursive: true, force: true });
}
for (const surprise of surprises) console.error(surprise);
if (lacking.length > 0) {
  console.error(
    `nothing was held against: ${lacking.join(
      ', ',
    )}; set ALMANAC_CONFORMANCE to the folder of reference data${
      mayLack ? '' : '; --may-lack has it pass without'
    }`,
  );
}
const isLacking = lacking.length > 0 && !mayLack;
process.exitCode = surprises.length > 0 || isLacking ? 1 : 0;
