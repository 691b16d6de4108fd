import * as fc from 'fast-check';
import {
  attentionOf,
  byAttention,
  statesByAttention,
  worstOf,
} from './attention';

const slo = fc.record({
  state: fc.constantFrom(...statesByAttention),
  remaining: fc.option(fc.double({ min: -5, max: 1, noNaN: true })),
  title: fc.string(),
});

describe('byAttention', () => {
  it.each`
    first                                      | then
    ${{ state: 'exhausted', remaining: -0.1 }} | ${{ state: 'burning', remaining: -3 }}
    ${{ state: 'exhausted', remaining: -3 }}   | ${{ state: 'exhausted', remaining: -0.1 }}
    ${{ state: 'noData', remaining: null }}    | ${{ state: 'healthy', remaining: 0.01 }}
    ${{ state: 'healthy', remaining: 0.01 }}   | ${{ state: 'healthy', remaining: null }}
  `('has $first before $then', ({ first, then }) => {
    const titled = [then, first].map(one => ({ ...one, title: '' }));
    expect(titled.sort(byAttention)[0]).toMatchObject(first);
  });

  it('finds as the worst what comes first in order', () => {
    fc.assert(
      fc.property(fc.array(slo, { minLength: 1 }), slos => {
        const [first] = slos.slice().sort(byAttention);
        expect(byAttention(worstOf(slos)!, first)).toBe(0);
      }),
    );
  });

  it('puts a state of a newer backend before what is well', () => {
    expect(attentionOf('of-a-newer-backend')).toBeLessThan(
      attentionOf('healthy'),
    );
  });
});
