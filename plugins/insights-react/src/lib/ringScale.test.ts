import { ringColour } from './ringScale';

const lightnessOf = (colour: string) => Number(/(\d+)%\)$/.exec(colour)?.[1]);

describe('ringColour', () => {
  it.each([
    { mode: 'light' as const, grows: 'lighter' },
    { mode: 'dark' as const, grows: 'darker' },
  ])('grows $grows from the centre in the $mode theme', ({ mode, grows }) => {
    const steps = [0, 1, 2, 3].map(index =>
      lightnessOf(ringColour(index, 4, mode)),
    );
    const sorted = [...steps].sort((a, b) => a - b);
    expect(steps).toEqual(grows === 'lighter' ? sorted : sorted.reverse());
    expect(new Set(steps).size).toBe(4);
  });

  it('knows the centre of a radar of one ring', () => {
    expect(ringColour(0, 1, 'light')).toBe(ringColour(0, 4, 'light'));
  });
});
