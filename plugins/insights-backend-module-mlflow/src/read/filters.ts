/** Whether a text can stand in quotes of MLflow's filters, which know no escapes. */
export const isPlain = (text: string) => !/['"\\]/.test(text);

/** `<key> IN (…)`; the texts are plain. */
export const isOneOf = (key: string, texts: readonly string[]) =>
  `${key} IN (${texts.map(text => `'${text}'`).join(', ')})`;

/**
 * A filter that lets at least those of a name through. One with quotes of both kinds, or with an escape, is asked for by a
 * pattern that any sign fits in their places: others that fit are to be left out by who asks.
 */
export function nameFilter(name: string): string {
  if (!name.includes('\\')) {
    if (!name.includes("'")) return `name = '${name}'`;
    if (!name.includes('"')) return `name = "${name}"`;
  }
  return `name LIKE '${name.replace(/['\\]/g, '_')}'`;
}
