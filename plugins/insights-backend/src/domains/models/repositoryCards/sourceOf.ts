import type { CardEntity } from './CardEntity';

/** Longest description of where a card is. */
const LONGEST_SOURCE = 500;

/** Where the card of an entity is, in words. */
export function sourceOf({ ref, card }: CardEntity): string {
  return `${ref}: ${card}`.slice(0, LONGEST_SOURCE);
}
