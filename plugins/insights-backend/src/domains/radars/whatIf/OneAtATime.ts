/** Has equal work done one after the other: whoever comes second finds what the first has computed. */
export class OneAtATime {
  readonly #underWay = new Map<string, Promise<unknown>>();

  /**
   * Works once the work of the same key that came before is over, however it ended.
   *
   * @throws what the work throws
   */
  async run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#underWay.get(key);
    const mine = afterAll(before, work);
    this.#underWay.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.#underWay.get(key) === mine) this.#underWay.delete(key);
    }
  }
}

async function afterAll<Result>(
  before: Promise<unknown> | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  // Why that failed is told to whoever asked for it.
  await before?.catch(() => {});
  return work();
}
