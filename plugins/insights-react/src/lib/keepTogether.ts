const unbreakableSpace = '\u00a0';
/** A digit and the space behind it, before a unit: percent, points, and the letters of large numbers. */
const beforeUnit = /(\d) (?=%|points?\b|[KMBT]\b)/g;

/**
 * A sentence of the API in which a number and its unit never part at the end of a line.
 *
 * @param sentence - with plain spaces: the API writes what can be searched for as it is typed
 *
 * @public
 */
export function keepTogether(sentence: string): string {
  return sentence.replace(beforeUnit, `$1${unbreakableSpace}`);
}
