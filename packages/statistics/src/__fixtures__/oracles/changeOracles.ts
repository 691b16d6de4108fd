import { estimateNoise } from '../../change/estimateNoise';
import { peltMean } from '../../change/peltMean';
import { peltMeanVariance } from '../../change/peltMeanVariance';
import { peltTrend } from '../../change/peltTrend';
import { detectSeasons } from '../../season/detectSeasons';
import { mstl } from '../../season/mstl';
import { seasonalSkill } from '../../season/seasonalSkill';
import { stl } from '../../season/stl';
import changes from '../changeGoldens.json';
import { GOLDENS, series } from '../goldens';
import { OUTSIDE_GOLDENS } from '../outsideGoldens';
import pieces from '../pieceGoldens.json';
import seasons from '../seasonGoldens.json';
import {
  CHANGES_FILE,
  GOLDENS_FILE,
  OUTSIDE_FILE,
  PIECES_FILE,
  SEASONS_FILE,
} from './goldenFiles';
import {
  answersThatDiffer,
  largestOf,
  overCases,
  rowError,
} from './largestError';
import { LONG_SUMS, oracleOf, type Oracle } from './Oracle';

const CYCLES = [7, 12, 24, 52];
const UNIT = 'answers';

const endsOf = (segments: readonly { end: number }[]) =>
  segments.map(({ end }) => end);

/** Shifts and seasons. */
export const CHANGE_ORACLES: readonly Oracle[] = [
  oracleOf(GOLDENS_FILE, ['ruptures'], {
    of: 'peltMean',
    source: 'Killick, Fearnhead and Eckley 2012',
    unit: UNIT,
    error: () =>
      overCases(GOLDENS.pelt, ({ values, penalty, ends }) => {
        const { sigma } = peltMean(series(values));
        const { segments } = peltMean(series(values), {
          penalty: penalty / sigma ** 2,
          minSegment: 2,
        });
        return answersThatDiffer(endsOf(segments), ends);
      }),
  }),
  oracleOf(CHANGES_FILE, ['ruptures'], {
    of: 'peltMeanVariance',
    source: 'Killick, Fearnhead and Eckley 2012, normal likelihood',
    unit: UNIT,
    error: () =>
      overCases(changes.meanVariance, ({ values, penalty, ends }) =>
        answersThatDiffer(
          endsOf(peltMeanVariance(values, { penalty }).segments),
          ends,
        ),
      ),
  }),
  oracleOf(CHANGES_FILE, ['ruptures'], {
    of: 'peltTrend',
    source: 'Bai and Perron 2003; Killick, Fearnhead and Eckley 2012',
    unit: UNIT,
    error: () =>
      overCases(changes.trend, ({ values, penalty, ends }) => {
        const { sigma } = peltTrend(values);
        const found = peltTrend(values, { penalty: penalty / sigma ** 2 });
        return answersThatDiffer(endsOf(found.segments), ends);
      }),
  }),
  oracleOf(PIECES_FILE, ['scipy'], {
    of: 'estimateNoise',
    source: 'Rousseeuw and Croux 1993; Fryzlewicz 2014, section 4',
    error: () =>
      rowError(
        [estimateNoise(Float64Array.from(pieces.noise.values)).sigma],
        [pieces.noise.sigma],
      ),
  }),
  oracleOf(SEASONS_FILE, ['statsmodels'], {
    of: 'stl',
    source: 'Cleveland et al. 1990',
    tolerance: LONG_SUMS,
    error: () =>
      overCases(
        seasons.stl,
        ({ values, trend, seasonal, weights, ...rest }) => {
          const found = stl(values, rest);
          return largestOf([
            rowError(found.trend, trend),
            rowError(found.seasonal, seasonal),
            rowError(found.weights, weights),
          ]);
        },
      ),
  }),
  oracleOf(SEASONS_FILE, ['statsmodels'], {
    of: 'mstl',
    source: 'Bandara, Hyndman and Bergmeir 2021',
    tolerance: LONG_SUMS,
    error: () =>
      overCases(seasons.mstl, ({ values, periods, trend, seasonals }) => {
        const found = mstl(values, periods);
        return largestOf([
          rowError(found.trend, trend),
          ...seasonals.map((one, at) => rowError(found.seasonals[at], one)),
        ]);
      }),
  }),
  oracleOf(OUTSIDE_FILE, ['scipy'], {
    of: 'detectSeasons',
    source: 'Stone 1974; the cycle of the largest power in the periodogram',
    unit: UNIT,
    error: () =>
      overCases(OUTSIDE_GOLDENS.cycles, ({ values, cycle, periodogram }) => {
        const periods = CYCLES.filter(
          period => period === cycle || cycle % period !== 0,
        );
        const [found] = detectSeasons(series(values), { periods });
        return answersThatDiffer([found?.period], [Math.round(periodogram)]);
      }),
  }),
  oracleOf(PIECES_FILE, ['pandas'], {
    of: 'seasonalSkill',
    source: 'Stone 1974, a cycle left out at a time',
    error: () =>
      overCases(pieces.skills, ({ values, period, skill }) =>
        rowError([seasonalSkill(values, period)], [skill]),
      ),
  }),
];
