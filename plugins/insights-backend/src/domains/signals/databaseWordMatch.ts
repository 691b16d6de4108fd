/**
 * What finds a word as SQL, with its bindings: it is in the searched text, or is the whole id, as somebody pastes it.
 *
 * @param word - as `searchWords` gives it
 */
export function wordMatch(
  columns: { readonly text: string; readonly id: string },
  word: string,
): [sql: string, bindings: string[]] {
  const pattern = `%${word.replace(/[!%_]/g, '!$&')}%`;
  return word.includes(':')
    ? [
        "(?? like ? escape '!' or lower(??) = ?)",
        [columns.text, pattern, columns.id, word],
      ]
    : ["?? like ? escape '!'", [columns.text, pattern]];
}
