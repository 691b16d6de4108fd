import type { DefinitionDraft } from '../../model/definition/DefinitionDraft';
import { readOpenSloFile } from '../../model/openslo/readOpenSlo';
import type { KnownSources } from '../KnownSources';
import { readDefinitions } from '../readDefinitions';

/** A portal with one source, which takes queries with a `query` and nothing else. */
export const SOURCES: KnownSources = {
  names: () => ['prometheus-main'],
  check: ({ source, spec }) => {
    if (source !== 'prometheus-main' && source !== 'Prometheus') {
      return undefined;
    }
    return Object.keys(spec)
      .filter(key => key !== 'query')
      .map(path => ({
        path,
        detail: 'is not asked for',
        howToMend: 'Write a query.',
      }));
  },
  reachOf: () => undefined,
};

/** An SLO with an SLI of its own, right in every respect. */
export function sloText(
  name: string,
  { target = 0.99, source = 'metricSourceRef: prometheus-main' } = {},
): string {
  return `apiVersion: openslo/v1
kind: SLO
metadata: { name: ${name} }
spec:
  service: checkout
  indicator:
    metadata: { name: ${name}-answers }
    spec:
      ratioMetric:
        counter: true
        good: { metricSource: { ${source}, spec: { query: good } } }
        total: { metricSource: { ${source}, spec: { query: all } } }
  timeWindow: [{ duration: 30d, isRolling: true }]
  budgetingMethod: Occurrences
  objectives: [{ target: ${target} }]
`;
}

/** The SLOs of a text, ready to be kept. */
export function draftsIn(text: string): DefinitionDraft[] {
  const content = readOpenSloFile({ file: 'sample.yaml', text });
  const { drafts, faults } = readDefinitions([content], SOURCES);
  const wrong = faults.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return drafts.map(({ draft }) => draft);
}

/** One SLO, ready to be kept. */
export function draftOf(name: string, target = 0.99): DefinitionDraft {
  return draftsIn(sloText(name, { target }))[0];
}
