/**
 * What things are called so that they are told apart: each by the shortest of its names that no other one of them has.
 *
 * @param namings - ways to call a thing, each saying more than the one before; those that the last one calls alike stay so
 */
export function namesApart<Thing>(
  things: readonly Thing[],
  namings: readonly ((thing: Thing) => string)[],
): ReadonlyMap<Thing, string> {
  const names = new Map<Thing, string>();
  const give = (alike: readonly Thing[], [naming, ...fuller]: typeof namings) =>
    [...groupedBy(alike, naming)].forEach(([name, group]) => {
      if (group.length > 1 && fuller.length > 0) give(group, fuller);
      else group.forEach(thing => names.set(thing, name));
    });
  if (namings.length > 0) give(things, namings);
  return names;
}

function groupedBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
