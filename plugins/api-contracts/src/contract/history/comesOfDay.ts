import type { ContractSnapshot } from '@almanac/backstage-plugin-insights-react';

/** Midnight in UTC, and the order of those of one day in its milliseconds. */
const MIDNIGHT = /T00:00:00(\.\d{3})?Z$/;

/** Whether of a definition that was released the day alone is known: the hour that it has is none that anybody told. */
export function comesOfDay({
  source,
  publishedBy,
  seenFrom,
}: Pick<ContractSnapshot, 'source' | 'publishedBy' | 'seenFrom'>): boolean {
  return (
    source === 'published' && publishedBy === null && MIDNIGHT.test(seenFrom)
  );
}
