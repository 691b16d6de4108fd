import type { components } from '@almanac/backstage-plugin-insights-common';
import { windowsInWords } from '../alerting/speedInWords';
import type { StandingAlert } from '../alerting/standingAlerts';
import { FORECAST } from '../exhaustion/forecastExhaustion';
import { instantOf } from '../window/instantOf';
import { numberInWords } from '../words/numberInWords';
import type { Objective } from './Objective';
import { RECENT_DAYS } from './projectedBudget';
import type { Evaluation } from './evaluateObjective';

type Working = components['schemas']['Working'];
type Step = Working['steps'][number];
type StepValue = Step['values'][number];

/**
 * Version of the maths: part of every working, so that a number can be traced to the formulas behind it. It changes when
 * the same definition and counts would give another answer.
 */
export const SLO_ENGINE_VERSION = '4';

/** Budgeting methods as workings name them. */
export const METHOD_NAMES = {
  Occurrences: 'occurrences',
  Timeslices: 'time slices',
  RatioTimeslices: 'ratios of time slices',
} as const;

const SLI_FORMULAS = {
  Occurrences: 'SLI = Σ good events / Σ events',
  Timeslices:
    'SLI = good slices / slices; a slice is good when good / total ≥ its target',
  RatioTimeslices: 'SLI = mean of good / total over the slices',
} as const;

const SIGNS = { gt: '>', gte: '≥', lt: '<', lte: '≤' } as const;

/** What is wrong with buckets, in words. */
export const FAULT_WORDS = {
  'good-exceeds-total': 'more is good than there is in all; counted as it came',
  'negative-count': 'a count is negative; taken as unknown',
  'half-known': 'one of good and total is missing; taken as unknown',
  gap: 'nothing is known of them, between others that are known',
} as const;

/** What the working of an evaluation is written from. */
export interface EvaluationWorkingParts {
  readonly subject: string;
  readonly objective: Objective;
  readonly evaluation: Evaluation;
  readonly input: Working['inputs'][number];
  readonly definitionVersion: string;
  readonly sliceSeconds: number;
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

/** How an evaluation came about, step by step with the intermediate values. */
export function evaluationWorking(parts: EvaluationWorkingParts): Working {
  const { evaluation, objective, sliceSeconds } = parts;
  const { sum } = evaluation;
  return {
    subject: parts.subject,
    inputs: [parts.input],
    method: {
      id: 'error-budget',
      title: `Error budget by ${METHOD_NAMES[objective.budgeting.method]}`,
      source:
        'OpenSLO v1; Beyer et al., The Site Reliability Workbook (2018), chapters 2 and 5',
    },
    definitionVersion: parts.definitionVersion,
    window: null,
    span: {
      start: instantOf(sum.startSeconds),
      end: instantOf(sum.endSeconds),
      sliceSeconds,
      slices: sum.slices,
      known: sum.knownSlices,
    },
    coverage: evaluation.coverage ?? 0,
    engineVersion: SLO_ENGINE_VERSION,
    computedAt: parts.computedAt,
    steps: [
      sliStep(parts),
      budgetStep(parts),
      ...(evaluation.projected ? [projectedStep(evaluation.projected)] : []),
      ...evaluation.alerts.map(alertStep),
      outlookStep(evaluation),
    ],
    notes: notesOf(parts),
  };
}

/** An objective with what was summed for it. */
export type SummedObjective = {
  readonly objective: Objective;
  readonly evaluation: Pick<Evaluation, 'sum' | 'budget'>;
};

/** How the SLI came about. */
export function sliStep({ objective, evaluation }: SummedObjective): Step {
  const { sum, budget } = evaluation;
  const { method, timeSliceTarget } = objective.budgeting;
  return {
    title: 'Indicator',
    formula: SLI_FORMULAS[method],
    source: 'OpenSLO v1, budgetingMethod',
    values: [
      number('good units', sum.good),
      number('units', sum.total),
      number('bad units', sum.badUnits),
      ...(method === 'Timeslices' && timeSliceTarget !== undefined
        ? [number('target of a slice', timeSliceTarget, '1')]
        : []),
      number('units that the policy for missing data gave', sum.assumedUnits),
      number('SLI', budget.sli, '1'),
    ],
  };
}

/** How the budget came about. */
export function budgetStep({ objective, evaluation }: SummedObjective): Step {
  const { budget } = evaluation;
  return {
    title: 'Error budget',
    formula:
      'budget = 1 − target; consumed = (1 − SLI) / budget; remaining = 1 − consumed',
    source: 'The Site Reliability Workbook, chapter 2',
    values: [
      number('target', objective.target, '1'),
      number('budget', budget.allowedErrorRatio, '1'),
      number('consumed', budget.consumed, '1'),
      number('remaining', budget.remaining, '1'),
      number('units that may still fail', budget.remainingUnits),
    ],
  };
}

function projectedStep(projected: NonNullable<Evaluation['projected']>): Step {
  return {
    title: 'Budget of the whole period',
    formula: `units expected = units so far + mean units a known slice of the last ${RECENT_DAYS} days × slices left`,
    values: [
      number('units expected', projected.totalUnits),
      number('consumed', projected.consumed, '1'),
      number('remaining', projected.remaining, '1'),
    ],
  };
}

function alertStep(alert: StandingAlert): Step {
  const { policy, severity, held } = alert;
  const name = policy === null ? severity : `${severity}, policy ${policy}`;
  return {
    title: `Alert (${name}) over ${windowsInWords(alert)}`,
    ...methodOf(alert),
    values: [
      number('share of the budget', alert.budgetShare, '1'),
      number('factor', alert.factor),
      number('units of the long window', alert.totalUnits),
      number('bad units of the long window', alert.badUnits),
      number('burn over the long window', alert.longBurn),
      number('burn over the short window', alert.shortBurn),
      ...(alert.trafficWeight === null
        ? []
        : [number('traffic beside the usual', alert.trafficWeight)]),
      { name: 'holds', value: alert.holds ? 'yes' : 'no' },
      ...(held
        ? [{ name: 'has held since', value: instantOf(held.startSeconds) }]
        : []),
    ],
  };
}

function methodOf({
  policy,
  operator,
  trafficWeight,
}: StandingAlert): Pick<Step, 'formula' | 'source'> {
  const source =
    policy === null
      ? 'The Site Reliability Workbook, chapter 5, table 5-8, scaled to the window'
      : 'OpenSLO v1, AlertPolicy and AlertCondition';
  if (operator === 'noData') {
    return { formula: 'holds while no slice of the window is known', source };
  }
  const condition = `holds while both windows have burn ${SIGNS[operator]} factor; factor = share × SLO window / long window`;
  return trafficWeight === null
    ? { formula: `burn = error ratio / budget; ${condition}`, source }
    : {
        formula: `burn = error ratio / budget × traffic; traffic = units a slice of the long window / units a known slice of the SLO window; ${condition}`,
        source: `${source}; Stark (2022), Error Budget Is All You Need, part 2`,
      };
}

function outlookStep({ exhaustion }: Evaluation): Step {
  return {
    title: 'Outlook of the budget',
    formula: `${FORECAST.futures} futures of whole days drawn from the last ${
      FORECAST.recentDays
    }, known hours rolling off, ${numberInWords(
      exhaustion.horizonDays,
    )} days ahead`,
    source: 'Künsch (1989), Annals of Statistics 17(3): block bootstrap',
    values: [
      { name: 'outlook', value: exhaustion.outlook },
      number('futures in which it is gone', exhaustion.likelihood, '1'),
    ],
  };
}

function notesOf({ evaluation, objective }: EvaluationWorkingParts): string[] {
  const { sum, alerts } = evaluation;
  return [
    ...(sum.assumedUnits > 0
      ? [
          `Slices without data count as "${objective.budgeting.noData}", by the definition.`,
        ]
      : []),
    ...(alerts.some(({ tooLittleTraffic }) => tooLittleTraffic)
      ? ['Some windows burn fast, on too little traffic to raise an alert.']
      : []),
    ...evaluation.faults.map(
      ({ kind, buckets }) => `${buckets} buckets: ${FAULT_WORDS[kind]}.`,
    ),
  ];
}

/** A number of a step; what does not exist is null, and + 0 makes a plain zero of −0. */
export function number(
  name: string,
  value: number | null,
  unit?: string,
): StepValue {
  return {
    name,
    value: value !== null && Number.isFinite(value) ? value + 0 : null,
    ...(unit === undefined ? {} : { unit }),
  };
}
