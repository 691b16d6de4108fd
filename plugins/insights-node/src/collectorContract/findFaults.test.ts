import type { Collected, CollectedSeries, CollectedSignal } from '../Collected';
import { findFaults } from './findFaults';

const now = new Date('2026-01-15T12:00:00Z');

const share: CollectedSignal = {
  id: 'demo:share',
  title: 'Share',
  description: '',
  unit: '1',
  step: 'month',
  kind: 'share',
  aggregation: 'last',
  higherIs: 'good',
  dimensions: ['team'],
  definitionVersion: '1',
};

const topic = {
  id: 'demo:a',
  title: 'A',
  description: '',
  aliases: [],
  tags: [],
  links: [],
};

const series: CollectedSeries = {
  signalId: 'demo:share',
  topicId: 'demo:a',
  start: '2026-01-01',
  values: Float64Array.of(0.5),
};

const declared: Collected = { signals: [share], topics: [topic] };

describe('findFaults', () => {
  it('finds none in good batches', () => {
    const good = [declared, { series: [series], checkpoint: { at: [1, 'x'] } }];
    expect(findFaults('demo', good, now)).toEqual([]);
  });

  it.each<[string, Collected[], string]>([
    [
      'a signal outside the namespace',
      [{ signals: [{ ...share, id: 'other:share' }] }],
      'has no id of the form demo:<name>',
    ],
    [
      'a topic whose id is none',
      [{ topics: [{ ...topic, id: 'demo:a b' }] }],
      'has no id of the form demo:<name>',
    ],
    [
      'a changed unit',
      [declared, { signals: [{ ...share, unit: '%' }] }],
      'changes its unit',
    ],
    ['a signal declared too late', [{ series: [series] }, declared], 'signal'],
    [
      'a topic that is never declared',
      [{ signals: [share], series: [series] }],
      'its topic is not declared before',
    ],
    [
      'an unknown dimension',
      [
        declared,
        {
          series: [
            {
              ...series,
              member: { dimension: 'browser', id: 'x', title: 'X' },
            },
          ],
        },
      ],
      'lacks its dimension',
    ],
    [
      'a start beside the step',
      [declared, { series: [{ ...series, start: '2026-01-02' }] }],
      'does not begin a month',
    ],
    [
      'a period after now',
      [declared, { series: [{ ...series, values: Float64Array.of(0, 0) }] }],
      'has periods after',
    ],
    [
      'a share in percent',
      [declared, { series: [{ ...series, values: Float64Array.of(46) }] }],
      '46 is not possible for a share',
    ],
    [
      'an infinite value',
      [declared, { series: [{ ...series, values: Float64Array.of(-1 / 0) }] }],
      'is not possible',
    ],
    [
      'a marker of an unknown topic',
      [
        {
          markers: [
            {
              id: 'm',
              at: '2026-01-01T00:00:00Z',
              kind: 'release',
              title: 'M',
              topicId: 'demo:nobody',
            },
          ],
        },
      ],
      'its topic is not declared before',
    ],
    [
      'a marker in the future',
      [
        {
          markers: [
            {
              id: 'm',
              at: '2026-02-01T00:00:00Z',
              kind: 'release',
              title: 'M',
            },
          ],
        },
      ],
      'lies after',
    ],
    [
      'a checkpoint that is not JSON',
      [{ checkpoint: { at: NaN } }],
      'does not survive',
    ],
  ])('finds %s', (_name, batches, fault) => {
    expect(findFaults('demo', batches, now).join('\n')).toContain(fault);
  });
});
