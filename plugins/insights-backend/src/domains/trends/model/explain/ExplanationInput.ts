import { API_PATH } from '../../../../platform/apiPath';
import type { Signal, Topic } from '../../../signals';
import type { TrendAnalysis } from '../TrendAnalysis';
import type { TopicTotals } from './TopicTotals';

/** What an explanation is made from. */
export interface ExplanationInput {
  /** With the nearest markers beside its change points. */
  readonly analysis: TrendAnalysis;
  readonly topic: Pick<Topic, 'id' | 'title'>;
  readonly signal: Pick<
    Signal,
    'id' | 'title' | 'unit' | 'kind' | 'note' | 'aggregation' | 'higherIs'
  >;
  /** Topics of the signal that have an analysis; false alarms are counted among them. */
  readonly topicsWatched: number;
  /** Last value minus the one a year before; null or left out where that is not known. */
  readonly changeOfYear?: number | null;
  /** What all topics of the signal come to; left out where they do not add up, or the topic is behind them. */
  readonly totals?: TopicTotals;
}

/** API call that returns the evidence of a kind. */
export function evidenceHref(
  {
    topic,
    signal,
  }: {
    readonly topic: Pick<Topic, 'id'>;
    readonly signal: Pick<Signal, 'id'>;
  },
  list: 'series' | 'analyses' | 'markers',
): string {
  const base = `${API_PATH}/topics/${encodeURIComponent(topic.id)}`;
  return list === 'markers'
    ? `${base}/markers`
    : `${base}/${list}/${encodeURIComponent(signal.id)}`;
}
