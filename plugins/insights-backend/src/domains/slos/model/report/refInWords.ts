/** What entities were called, by their reference; services also as definitions name them. */
export type Titles = Readonly<Record<string, string>>;

/** A kind, and the usual namespace; a service of a definition is any text, and stays as it is. */
const BEFORE_NAME = /^\w+:(?:default\/|(?=[^/\s]+\/[^/\s]+$))/;

/** What people call an entity: its title where one is known, else its name, with its namespace where that is not the usual one. */
export function refInWords(ref: string, titles: Titles = {}): string {
  return titles[ref] ?? ref.replace(BEFORE_NAME, '');
}
