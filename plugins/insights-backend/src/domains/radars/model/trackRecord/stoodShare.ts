import type { Judgement } from './judgements';

/** Share of suggestions whose topics had the suggested ring a year later, 0…1; null where none is judged. */
export function stoodShare(
  all: readonly Pick<Judgement, 'suggested' | 'had'>[],
): number | null {
  const stood = all.filter(({ suggested, had }) => suggested === had);
  return all.length === 0 ? null : stood.length / all.length;
}
