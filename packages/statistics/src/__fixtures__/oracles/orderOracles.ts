import { largestTriangleThreeBuckets } from '../../chart/largestTriangleThreeBuckets';
import { normalCdf } from '../../normal/normalCdf';
import { normalQuantile } from '../../normal/normalQuantile';
import { averageRanks } from '../../order/averageRanks';
import { median } from '../../order/median';
import { presentIndexes } from '../../order/presentIndexes';
import { presentValues } from '../../order/presentValues';
import { quantile } from '../../order/quantile';
import { quickSelect } from '../../order/quickSelect';
import { GOLDENS, series } from '../goldens';
import pieces from '../pieceGoldens.json';
import { GOLDENS_FILE, PIECES_FILE } from './goldenFiles';
import { answersThatDiffer, overCases, rowError } from './largestError';
import { oracleOf, type Oracle } from './Oracle';

const UNIT = 'answers';
const GAPS = series(pieces.bridged.values);

/** Order statistics, the normal distribution, and which points a chart keeps. */
export const ORDER_ORACLES: readonly Oracle[] = [
  oracleOf(GOLDENS_FILE, ['scipy'], {
    of: 'normalCdf',
    source: 'Cody 1969 and 1993',
    error: () =>
      overCases(GOLDENS.normalCdf, ([x, p]) => rowError([normalCdf(x)], [p])),
  }),
  oracleOf(GOLDENS_FILE, ['scipy'], {
    of: 'normalQuantile',
    source: 'Wichura 1988, AS 241',
    error: () =>
      overCases(GOLDENS.normalQuantile, ([p, x]) =>
        rowError([normalQuantile(p)], [x]),
      ),
  }),
  oracleOf(GOLDENS_FILE, ['scipy'], {
    of: 'averageRanks',
    source: 'ranks with the mean for ties (Kendall 1975)',
    error: () =>
      rowError(averageRanks(series(GOLDENS.ranks.values)), GOLDENS.ranks.ranks),
  }),
  oracleOf(GOLDENS_FILE, ['numpy'], {
    of: 'quantile',
    source: 'Hyndman and Fan 1996, type 7',
    error: () =>
      overCases(GOLDENS.quantile.quantiles, ([p, expected]) =>
        rowError([quantile(series(GOLDENS.quantile.values), p)], [expected]),
      ),
  }),
  oracleOf(PIECES_FILE, ['numpy'], {
    of: 'median',
    source: 'the middle, or the mean of the middle two',
    error: () => rowError([median(GAPS)], [pieces.present.median]),
  }),
  oracleOf(PIECES_FILE, ['numpy'], {
    of: 'quickSelect',
    source: 'Floyd and Rivest 1975',
    unit: UNIT,
    error: () =>
      overCases(pieces.select.at, ([k, expected]) =>
        answersThatDiffer(
          [quickSelect(Float64Array.from(pieces.select.values), k)],
          [expected],
        ),
      ),
  }),
  oracleOf(PIECES_FILE, ['numpy'], {
    of: 'presentIndexes',
    source: 'positions of what is not NaN',
    unit: UNIT,
    error: () =>
      answersThatDiffer(presentIndexes(GAPS), pieces.present.indexes),
  }),
  oracleOf(PIECES_FILE, ['numpy'], {
    of: 'presentValues',
    source: 'values that are not NaN',
    unit: UNIT,
    error: () =>
      answersThatDiffer(
        presentValues(GAPS),
        pieces.present.indexes.map(index => GAPS[index]),
      ),
  }),
  oracleOf(PIECES_FILE, ['lttb'], {
    of: 'largestTriangleThreeBuckets',
    source: 'Steinarsson 2013, section 4.2',
    unit: UNIT,
    error: () =>
      overCases(pieces.thinnings, ({ values, points, kept }) =>
        answersThatDiffer(largestTriangleThreeBuckets(values, points), kept),
      ),
  }),
];
