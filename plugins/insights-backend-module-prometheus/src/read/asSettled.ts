/** Gives what tasks come to, in the order in which they end. All of them run at once. */
export async function* asSettled<T>(
  tasks: readonly Promise<T>[],
): AsyncGenerator<T> {
  const pending = new Map(
    tasks.map((task, index) => [
      index,
      task.then(result => ({ index, result })),
    ]),
  );
  while (pending.size > 0) {
    const { index, result } = await Promise.race(pending.values());
    pending.delete(index);
    yield result;
  }
}
