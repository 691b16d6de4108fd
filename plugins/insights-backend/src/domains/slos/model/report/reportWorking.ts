import type { WindowSum } from '../budget/BudgetSums';
import type { ErrorBudget } from '../budget/errorBudget';
import {
  budgetStep,
  FAULT_WORDS,
  METHOD_NAMES,
  number,
  SLO_ENGINE_VERSION,
  sliStep,
} from '../evaluation/evaluationWorking';
import type { Counted } from '../evaluation/Counted';
import type { Objective } from '../evaluation/Objective';
import { knownPartOf } from '../history/budgetAt';
import { instantOf } from '../window/instantOf';
import { instantInWords } from '../words/instantInWords';
import type { Span } from '../window/TimeWindow';
import type { ExhaustionWithin } from './exhaustionWithin';
import type { FrozenWorking } from './ReportContent';
import { COVERAGE_THRESHOLD, type Verdict } from './verdictOf';

/** What the working of a reported objective is written from. */
export interface ReportWorkingParts {
  readonly subject: string;
  readonly objective: Objective;
  /** What is counted of the period. */
  readonly span: Span;
  readonly counted: Counted;
  readonly sum: WindowSum;
  readonly budget: ErrorBudget;
  readonly judged: Verdict;
  readonly exhaustion: ExhaustionWithin;
  readonly input: FrozenWorking['inputs'][number];
  readonly definitionVersion: string;
}

/** How the figures of an objective came about, step by step. */
export function reportWorking(parts: ReportWorkingParts): FrozenWorking {
  const { sum, budget, objective, counted, judged, exhaustion } = parts;
  const summed = { objective, evaluation: { sum, budget } };
  return {
    subject: parts.subject,
    inputs: [parts.input],
    method: {
      id: 'error-budget-of-a-period',
      title: `Error budget of a calendar period by ${
        METHOD_NAMES[objective.budgeting.method]
      }`,
      source:
        'OpenSLO v1; Beyer et al., The Site Reliability Workbook (2018), chapter 2',
    },
    definitionVersion: parts.definitionVersion,
    window: null,
    span: {
      start: instantOf(sum.startSeconds),
      end: instantOf(sum.endSeconds),
      sliceSeconds: counted.sliceSeconds,
      slices: sum.slices,
      known: sum.knownSlices,
    },
    coverage: Math.min(1, knownPartOf(sum)),
    engineVersion: SLO_ENGINE_VERSION,
    steps: [
      sliStep(summed),
      budgetStep(summed),
      {
        title: 'Verdict',
        formula:
          'met where bad units ≤ budget × units; undecided where coverage is under the threshold or there are no units',
        values: [
          number('coverage', knownPartOf(sum), '1'),
          number('threshold', COVERAGE_THRESHOLD, '1'),
          { name: 'verdict', value: judged.verdict },
        ],
      },
      {
        title: 'Exhaustion',
        formula:
          'at every full hour of the period: is the budget of the objective’s own window gone?',
        values: [
          number('times', exhaustion.times),
          number('time', exhaustion.minutes, 'min'),
        ],
      },
    ],
    notes: notesOf(parts),
  };
}

function notesOf({ sum, span, objective, counted }: ReportWorkingParts) {
  const isMoved =
    sum.startSeconds !== span.startSeconds ||
    sum.endSeconds !== span.endSeconds;
  return [
    ...(isMoved
      ? [
          `The edges of the period lie within buckets: it is summed from ${instantInWords(
            sum.startSeconds,
          )} to ${instantInWords(sum.endSeconds)}.`,
        ]
      : []),
    ...(sum.assumedUnits > 0
      ? [
          `Slices without data count as "${objective.budgeting.noData}", by the definition.`,
        ]
      : []),
    ...counted.faults.map(
      ({ kind, buckets }) => `${buckets} buckets: ${FAULT_WORDS[kind]}.`,
    ),
  ];
}
