import { API_PATH } from '../../../../platform/apiPath';
import type { Signal, Topic } from '../../../signals';
import type { TrendAnalysis } from '../TrendAnalysis';

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
