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
