import {
  ModelCard,
  ModelCardField,
} from '@almanac/backstage-plugin-insights-react';
import { CardFieldKind } from './CardFieldKind';
import { cardFields } from './cardFields';

/** A field that a card has, or could have. */
export interface ShownField {
  /** JSON pointer, e.g. `/details/name`. */
  pointer: string;
  section: string;
  name: string;
  kind: CardFieldKind;
  /** What the card says; undefined where nobody spoke of it. */
  field: ModelCardField | undefined;
}

/** A section with its fields, those that it has none of too. */
export interface ShownSection {
  name: string;
  fields: ShownField[];
}

const declared: Record<string, Record<string, CardFieldKind>> = cardFields;

/** All fields by section, in the order in which they are read; what a newer backend has beside them comes at the end. */
export function fieldsOfCard(card: ModelCard): ShownSection[] {
  const sections: Record<string, Record<string, ModelCardField> | undefined> =
    card;
  return unite(declared, sections).map(name => {
    const known = declared[name] ?? {};
    const said = sections[name] ?? {};
    return {
      name,
      fields: unite(known, said).map(field => ({
        pointer: `/${name}/${field}`,
        section: name,
        name: field,
        kind: known[field] ?? kindOf(said[field]?.value),
        field: said[field],
      })),
    };
  });
}

/** The field that a pointer leads to, or into. */
export function fieldAt(
  sections: readonly ShownSection[],
  pointer: string,
): ShownField | undefined {
  const [, section, name] = pointer.split('/');
  return sections
    .find(({ name: known }) => known === section)
    ?.fields.find(({ name: known }) => known === name);
}

/** What a field holds that this page does not know, as far as its value tells. */
function kindOf(value: unknown): CardFieldKind {
  if (!Array.isArray(value)) return { kind: 'text' };
  const [first] = value;
  if (typeof first !== 'object' || first === null) return { kind: 'texts' };
  return {
    kind: 'objects',
    columns: Object.keys(first).map(path => ({
      path,
      title: path,
      kind: 'line',
    })),
  };
}

function unite(first: object, second: object): string[] {
  return [...new Set([...Object.keys(first), ...Object.keys(second)])];
}
