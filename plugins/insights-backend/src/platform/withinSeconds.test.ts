import { withinSeconds } from './withinSeconds';

const never = () => new Promise<void>(() => {});
const waiting = new AbortController().signal;

describe('withinSeconds', () => {
  it('gives what the work gives', async () => {
    expect(await withinSeconds(60, waiting, async () => 'done')).toBe('done');
  });

  it('throws what the work throws', async () => {
    const work = withinSeconds(60, waiting, async () => {
      throw new Error('refused');
    });
    await expect(work).rejects.toThrow('refused');
  });

  it('gives work up that does not end, and says after how long', async () => {
    await expect(withinSeconds(0, waiting, never)).rejects.toThrow(
      'no answer within 0 s',
    );
  });

  it('says so where the work ends because it was given up', async () => {
    const work = withinSeconds(
      0,
      waiting,
      signal =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(new Error('cut'))),
        ),
    );
    await expect(work).rejects.toThrow('no answer within 0 s');
  });

  it('gives work up with who waits, before it began and after', async () => {
    const left = AbortSignal.abort(new Error('left'));
    const begun = jest.fn(never);
    await expect(withinSeconds(60, left, begun)).rejects.toThrow('left');
    expect(begun).not.toHaveBeenCalled();
    const leaving = new AbortController();
    const work = withinSeconds(60, leaving.signal, never);
    leaving.abort(new Error('left'));
    await expect(work).rejects.toThrow('left');
  });
});
