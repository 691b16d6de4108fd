import type { CardContent } from './Card';
import type { Statement } from './Statement';

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** An object without what is undefined. */
export function defined<T extends object>(object: Loose<T>): T {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as T;
}

/** A statement of a value that may not be given; an empty list says nothing. */
export function stated<Value>(
  value: Value | undefined,
): Statement<Value> | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  return { kind: 'known', value };
}

/** What a statement holds, where something is known. */
export function knownOf<Value>(
  statement: Statement<Value> | undefined,
): Value | undefined {
  return statement?.kind === 'known' ? statement.value : undefined;
}

type LooseContent = {
  readonly [Section in keyof CardContent]?: Loose<
    NonNullable<CardContent[Section]>
  >;
};

/** Content without what is undefined, and without sections in which nothing is said. */
export function compactContent(content: LooseContent): CardContent {
  return Object.fromEntries(
    Object.entries<object | undefined>(content)
      .map(([section, fields]) => [section, defined(fields ?? {})] as const)
      .filter(([, fields]) => Object.keys(fields).length > 0),
  ) as CardContent;
}
