import fc from 'fast-check';
import { periodOf } from '../../model/period';
import type { Signal } from '../../model/Signal';
import { DayReader } from './DayReader';
import { readObservation } from './readObservation';

const signal: Signal = {
  ...{ id: 'a:b', title: '', description: '', unit: '1', step: 'month' },
  ...{ kind: 'share', aggregation: 'last', higherIs: 'good' },
  ...{ dimensions: ['team', 'a/b'], collectorId: 'a', definitionVersion: '1' },
};
const TODAY = Date.parse('2026-11-24') / 86_400_000;
const read = (item: unknown) =>
  readObservation(item, signal, new DayReader(signal.step, TODAY));
const good = { topic: 'a:t', at: '2026-11-30', value: 0.5 };

describe('an observation', () => {
  it('stands for the period that its day lies in, also where that has not ended', () => {
    expect(read(good)).toEqual({
      ...{ topicId: 'a:t', dimension: '', member: '', value: 0.5 },
      period: periodOf('2026-11-01', 'month'),
    });
  });

  it.each([
    ['', 7],
    ['', null],
    ['', [good]],
    ['', { ...good, valu: 1 }],
    ['/topic', { ...good, topic: undefined }],
    ['/topic', { ...good, topic: ' ' }],
    ['/topic', { ...good, topic: 'a\ud800' }],
    ['/at', { ...good, at: 20260101 }],
    ['/at', { ...good, at: '2026-12-01' }],
    ['/at', { ...good, at: '1699-12-31' }],
    ['/value', { ...good, value: undefined }],
    ['/value', { ...good, value: '0.5' }],
    // 1e999 of JSON is Infinity.
    ['/value', { ...good, value: JSON.parse('1e999') }],
    ['/value', { ...good, value: JSON.parse('-1e999') }],
    ['/value', { ...good, value: 50 }],
    ['/dimensions', { ...good, dimensions: [] }],
    ['/dimensions', { ...good, dimensions: { region: 'eu' } }],
    ['/dimensions/a~1b', { ...good, dimensions: { 'a/b': '' } }],
  ])('that is wrong is told with its place: %s in %j', (pointer, item) => {
    expect(read(item)).toEqual({
      pointer,
      reason: expect.stringMatching(/\.$/),
      howToMend: expect.stringMatching(/\.$/),
    });
  });

  it('is read or told, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc.record(
            {
              topic: fc.jsonValue(),
              at: fc.jsonValue(),
              value: fc.jsonValue(),
              dimensions: fc.jsonValue(),
            },
            { requiredKeys: [] },
          ),
        ),
        item => {
          const found = read(item);
          expect('reason' in found || 'topicId' in found).toBe(true);
        },
      ),
    );
  });
});
