import type { Json, JsonObject } from '../json/Json';

/** An object of JSON without what is undefined; undefined where nothing is left. */
export function compactObject(
  parts: Readonly<Record<string, Json | undefined>>,
): JsonObject | undefined {
  const entries = Object.entries(parts).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** A list of what each item becomes; undefined where there is none. */
export function mapList<Item>(
  items: readonly Item[] | undefined,
  each: (item: Item) => Json | undefined,
): Json | undefined {
  if (items === undefined || items.length === 0) return undefined;
  return items.map(item => each(item) ?? {});
}

/** A figure as formats write it that hold texts only. */
export function figureText(
  figure: number | string | undefined,
): string | undefined {
  return figure === undefined ? undefined : String(figure);
}
