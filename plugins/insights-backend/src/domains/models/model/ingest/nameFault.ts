import { LONGEST_NAME } from './limits';

/**
 * Says why a text cannot name a model, a version or an alias; undefined where it can. Slashes and all scripts are allowed.
 * What browsers take out of an address could never be asked for.
 */
export function nameFault(name: unknown): string | undefined {
  if (typeof name !== 'string' || name.trim() === '') return 'It is empty.';
  const length = [...name].length;
  if (length > LONGEST_NAME) {
    return `It has ${length} characters; at most ${LONGEST_NAME} are kept.`;
  }
  if (/[\p{Cc}\p{Cs}]/u.test(name)) {
    return 'It holds a control character, or half of a character.';
  }
  return name === '.' || name === '..'
    ? 'It cannot stand in an address.'
    : undefined;
}

/** A name as a problem tells it. */
export function shownName(name: unknown): string {
  const shown = typeof name === 'string' ? name : String(name);
  const short = [...shown].slice(0, 80).join('');
  return JSON.stringify(short.length < shown.length ? `${short}…` : short);
}
