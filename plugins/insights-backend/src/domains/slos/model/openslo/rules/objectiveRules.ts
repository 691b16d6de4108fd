import type { Loose } from '../Loose';
import type { Finding } from '../OpenSloFault';
import type { Rule } from './Rule';

const KINDS = ['SLO'] as const;
const objectives = (slo: Loose) => slo.at('spec', 'objectives').items;
const hasIndicator = (holder: Loose) =>
  holder.at('indicator').isSet || holder.at('indicatorRef').isSet;
const isComposite = (slo: Loose) => objectives(slo).some(hasIndicator);

/** What slices need, with something to take for it. */
const EXAMPLES = { timeSliceTarget: '0.95', timeSliceWindow: '5m' };
const NEEDED_FOR_SLICES: Readonly<
  Record<string, readonly (keyof typeof EXAMPLES)[]>
> = {
  Timeslices: ['timeSliceTarget', 'timeSliceWindow'],
  RatioTimeslices: ['timeSliceWindow'],
};

/** A thresholdMetric is compared with one value. */
export const TOO_MANY_THRESHOLDS = {
  detail: 'hold more than one objective for a thresholdMetric',
  howToMend: 'Keep one objective, or write an SLO for each.',
};

/** Rule of what a thresholdMetric needs, wherever it stands. */
export const THRESHOLD_FIELDS = 'openslo/threshold-fields';

/** What the objectives of an SLO must keep to. */
export const objectiveRules: readonly Rule[] = [
  {
    id: 'openslo/indicator-place',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      const spec = slo.at('spec');
      if (!spec.isSet) return;
      if (!isComposite(slo)) {
        if (!hasIndicator(spec)) {
          yield {
            path: spec.path,
            detail: 'has no indicator',
            howToMend:
              'Give an indicator or an indicatorRef; for a composite SLO one in each objective.',
          };
        }
        return;
      }
      if (hasIndicator(spec)) {
        yield {
          path: spec.path,
          detail: 'has an indicator beside those of its objectives',
          howToMend:
            'Keep it here, or move it into each objective for a composite SLO.',
        };
      }
      yield* objectives(slo)
        .filter(objective => !hasIndicator(objective))
        .map(({ path }) => ({
          path,
          detail: 'has no indicator, while another objective has one',
          howToMend: 'Give every objective of a composite SLO its indicator.',
        }));
    },
  },
  {
    id: 'openslo/one-indicator',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      for (const holder of [slo.at('spec'), ...objectives(slo)]) {
        if (holder.at('indicator').isSet && holder.at('indicatorRef').isSet) {
          yield {
            path: holder.path,
            detail: 'has an indicator and an indicatorRef',
            howToMend: 'Keep one of the two.',
          };
        }
      }
    },
  },
  {
    id: 'openslo/one-target',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      for (const objective of objectives(slo)) {
        const target = objective.at('target').isSet;
        if (target !== objective.at('targetPercent').isSet) continue;
        yield {
          path: objective.path,
          detail: target ? 'has a target and a targetPercent' : 'has no target',
          howToMend: target
            ? 'Keep one of the two.'
            : 'Give a target such as 0.999, or a targetPercent such as 99.9.',
        };
      }
    },
  },
  {
    id: 'openslo/time-slice-fields',
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      const method = slo.at('spec', 'budgetingMethod').text ?? '';
      const needed = NEEDED_FOR_SLICES[method] ?? [];
      for (const objective of objectives(slo)) {
        for (const field of needed) {
          if (objective.at(field).isSet) continue;
          yield {
            path: objective.path,
            detail: `has no ${field}, which ${method} need`,
            howToMend: `Give ${field}, such as ${EXAMPLES[field]}.`,
          };
        }
      }
    },
  },
  {
    id: THRESHOLD_FIELDS,
    severity: 'error',
    kinds: KINDS,
    *find(slo) {
      const all = objectives(slo);
      for (const objective of all) {
        const own = objective.at('indicator', 'spec', 'thresholdMetric').isSet;
        const shared = slo.at('spec', 'indicator', 'spec', 'thresholdMetric');
        if (own || shared.isSet) yield* thresholdFaults(objective);
      }
      if (
        all.length > 1 &&
        slo.at('spec', 'indicator', 'spec', 'thresholdMetric').isSet
      ) {
        yield {
          ...TOO_MANY_THRESHOLDS,
          path: slo.at('spec', 'objectives').path,
        };
      }
    },
  },
];

/** What an objective lacks to be compared with a value. */
export function* thresholdFaults(objective: Loose): Iterable<Finding> {
  for (const field of ['op', 'value']) {
    if (objective.at(field).isSet) continue;
    yield {
      path: objective.path,
      detail: `has no ${field}, which a thresholdMetric is compared with`,
      howToMend: 'Give op, such as lte, and value, such as 0.3.',
    };
  }
}
