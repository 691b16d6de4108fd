/**
 * Runs a task for each item, so many at a time, and gives the results in the order of the items.
 *
 * @throws what a task throws, once its turn comes
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  atOnce: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  const left = items[Symbol.iterator]();
  const begin = () => {
    const next = left.next();
    if (next.done) return;
    const result = task(next.value);
    // One that fails before its turn is not an unhandled rejection.
    result.catch(() => {});
    underWay.push(result);
  };
  for (let i = 0; i < atOnce; i++) begin();
  for (;;) {
    const first = underWay.shift();
    if (!first) return;
    const result = await first;
    begin();
    yield result;
  }
}
