import { sha256 } from '../../../../platform/digest';

const LONGEST = 60;
const DIGITS = 6;

/** A text as it can stand in an id: lower-case letters, digits and hyphens; empty where nothing of it can. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
}

/**
 * The name of a topic in its id. What is an id already stays as it is; anything else gets some digits of its digest, so that
 * `C`, `C#` and `C++` stay three.
 */
export function nameInId(key: string): string {
  if (/^[A-Za-z0-9@][A-Za-z0-9._@~+-]{0,139}$/.test(key)) return key;
  const digits = sha256('hex', key).slice(0, DIGITS);
  return [slugOf(key), digits].filter(Boolean).join('-');
}

/** A name as it is compared: without difference of case, of composed letters, and of blanks around it. */
export function foldedName(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('en');
}
