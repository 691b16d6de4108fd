import { firstBase, indexedTo100 } from '../../comparison/indexedTo100';
import { sharesOfSum } from '../../comparison/sharesOfSum';
import { additiveContributions } from '../../contribution/additiveContributions';
import { adtributor } from '../../contribution/adtributor';
import { ratioContributions } from '../../contribution/ratioContributions';
import { roundToSum } from '../../contribution/roundToSum';
import { emergence } from '../../emergence/emergence';
import { sumExact } from '../../sums/sumExact';
import { series } from '../goldens';
import pieces from '../pieceGoldens.json';
import { PIECES_FILE } from './goldenFiles';
import {
  answersThatDiffer,
  figuresError,
  largestOf,
  overCases,
  rowError,
} from './largestError';
import { oracleOf, type Oracle } from './Oracle';

const python: Oracle['tool'] = "CPython's math.fsum and fractions";
/** All members are named, so that their surprises are the whole divergence. */
const EVERYONE = { leastExplained: 0.9999, leastOfMember: -1 };

/** Sums, and what they are made of. */
export const CONTRIBUTION_ORACLES: readonly Oracle[] = [
  {
    ...oracleOf(PIECES_FILE, [], {
      of: 'sumExact',
      source: 'Shewchuk 1997, section 2',
      tolerance: 0,
      error: () => rowError([sumExact(pieces.sum.values)], [pieces.sum.sum]),
    }),
    tool: python,
  },
  {
    ...oracleOf(PIECES_FILE, [], {
      of: 'additiveContributions',
      source: 'differences of a sum; comparison on a fixed panel',
      tolerance: 0,
      error: () =>
        overCases(pieces.contributions, ({ before, after, ...golden }) => {
          const found = additiveContributions(series(before), series(after));
          return figuresError({ ...found }, golden);
        }),
    }),
    tool: python,
  },
  oracleOf(PIECES_FILE, ['statsmodels'], {
    of: 'ratioContributions',
    source: 'Kitagawa 1955',
    error: () =>
      overCases(pieces.ratios, ({ members, ...golden }) => {
        const { rate, mix } = ratioContributions(members);
        return largestOf([
          rowError([sumExact(rate)], [golden.rateOfAll]),
          rowError([sumExact(mix)], [golden.mixOfAll]),
          rowError(rate, golden.rate),
          rowError(mix, golden.mix),
        ]);
      }),
  }),
  oracleOf(PIECES_FILE, ['scipy'], {
    of: 'adtributor',
    source: 'Bhagwan et al. 2014, section 4.2; Lin 1991',
    error: () =>
      overCases(pieces.surprises, ({ surprise, ...dimension }) => {
        const [found] = adtributor([dimension], EVERYONE);
        return rowError([found?.surprise ?? NaN], [surprise]);
      }),
  }),
  oracleOf(PIECES_FILE, ['apportionment'], {
    of: 'roundToSum',
    source: 'Hare 1859; Balinski and Young 1982, chapter 3',
    unit: 'answers',
    error: () =>
      overCases(pieces.roundings, ({ parts, rounded }) =>
        answersThatDiffer(roundToSum(parts, 0), rounded),
      ),
  }),
  oracleOf(PIECES_FILE, ['scipy', 'scikit-bio'], {
    of: 'emergence',
    source:
      'own product; Gelman et al., section 2.6, and Hill 1973 for its parts',
    error: () =>
      overCases(pieces.emergence, ({ input, options, emergence: expected }) =>
        figuresError({ ...emergence(input, options) }, expected),
      ),
  }),
  oracleOf(PIECES_FILE, ['pandas'], {
    of: 'indexedTo100',
    source: 'an index with base 100',
    error: () =>
      overCases(pieces.compared.series, one =>
        rowError(
          indexedTo100(one, pieces.compared.base) ?? [],
          pieces.compared.indexed[pieces.compared.series.indexOf(one)],
        ),
      ),
  }),
  oracleOf(PIECES_FILE, ['pandas'], {
    of: 'firstBase',
    source: 'the first period in which most are present',
    unit: 'answers',
    error: () =>
      answersThatDiffer(
        [firstBase([pieces.bridged.values], 0) ?? NaN],
        [pieces.present.indexes[0]],
      ),
  }),
  oracleOf(PIECES_FILE, ['pandas'], {
    of: 'sharesOfSum',
    source: 'parts of a sum',
    error: () =>
      overCases(
        sharesOfSum(pieces.compared.series).map(
          (row, at) => [row, pieces.compared.shares[at]] as const,
        ),
        ([row, expected]) => rowError(row, expected),
      ),
  }),
];
