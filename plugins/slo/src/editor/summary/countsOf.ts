import type { SloDefinition } from '@almanac/backstage-plugin-insights-react';

type Sli = SloDefinition['objectives'][number]['sli'];

const operators = ['lt', 'lte', 'gt', 'gte'] as const;

/** How an indicator counts, and whom it asks; what a newer backend says otherwise is not told. */
export type Counts = (
  | { kind: 'ratio'; counts: 'good' | 'bad' }
  | { kind: 'raw'; counts: 'good' | 'bad' }
  | {
      kind: 'threshold';
      operator: (typeof operators)[number];
      threshold: number;
    }
) & {
  /** Names of sources, each once. */
  sources: string[];
};

/** Reads how an indicator counts: the API leaves its fields open. */
export function countsOf(sli: Sli): Counts | undefined {
  const sources = [sli.part, sli.total, sli.ratio, sli.value]
    .map(sourceOf)
    .filter(source => source !== undefined);
  const named = { sources: [...new Set(sources)] };
  const counts = sli.counts === 'bad' ? 'bad' : 'good';
  if (sli.kind === 'ratio' || sli.kind === 'raw') {
    return { kind: sli.kind, counts, ...named };
  }
  const operator = operators.find(known => known === sli.operator);
  if (!operator || typeof sli.threshold !== 'number') return undefined;
  return { kind: 'threshold', operator, threshold: sli.threshold, ...named };
}

function sourceOf(query: unknown): string | undefined {
  if (typeof query !== 'object' || query === null) return undefined;
  return 'source' in query && typeof query.source === 'string'
    ? query.source
    : undefined;
}
