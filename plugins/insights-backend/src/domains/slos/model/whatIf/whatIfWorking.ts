import type { components } from '@almanac/backstage-plugin-insights-common';
import { number, SLO_ENGINE_VERSION } from '../evaluation/evaluationWorking';
import { formatDuration } from '../window/Duration';
import { instantOf } from '../window/instantOf';
import { instantInWords } from '../words/instantInWords';
import type { Replay } from './replayObjective';
import type { ReplayedSide } from './replaySide';

type Working = components['schemas']['Working'];
type Step = Working['steps'][number];

/** What the working of a replay is written from. */
export interface WhatIfWorkingParts {
  readonly subject: string;
  readonly replay: Replay;
  readonly input: Working['inputs'][number];
  readonly definitionVersion: string;
  readonly sliceSeconds: number;
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

/** How a replay came about, step by step with the intermediate values. */
export function whatIfWorking(parts: WhatIfWorkingParts): Working {
  const { replay } = parts;
  const { current, changed, replayed } = replay;
  const { sum, coverage } = changed.evaluation;
  return {
    subject: parts.subject,
    inputs: [parts.input],
    method: {
      id: 'slo-what-if',
      title: 'Replay of an objective over kept counts',
      source:
        'Beyer et al., The Site Reliability Workbook (2018), chapters 2 and 5',
    },
    definitionVersion: parts.definitionVersion,
    window: null,
    span: {
      start: instantOf(sum.startSeconds),
      end: instantOf(sum.endSeconds),
      sliceSeconds: parts.sliceSeconds,
      slices: sum.slices,
      known: sum.knownSlices,
    },
    coverage: coverage ?? 0,
    engineVersion: SLO_ENGINE_VERSION,
    computedAt: parts.computedAt,
    steps: [
      budgetStep('Current objective, now', current),
      budgetStep('Changed objective, now', changed),
      {
        title: 'What is replayed',
        formula:
          'the last 92 days, less the longest window where counts do not reach back so far',
        values: [
          { name: 'from', value: instantInWords(replayed.startSeconds) },
          { name: 'to', value: instantInWords(replayed.endSeconds) },
          number('moments', replay.atSeconds.length),
        ],
      },
      replayStep('Replay of the current objective', current),
      replayStep('Replay of the changed objective', changed),
    ],
    notes: [...replay.notes],
  };
}

function budgetStep(
  title: string,
  { objective, evaluation }: ReplayedSide,
): Step {
  const { sum, budget } = evaluation;
  const { kind, duration } = objective.window;
  return {
    title,
    formula:
      'budget = 1 − target; consumed = (1 − SLI) / budget; remaining = 1 − consumed',
    source: 'The Site Reliability Workbook, chapter 2',
    values: [
      { name: 'window', value: `${kind}, ${formatDuration(duration)}` },
      number('target', objective.target, '1'),
      number('units', sum.total),
      number('bad units', sum.badUnits),
      number('SLI', budget.sli, '1'),
      number('consumed', budget.consumed, '1'),
      number('remaining', budget.remaining, '1'),
    ],
  };
}

function replayStep(title: string, side: ReplayedSide): Step {
  return {
    title,
    formula:
      'at each moment: remaining of the window that ends there; alerts as now, over windows of whole steps; one begins where it holds and did not a step before',
    source: 'The Site Reliability Workbook, chapter 5, table 5-8',
    values: [
      number('time without budget', side.secondsExhausted, 's'),
      number('times that the budget went', side.exhaustions),
      number('pages begun', side.alerts.page),
      number('tickets begun', side.alerts.ticket),
    ],
  };
}
