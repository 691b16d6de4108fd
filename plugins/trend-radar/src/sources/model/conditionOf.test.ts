import {
  failedCollector,
  newCollector,
  partialCollector,
  runningCollector,
  sampleCollector,
  sampleRun,
} from '../__testUtils__/sampleCollectors';
import { conditionOf } from './conditionOf';

describe('conditionOf', () => {
  it.each([
    ['fresh', sampleCollector()],
    ['partial', partialCollector],
    ['never', newCollector],
    ['failed', failedCollector],
    ['failed', { ...failedCollector, freshness: 'fresh' as const }],
    ['running', { ...failedCollector, running: true }],
    ['running', runningCollector],
    ['stale', sampleCollector({ freshness: 'stale' })],
    [
      'interrupted',
      sampleCollector({ lastRun: sampleRun({ state: 'interrupted' }) }),
    ],
    // A run that no process holds any more.
    ['interrupted', { ...runningCollector, running: false }],
    // What a newer backend tells in words of its own.
    ['unknown', sampleCollector({ freshness: 'ageing' as 'fresh' })],
    [
      'unknown',
      sampleCollector({
        lastRun: sampleRun({ state: 'skipped' as 'partial' }),
      }),
    ],
  ])('%s', (condition, collector) => {
    expect(conditionOf(collector)).toBe(condition);
  });
});
