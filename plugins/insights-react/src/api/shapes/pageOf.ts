import type { Page } from '../Page';
import { listOf, orNull, text, thing, type Shape } from './Shape';

/** A page of a list. */
export function pageOf<Item>(item: Shape<Item>): Shape<Page<Item>> {
  return thing<Page<Item>>({ items: listOf(item), nextCursor: orNull(text) });
}
