import type { Figure } from '../card/CardValues';

/** A figure as a source writes it; a text that says exactly a number is that number. */
export function figureOf(value: unknown): Figure {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const text =
    typeof value === 'object' ? JSON.stringify(value) : String(value);
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}
