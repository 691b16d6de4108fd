import type { CardContent, CardSections } from './Card';
import { statementsOf } from './statementsOf';
import type { Field, Provenance } from './Statement';

/** What one source says, each field with its provenance. */
export function sectionsOf(
  content: CardContent,
  provenance: Provenance,
): CardSections {
  const sections: Record<string, Record<string, Field<unknown>>> = {};
  for (const { section, name, statement } of statementsOf(content)) {
    const field = { ...statement, provenance, others: [] };
    sections[section] = { ...sections[section], [name]: field };
  }
  // Sections and fields are those of the content, so their values are, too.
  return sections as CardSections;
}
