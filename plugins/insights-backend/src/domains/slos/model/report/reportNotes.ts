import { instantInWords } from '../words/instantInWords';
import { promiseNotes } from './promiseNotes';
import { COVERAGE_THRESHOLD } from './verdictOf';
import type { FrozenPromised, FrozenSlo, ReportContent } from './ReportContent';
import type { ReportScope } from './ReportScope';

/** How the figures of a report are to be read. */
export function reportNotes(
  {
    scope,
    slos,
    promised,
  }: {
    readonly scope: ReportScope;
    readonly slos: readonly FrozenSlo[];
    readonly promised?: FrozenPromised;
  },
  { isPreliminary, until }: Pick<ReportContent, 'isPreliminary' | 'until'>,
): string[] {
  return [
    ...(isPreliminary
      ? [
          `This report is preliminary: the period is not over, and what is counted ends on ${instantInWords(
            Date.parse(until) / 1_000,
          )}.`,
        ]
      : []),
    ...(promised ? promiseNotes(promised, scope.customer !== undefined) : []),
    ...(slos.length > 0 ? objectiveNotes(slos, promised) : []),
  ];
}

function objectiveNotes(
  slos: readonly FrozenSlo[],
  promised: FrozenPromised | undefined,
): string[] {
  const some = (is: (slo: FrozenSlo) => boolean) => slos.some(is);
  const beside = promised ? ' of an objective' : '';
  return [
    'Each objective is counted over exactly the period, whatever its own window is: its budget is that of the period. Only the exhaustion is that of its own window.',
    'Objectives are counted as met, missed or undecided. There is no average of objectives.',
    `An objective of which less than ${
      COVERAGE_THRESHOLD * 100
    } % of the period is known, or for which nothing was counted, is undecided.`,
    'Counts are taken by the hour, or by the slice where that is longer; after a hundred days only days are kept.',
    `Nothing${beside} is excluded: time that an agreement does not count is counted here.`,
    'A ledger says what was under way when budget burnt, not that it was the cause.',
    ...(some(({ changes }) => changes.some(({ version }) => version > 1))
      ? [
          'Where a definition changed within the period, the version that held at its end decides on all of it.',
        ]
      : []),
    ...(some(({ definition }) => definition.isLater)
      ? [
          'Some definitions were first kept after the end of what is counted; their SLOs are reported for comparison.',
        ]
      : []),
    ...(some(({ composite }) => composite !== null)
      ? [
          'Of a composite SLO by time slices, an hour says how many slices were bad for each part, not which: as many are bad as of the worst part, which is the least that can be.',
          ...(some(({ composite }) => composite?.consumedAtMost !== undefined)
            ? [
                'Where the budget of such a composite is used up by the most that can be bad and not by the least, it is undecided as a whole.',
              ]
            : []),
          'A composite SLO is judged as a whole, and counts as one: its objectives are its parts, which are told and not counted.',
        ]
      : []),
  ];
}
