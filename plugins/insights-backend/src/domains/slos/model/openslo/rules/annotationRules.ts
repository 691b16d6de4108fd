import { NO_DATA_POLICIES } from '../../budget/BudgetingMethod';
import { SLO_ANNOTATIONS } from '../SloAnnotations';
import type { Rule } from './Rule';

/** Annotations of this portal must say something that it understands. */
export const annotationRules: readonly Rule[] = [
  {
    id: 'almanac/no-data',
    severity: 'error',
    kinds: ['SLO'],
    *find(slo) {
      const node = slo.at('metadata', 'annotations', SLO_ANNOTATIONS.noData);
      if (!node.isSet) return;
      if (NO_DATA_POLICIES.some(policy => policy === node.value)) return;
      yield {
        path: node.path,
        detail: `"${node.value}" is not a way to count slices without data`,
        howToMend: `Write one of ${NO_DATA_POLICIES.join(', ')}.`,
      };
    },
  },
  {
    id: 'almanac/low-traffic',
    severity: 'error',
    kinds: ['SLO'],
    *find(slo) {
      const { fewestUnits, fewestBadUnits } = SLO_ANNOTATIONS;
      for (const key of [fewestUnits, fewestBadUnits]) {
        const node = slo.at('metadata', 'annotations', key);
        if (!node.isSet || /^\d{1,12}$/.test(node.text ?? '')) continue;
        yield {
          path: node.path,
          detail: 'must be a whole number, as text',
          howToMend:
            'Write a number of events or slices in quotes, such as "100".',
        };
      }
      const { isWeighted } = SLO_ANNOTATIONS;
      const weigh = slo.at('metadata', 'annotations', isWeighted);
      if (!weigh.isSet || /^(true|false)$/.test(weigh.text ?? '')) return;
      yield {
        path: weigh.path,
        detail: 'must be "true" or "false", as text',
        howToMend: 'Write "true" in quotes to weigh burn rates by traffic.',
      };
    },
  },
];
