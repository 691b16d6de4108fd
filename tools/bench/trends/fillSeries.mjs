import { simulatedSeries } from './simulatedSeries.mjs';

export const NAMESPACE = 'bench';
export const SIGNAL = `${NAMESPACE}:visits`;
const START = '2025-11-01';
/** Few enough that a batch is kept within a second or so. */
const TOPICS_OF_BATCH = 500;

export const topicOf = number => `${NAMESPACE}:topic-${number}`;

/** Keeps so many daily series, each of a topic of its own, as a collector brings them. */
export async function fillSeries(signals, count, days) {
  await signals.ingest(NAMESPACE, {
    signals: [
      {
        ...{ id: SIGNAL, title: 'Visits', description: 'Visits a day.' },
        ...{ unit: '{visit}', step: 'day', kind: 'count', aggregation: 'sum' },
        ...{ higherIs: 'good', dimensions: ['site'], definitionVersion: '1' },
      },
    ],
  });
  for (let from = 0; from < count; from += TOPICS_OF_BATCH) {
    const numbers = Array.from(
      { length: Math.min(TOPICS_OF_BATCH, count - from) },
      (_, index) => from + index,
    );
    await signals.ingest(NAMESPACE, {
      topics: numbers.map(number => ({
        ...{ id: topicOf(number), title: `Topic ${number}` },
        ...{ description: '', aliases: [], tags: [], links: [] },
      })),
      series: numbers.map(number => ({
        ...{ signalId: SIGNAL, topicId: topicOf(number), start: START },
        member: { dimension: 'site', id: 'all', title: 'All' },
        values: simulatedSeries(number, days),
      })),
    });
  }
}
