/** More than so many letters apart, two names are not meant for one another. */
const FARTHEST = 3;

/**
 * The name that is most like what was typed; `undefined` where none is.
 *
 * Distance: optimal string alignment, which counts two letters in the wrong order as one slip (Boytsov 2011,
 * https://doi.org/10.1145/1963190.1963191).
 */
export function nearest(typed, names) {
  const [best] = names
    .map(name => ({ name, slips: slipsBetween(typed, name) }))
    .sort((a, b) => a.slips - b.slips);
  const most = Math.min(FARTHEST, Math.floor(typed.length / 2));
  return best && best.slips <= most ? best.name : undefined;
}

function slipsBetween(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        rows[i - 1][j] + 1,
        row[j - 1] + 1,
        rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? rows[i - 2][j - 2] + 1 : Infinity,
      );
    }
    rows.push(row);
  }
  return rows[a.length][b.length];
}
