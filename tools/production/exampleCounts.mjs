/**
 * Counts of every example SLO, by name and objective; undefined until the source of each is filled. They are the same in
 * every portal that counts the same time.
 */
export async function exampleCounts(get) {
  const { items } = await get('/slos?limit=100');
  const examples = items.filter(({ isExample }) => isExample);
  const details = await Promise.all(
    examples.map(({ name }) => get(`/slos/${name}`)),
  );
  if (details.some(({ state }) => state === 'computing')) return undefined;
  return details
    .flatMap(({ name, evaluations }) =>
      evaluations.map(({ summed, goodUnits, totalUnits, coverage }, index) => ({
        objective: `${name} ${index}`,
        summed,
        goodUnits,
        totalUnits,
        coverage,
      })),
    )
    .sort((a, b) => (a.objective < b.objective ? -1 : 1));
}

/** Whether two portals have counts of many SLOs, over the same time. */
export function areOfOneTime([some, others]) {
  const spansOf = counts => JSON.stringify(counts.map(({ summed }) => summed));
  return (
    some?.length > 10 &&
    others !== undefined &&
    spansOf(some) === spansOf(others)
  );
}
