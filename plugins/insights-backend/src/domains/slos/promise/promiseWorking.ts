import type { components } from '@almanac/backstage-plugin-insights-common';
import type { BestPromise } from '../model/dependencies/bestPromise';
import { toldLimits } from '../model/dependencies/toldLimits';
import {
  number,
  SLO_ENGINE_VERSION,
} from '../model/evaluation/evaluationWorking';
import { inputOf } from '../presenters/presentResult';
import type { MeasuredService } from './MeasuredService';

type Working = components['schemas']['Working'];

/** What the working of a promise is written from. */
export interface PromiseWorkingParts {
  readonly subject: string;
  readonly target: number;
  readonly promise: BestPromise | null;
  /** What SLOs say, by entity. */
  readonly measured: ReadonlyMap<string, MeasuredService>;
  /** Availability of each entity itself, by reference; null where nothing is measured. */
  readonly own: ReadonlyMap<string, number | null>;
  /** Measured SLI of the objective that is asked about; null where nothing is. */
  readonly itself: number | null;
  readonly definitionVersion: string;
  readonly assumptions: readonly string[];
  /** ISO 8601 instant. */
  readonly computedAt: string;
}

/** How the best promise came about. */
export function promiseWorking(parts: PromiseWorkingParts): Working {
  const { promise, own, target } = parts;
  const measured = [...parts.measured].filter(([, { sli }]) => sli !== null);
  return {
    subject: parts.subject,
    inputs: measured.map(([ref, { result, objective }]) => ({
      ...inputOf(objective),
      name: `${ref}: ${result.slo.name}`,
    })),
    method: {
      id: 'best-promise',
      title: 'What dependencies allow',
      source:
        'Treynor et al. (2017), The Calculus of Service Availability, ACM Queue 15(2); Fréchet (1935) for the bounds',
    },
    definitionVersion: parts.definitionVersion,
    window: null,
    coverage: own.size === 0 ? 0 : measured.length / own.size,
    engineVersion: SLO_ENGINE_VERSION,
    computedAt: parts.computedAt,
    steps: [
      {
        title: 'Own availability of what is needed',
        formula:
          'measured SLI / what its own needs allow, at most 1: a failure of a database counts once',
        values: [...own].map(([ref, value]) => number(ref, value, '1')),
      },
      {
        title: 'The service itself',
        formula: 'measured SLI; what lies below the target cannot be promised',
        values: [
          number('measured', parts.itself, '1'),
          number('target', target, '1'),
        ],
      },
      ...(promise ? [boundStep(promise, target), gainStep(promise)] : []),
    ],
    notes: [...parts.assumptions],
  };
}

function boundStep(promise: BestPromise, target: number) {
  const { independent, lowest, highest } = toldLimits(promise);
  return {
    title: 'Best promise',
    formula:
      'independent: Π aᵢ of hard needs, 1 − Π uᵢ of a redundancy group, 1 − share × u of a soft one; bounds: max(0, 1 − Σ uᵢ) … min aᵢ',
    values: [
      number('independent failures', independent, '1'),
      number('at worst', lowest, '1'),
      number('at best', highest, '1'),
      number('target', target, '1'),
    ],
  };
}

function gainStep({ heldBackBy }: BestPromise) {
  return {
    title: 'What could be won',
    formula: 'best promise if the service never failed − best promise',
    values: heldBackBy.map(({ ref, gain }) => number(ref, gain, '1')),
  };
}
