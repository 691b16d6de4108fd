import { sampleProblem } from '../../__testUtils__/sampleProblem';
import { thingOfAddress } from './thingOfAddress';

describe('thingOfAddress', () => {
  it.each([
    [
      'topicId',
      '/api/insights/v1/topics/nope',
      { kind: 'topic', name: 'nope' },
    ],
    ['topicId', '/api/insights/v1/radars/web/blips/no', undefined],
    [
      'radarId',
      '/api/insights/v1/radars/No%20pe/blips',
      { kind: 'radar', name: 'No pe' },
    ],
    ['radarId', '/radars/%E0%A4%A', { kind: 'radar', name: '%E0%A4%A' }],
    ['limit', '/api/insights/v1/topics/nope', undefined],
  ])('finds in %p of %p: %j', (pointer, instance, thing) => {
    const { problem } = sampleProblem(400, {
      instance,
      errors: [{ pointer, detail: 'must look like web-platform:has' }],
    });
    expect(thingOfAddress(problem)).toEqual(thing);
  });

  it('finds nothing in what is refused for another reason', () => {
    const { problem } = sampleProblem(404, {
      instance: '/topics/nope',
      errors: [{ pointer: 'topicId', detail: 'is not there' }],
    });
    expect(thingOfAddress(problem)).toBeUndefined();
  });
});
