import { togetherOrAlone } from './togetherOrAlone';

describe('togetherOrAlone', () => {
  /** What is done and what fails of some numbers, of which the odd ones cannot be worked on. */
  async function doneOf(items: readonly number[]) {
    const done: number[][] = [];
    const failed: string[] = [];
    await togetherOrAlone(
      items,
      async some => {
        const odd = some.find(item => item % 2 === 1);
        if (odd !== undefined) throw new Error(`${odd} is odd`);
        done.push([...some]);
      },
      async (item, { message }) => {
        failed.push(`${item}: ${message}`);
      },
    );
    return { done, failed };
  }

  it('works on all at once where nothing fails', async () => {
    expect(await doneOf([2, 4, 6])).toEqual({ done: [[2, 4, 6]], failed: [] });
  });

  it('works on each alone where one fails, and tells of that one', async () => {
    expect(await doneOf([2, 3, 4])).toEqual({
      done: [[2], [4]],
      failed: ['3: 3 is odd'],
    });
  });

  it('ends where a fault cannot be told of', async () => {
    const tried: number[] = [];
    const work = togetherOrAlone(
      [1, 2],
      async some => {
        tried.push(...some);
        throw new Error('no connection');
      },
      async (_, error) => {
        throw error;
      },
    );
    await expect(work).rejects.toThrow('no connection');
    expect(tried).toEqual([1, 2, 1]);
  });
});
