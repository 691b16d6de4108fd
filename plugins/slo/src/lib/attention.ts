import type { Slo, SloState } from '@almanac/backstage-plugin-insights-react';

/** States by how soon they need somebody, the most urgent first; the order of the API. */
export const statesByAttention: readonly SloState[] = [
  'exhausted',
  'burning',
  'atRisk',
  'stale',
  'invalid',
  'noData',
  'sourceIdle',
  'computing',
  'healthy',
];

/** What somebody has to look at; a source that nobody used, and what it is too early to say of, will come by themselves. */
export const statesThatNeedSomebody: readonly SloState[] =
  statesByAttention.slice(0, statesByAttention.indexOf('sourceIdle'));

/** Rank of a state: the lower, the sooner it needs somebody. One that a newer backend has comes before those that are well. */
export function attentionOf(state: string): number {
  const rank = statesByAttention.findIndex(known => known === state);
  return rank < 0 ? statesByAttention.indexOf('sourceIdle') : rank;
}

/** Orders the worst first: by state, then by the part of the budget that is left; what has none comes last. */
export function byAttention(
  a: Pick<Slo, 'state' | 'remaining' | 'title'>,
  b: Pick<Slo, 'state' | 'remaining' | 'title'>,
): number {
  return (
    attentionOf(a.state) - attentionOf(b.state) ||
    (a.remaining ?? Number.MAX_VALUE) - (b.remaining ?? Number.MAX_VALUE) ||
    a.title.localeCompare(b.title)
  );
}

/** The one that needs somebody most; undefined of none. */
export function worstOf<
  Standing extends Pick<Slo, 'state' | 'remaining' | 'title'>,
>(slos: readonly Standing[]): Standing | undefined {
  return slos.slice().sort(byAttention)[0];
}
