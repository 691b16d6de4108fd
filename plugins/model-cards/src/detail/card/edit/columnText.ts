import { CardColumn } from '../fields/CardFieldKind';

/** What a value of an object is in a field of a form. */
export function textOfColumn(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A number as JSON writes it, so that what is read back is what was written. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * What is meant by the text of a field of a form.
 *
 * @returns undefined for nothing; a text where no number can be read, which the backend tells whether it takes
 */
export function valueOfColumn(
  { kind }: CardColumn,
  text: string,
): unknown | undefined {
  if (text.trim() === '') return undefined;
  switch (kind) {
    case 'figure':
    case 'number':
      return NUMBER.test(text.trim()) ? Number(text) : text;
    case 'flag':
      return text === 'yes';
    case 'texts':
      return text.split('\n');
    default:
      return text;
  }
}
