import type { Topic } from './Signal';

type Searched = Readonly<Pick<Topic, 'id' | 'title'>> & {
  readonly aliases: readonly string[];
  readonly description?: string;
};

/** By what topics are listed: their title without regard to case. */
export function sortTitle({ title }: Pick<Topic, 'title'>): string {
  // Lower case can be longer than upper case (İ); the column is as long as a title.
  return title.toLowerCase().slice(0, 200);
}

/**
 * In what words are looked for: title, aliases, name and description, a line each, in lower case. Of the id the name alone: whose
 * topics they are stands before the colon, and all of one source have it.
 */
export function searchText({
  id,
  title,
  aliases,
  description = '',
}: Searched): string {
  const name = id.slice(id.indexOf(':') + 1);
  return [title, ...aliases, name, description].join('\n').toLowerCase();
}

/** The words of a question, in lower case, each once. */
export function searchWords(question: string): string[] {
  return [...new Set(question.toLowerCase().split(/\s+/).filter(Boolean))];
}

/**
 * What finds a word as SQL, with its bindings: it is in the searched text, or is the whole id, as somebody pastes it.
 *
 * @param word - as {@link searchWords} gives it
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
