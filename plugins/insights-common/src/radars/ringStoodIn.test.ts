import { ringStoodIn } from './ringStoodIn';

const rings = [{ id: 'adopt' }, { id: 'hold' }];

describe('the ring that a topic stands in', () => {
  it.each`
    decided      | stands     | why
    ${'hold'}    | ${'hold'}  | ${'it was decided'}
    ${null}      | ${'adopt'} | ${'nothing was decided'}
    ${'retired'} | ${'adopt'} | ${'the radar has the decided ring no more'}
  `('is "$stands" where $why', ({ decided, stands }) => {
    expect(ringStoodIn(rings, { suggested: 'adopt', decided })).toBe(stands);
  });
});
