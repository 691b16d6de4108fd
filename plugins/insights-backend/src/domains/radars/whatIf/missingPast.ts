import type { Steps } from '../../../platform/steps';
import type { RadarDefinition } from '../model/RadarDefinition';
import { neededForecasts, neededVerdicts } from '../model/neededVerdicts';
import type { ReplayedTopic } from './ReplayedTopic';

/** What of a topic is not known yet. */
export interface Missing {
  readonly topic: ReplayedTopic;
  readonly periods: readonly number[];
}

/** The verdicts that the rings can hang on and that are not known yet, by topic. */
export function missingVerdicts(
  policies: readonly RadarDefinition[],
  topics: readonly ReplayedTopic[],
  ends: readonly number[],
  signal: AbortSignal,
): Steps<Missing[]> {
  return missingIn(topics, ends, signal, 'verdicts', (values, topic) =>
    policies.flatMap(policy => neededVerdicts(policy, values, topic.from)),
  );
}

/** The forecasts that the rings can hang on and that are not known yet, by topic. */
export function missingForecasts(
  policies: readonly RadarDefinition[],
  topics: readonly ReplayedTopic[],
  ends: readonly number[],
  signal: AbortSignal,
): Steps<Missing[]> {
  return missingIn(topics, ends, signal, 'forecasts', (values, topic) =>
    policies.flatMap(policy => neededForecasts(policy, values, topic.from)),
  );
}

function* missingIn(
  topics: readonly ReplayedTopic[],
  ends: readonly number[],
  signal: AbortSignal,
  kind: 'verdicts' | 'forecasts',
  wantedOf: (values: Float64Array, topic: ReplayedTopic) => readonly number[],
): Steps<Missing[]> {
  const missing: Missing[] = [];
  for (const [index, topic] of topics.entries()) {
    signal.throwIfAborted();
    const end = ends[index];
    const values = topic.values.subarray(0, Math.max(0, end + 1));
    const periods = [...new Set(wantedOf(values, topic))].filter(
      period => !topic[kind].has(period),
    );
    if (periods.length > 0) missing.push({ topic, periods });
    yield;
  }
  return missing;
}
