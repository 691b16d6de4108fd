import type { components } from '@almanac/backstage-plugin-insights-common';
import { instantOf } from '../window/instantOf';
import type { CompositeBudget } from './evaluateComposite';
import { number, SLO_ENGINE_VERSION } from './evaluationWorking';

type Working = components['schemas']['Working'];

/** What the working of a composite budget is written from, beside the budget. */
export interface CompositeWorkingParts {
  readonly subject: string;
  readonly inputs: Working['inputs'];
  readonly definitionVersion: string;
  readonly sliceSeconds: number;
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

const WITHIN_BOUNDS =
  'Where slices of before the whole was first evaluated are counted, only their number is kept for each objective: it is not known which were bad for several at once. Consumed is what it is if as many as can be were the same, and at most what it is if none were.';

/** How the budget of a composite SLO came about, with what each part brought. */
export function compositeWorking(
  { rule, target, sli, parts, spending, ...budget }: CompositeBudget,
  words: CompositeWorkingParts,
): Working {
  const [{ startSeconds, endSeconds, slices }] = parts;
  const known = Math.min(...parts.map(({ knownSlices }) => knownSlices));
  return {
    subject: words.subject,
    inputs: words.inputs,
    method: {
      id: 'composite-error-budget',
      title: 'One error budget of several objectives',
      source: 'OpenSLO v1, notes on composite SLOs',
    },
    definitionVersion: words.definitionVersion,
    window: null,
    span: {
      start: instantOf(startSeconds),
      end: instantOf(endSeconds),
      sliceSeconds: words.sliceSeconds,
      slices,
      known,
    },
    coverage: slices === 0 ? 0 : known / slices,
    engineVersion: SLO_ENGINE_VERSION,
    computedAt: words.computedAt,
    steps: [
      ...parts.map((part, index) => ({
        title: `Objective ${index + 1}`,
        values: [
          number('units', part.total),
          number('bad units', part.badUnits),
          number('target', part.target, '1'),
          number('weight', part.weight),
        ],
      })),
      {
        title: 'Together',
        formula: rule,
        source: 'OpenSLO v1, notes on composite SLOs',
        values: [
          ...(target === null ? [] : [number('strictest target', target, '1')]),
          number('SLI', sli, '1'),
          number('consumed', budget.consumed, '1'),
          ...(spending.atMost
            ? [number('consumed at most', budget.consumedAtMost, '1')]
            : []),
          number('remaining', budget.remaining, '1'),
        ],
      },
    ],
    notes: [
      'Coverage is that of the objective that is known least.',
      ...(spending.atMost ? [WITHIN_BOUNDS] : []),
    ],
  };
}
