/** Characters of a name or a reference that are told. */
const LONGEST_NAME = 200;

/** A name or a reference, cut where it is longer than anybody reads. */
export function short(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME)}…`;
}
