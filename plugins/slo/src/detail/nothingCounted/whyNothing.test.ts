import { sampleDetail } from '../../gallery/samples/sampleDetail';
import { whyNothing } from './whyNothing';

const [series] = sampleDetail().series;
const failure = {
  reason: 'Prometheus did not answer within 10 s',
  howToMend: 'Check that it can be reached.',
  since: '2026-11-24T05:00:00Z',
  nextAttemptAt: null,
};

describe('whyNothing', () => {
  it.each([
    ['notEvaluated', 'computing', undefined],
    ['failing', 'noData', { ...series, failure }],
    ['failing', 'computing', { ...series, failure }],
    ['waiting', 'computing', series],
    ['idle', 'sourceIdle', series],
    ['notPushed', 'noData', { ...series, source: 'push' }],
    ['answeredNothing', 'noData', series],
    ['answeredNothing', 'stale', series],
  ] as const)('is %s of an SLO that is %s', (why, state, of) => {
    expect(whyNothing(state, of)).toBe(why);
  });
});
