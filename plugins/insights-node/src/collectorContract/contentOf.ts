import type { Collected, CollectedSignal } from '../Collected';
import { periodOf } from './periodOf';

/**
 * Everything that batches bring, as it would lie in a store: one entry a definition, marker and observation, the last one
 * wins. In however many batches and runs of values the same content comes, the result is the same.
 */
export function contentOf(batches: readonly Collected[]): Map<string, unknown> {
  const content = new Map<string, unknown>();
  const steps = new Map<string, CollectedSignal['step']>();
  for (const batch of batches) {
    for (const signal of batch.signals ?? []) {
      steps.set(signal.id, signal.step);
      content.set(`signal ${signal.id}`, signal);
    }
    for (const topic of batch.topics ?? []) {
      content.set(`topic ${topic.id}`, topic);
    }
    for (const marker of batch.markers ?? []) {
      content.set(`marker ${marker.id}`, marker);
    }
    for (const { signalId, topicId, member, start, values } of batch.series ??
      []) {
      const first = periodOf(start, steps.get(signalId) ?? 'day') ?? NaN;
      const name = JSON.stringify([signalId, topicId, member]);
      values.forEach((value, i) => {
        if (!Number.isNaN(value)) {
          content.set(`observation ${name} ${first + i}`, value);
        }
      });
    }
  }
  return content;
}
