import { ModelCardWritten } from '@almanac/backstage-plugin-insights-react';

/** Something that a format cannot carry. */
export type Loss = ModelCardWritten['losses'][number];

/** Losses of one kind. */
export interface LossGroup {
  kind: Loss['kind'];
  losses: readonly Loss[];
}

/** The weightiest first: what is gone, what comes back otherwise, what stays behind beside it. */
const KINDS: readonly Loss['kind'][] = [
  'no-place',
  'changed',
  'number',
  'other-text',
  'other-statements',
];

/** Losses by kind, the weightiest kind first; kinds of a newer backend come last. */
export function lossGroups(losses: readonly Loss[]): LossGroup[] {
  const kinds = new Set([...KINDS, ...losses.map(({ kind }) => kind)]);
  return [...kinds]
    .map(kind => ({
      kind,
      losses: losses.filter(loss => loss.kind === kind),
    }))
    .filter(group => group.losses.length > 0);
}
