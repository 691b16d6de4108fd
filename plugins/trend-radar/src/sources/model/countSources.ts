import { Collector } from '@almanac/backstage-plugin-insights-react';
import { Condition, conditionOf } from './conditionOf';

/** What the answer of the page is made of. */
export interface SourceCounts {
  total: number;
  /** Collectors by how they stand, each in one of them. */
  by: Record<Condition, Collector[]>;
  /** Collectors whose values are fresh, also those that are running. */
  freshCount: number;
  observationCount: number;
  modelCount: number;
  notKeptCount: number;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Counts the collectors by how they stand, and what they keep together. */
export function countSources(collectors: readonly Collector[]): SourceCounts {
  const those = (condition: Condition) =>
    collectors.filter(collector => conditionOf(collector) === condition);
  return {
    total: collectors.length,
    by: {
      failed: those('failed'),
      stale: those('stale'),
      interrupted: those('interrupted'),
      never: those('never'),
      running: those('running'),
      partial: those('partial'),
      unknown: those('unknown'),
      fresh: those('fresh'),
    },
    freshCount: collectors.filter(({ freshness }) => freshness === 'fresh')
      .length,
    observationCount: sum(collectors.map(({ totals }) => totals.observations)),
    modelCount: sum(collectors.map(({ totals }) => totals.models)),
    notKeptCount: sum(collectors.map(({ deadLetterCount }) => deadLetterCount)),
  };
}
