/** Before the names of an SLO's own labels, so that none of them hides another one. */
const PREFIX = 'label_';

/**
 * The labels of an SLO as Prometheus takes them: `team.name` becomes `label_team_name`. Several values are joined by
 * commas; names that would become the same are numbered.
 */
export function labelled(
  labels: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  const named = new Map<string, string>();
  for (const key of Object.keys(labels).sort()) {
    const name = PREFIX + key.replace(/[^a-zA-Z0-9_]/g, '_');
    let unique = name;
    for (let number = 2; named.has(unique); number++) {
      unique = `${name}_${number}`;
    }
    named.set(unique, labels[key].join(','));
  }
  return Object.fromEntries(named);
}
