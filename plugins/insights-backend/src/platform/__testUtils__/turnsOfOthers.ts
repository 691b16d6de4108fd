/** How often others had their turn of the event loop while some work was done. */
export async function turnsOfOthers(
  work: () => Promise<unknown>,
): Promise<number> {
  let turns = 0;
  let isOver = false;
  const others = () => {
    turns += 1;
    if (!isOver) setImmediate(others);
  };
  setImmediate(others);
  try {
    await work();
  } finally {
    isOver = true;
  }
  return turns;
}
