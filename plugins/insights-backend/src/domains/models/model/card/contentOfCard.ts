import type { Card, CardContent } from './Card';
import { fieldsOf } from './statementsOf';
import type { Field, Statement } from './Statement';

/** What a card says, without who said it. */
export function contentOfCard({
  sections,
}: Pick<Card, 'sections'>): CardContent {
  const content: Record<string, Record<string, Statement<unknown>>> = {};
  for (const { section, name, statement } of fieldsOf(sections)) {
    content[section] = { ...content[section], [name]: bare(statement) };
  }
  // Sections and fields are those of the card, so their values are, too.
  return content as CardContent;
}

function bare(field: Field<unknown>): Statement<unknown> {
  switch (field.kind) {
    case 'known':
      return { kind: 'known', value: field.value };
    case 'notApplicable':
      return { kind: 'notApplicable', because: field.because };
    default:
      return { kind: 'unknown' };
  }
}
