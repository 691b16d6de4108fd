const unbreakableSpace = '\u00a0';

/**
 * A sentence of the API in which a number and its unit never part at the end of a line.
 *
 * @param sentence - with plain spaces, as JSON carries it
 */
export function keepTogether(sentence: string): string {
  return sentence.replace(/(\d) (?=%|points?\b)/g, `$1${unbreakableSpace}`);
}
