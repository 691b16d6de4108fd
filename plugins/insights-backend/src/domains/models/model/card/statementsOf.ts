import type { CardContent, CardSections } from './Card';
import type { Field, Statement } from './Statement';

/** A field by its place. */
export interface Placed<One> {
  readonly section: string;
  readonly name: string;
  /** JSON pointer into the card, e.g. `/details/name`. */
  readonly pointer: string;
  readonly statement: One;
}

/** Every field that is spoken of, in the order of the sections. */
export function statementsOf(
  content: CardContent,
): Placed<Statement<unknown>>[] {
  return placed<Statement<unknown>>(content);
}

/** The same of a composed card. */
export function fieldsOf(sections: CardSections): Placed<Field<unknown>>[] {
  return placed<Field<unknown>>(sections);
}

function placed<One>(
  sections: Readonly<
    Record<string, Readonly<Record<string, One | undefined>> | undefined>
  >,
): Placed<One>[] {
  return Object.entries(sections).flatMap(([section, fields]) =>
    Object.entries(fields ?? {}).flatMap(([name, statement]) =>
      statement === undefined
        ? []
        : [{ section, name, pointer: `/${section}/${name}`, statement }],
    ),
  );
}
