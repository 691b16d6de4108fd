import { calculateWithin } from './calculateWithin';

describe('calculateWithin', () => {
  it('gives what is calculated, in what is left of a time, too', async () => {
    expect(await calculateWithin(19.999_000_072, async () => 'done')).toBe(
      'done',
    );
  });

  it('gives up what takes longer', async () => {
    const never = (signal: AbortSignal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    await expect(calculateWithin(0.000_4, never)).rejects.toMatchObject({
      id: 'calculation-too-long',
    });
  });
});
