import type { Criticality } from '../Criticality';
import type { ServiceGraph } from '../ServiceGraph';

export const HARD: Criticality = { kind: 'hard' };
export const soft = (share: number): Criticality => ({ kind: 'soft', share });
export const group = (name: string): Criticality => ({
  kind: 'group',
  group: name,
});

/** Services with their availability and needs, by reference. */
export type Written = Record<
  string,
  [number | null, Record<string, Criticality>?]
>;

export function graphOf(written: Written): ServiceGraph {
  return new Map(
    Object.entries(written).map(([ref, [availability, needs = {}]]) => [
      ref,
      {
        ref,
        availability,
        needs: Object.entries(needs).map(([to, criticality]) => ({
          ref: to,
          criticality,
        })),
      },
    ]),
  );
}
