import { sampleObjective } from '../../gallery/samples/sampleDetail';
import { whatIfRequest } from './whatIfRequest';

describe('whatIfRequest', () => {
  const objective = sampleObjective();
  it.each([
    { says: 'nothing', asked: {}, request: null },
    { says: 'what is', asked: { target: '99.9', days: '30' }, request: null },
    {
      says: 'another target',
      asked: { target: '99.5' },
      request: { objective: 1, target: 0.995 },
    },
    {
      says: 'another window',
      asked: { target: '99.9', days: '7' },
      request: { objective: 1, window: '7d' },
    },
    {
      says: 'a target and no window',
      asked: { target: '99.5', days: '' },
      request: null,
    },
    { says: 'no target', asked: { target: '100', days: '7' }, request: null },
  ])('asks for what differs: $says', ({ asked, request }) => {
    const view = { objective: 1, target: undefined, days: undefined, ...asked };
    expect(whatIfRequest(view, objective)).toEqual(request);
  });

  it('takes a rolling window for another one than a calendar month', () => {
    const month = sampleObjective({
      window: { kind: 'calendar', duration: { count: 1, unit: 'M' } },
    });
    expect(
      whatIfRequest({ objective: 0, target: undefined, days: '30' }, month),
    ).toEqual({ objective: 0, window: '30d' });
  });
});
