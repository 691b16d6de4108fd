import { digestOfSeries, seriesOf } from './SliSeries';
import type { SloDefinition } from '../definition/SloDefinition';

/**
 * What is kept of a composite by time slices beside its parts: the slices of the whole, since from rolled-up buckets of the
 * parts it cannot be told which of their bad slices are the same.
 */
export interface WholeSeries {
  /** Digest of what decides which slices are bad. */
  readonly id: string;
  /** Width of a slice. */
  readonly stepSeconds: number;
}

/** The series of a composite as a whole; undefined of what needs none. */
export function wholeSeriesOf({
  isComposite,
  noData,
  objectives,
}: Pick<SloDefinition, 'isComposite' | 'noData' | 'objectives'>):
  | WholeSeries
  | undefined {
  const [{ budgeting }] = objectives;
  if (!isComposite || budgeting.method !== 'Timeslices') return undefined;
  const parts = objectives.map(seriesOf);
  const ids = [...new Set(parts.map(({ id }) => id))].sort();
  return {
    id: digestOfSeries({ whole: ids, noData }),
    stepSeconds: Math.max(...parts.map(({ stepSeconds }) => stepSeconds)),
  };
}
