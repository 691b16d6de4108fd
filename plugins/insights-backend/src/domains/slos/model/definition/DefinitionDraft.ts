import type { OpenSloDocument } from '../openslo/schema';
import { definitionsOf } from './definitionsOf';
import { digestOfDocuments } from './digestOfDocuments';
import { indexDocuments, selfContained } from './selfContained';
import type { SloDefinition } from './SloDefinition';

/** An SLO as it was read, ready to be kept. */
export interface DefinitionDraft {
  /** Unique in the portal. */
  readonly name: string;
  readonly service: string;
  /** Of the documents. */
  readonly digest: string;
  /** The SLO first, then whatever it refers to. */
  readonly documents: readonly OpenSloDocument[];
  readonly definition: SloDefinition;
}

/**
 * The SLOs among documents that `readOpenSlo` found right, in their order.
 *
 * @param configured - names of the sources that the portal has
 */
export function draftsOf(
  documents: readonly OpenSloDocument[],
  configured: ReadonlySet<string>,
): DefinitionDraft[] {
  const index = indexDocuments(documents);
  const definitions = new Map(
    definitionsOf(documents, configured).map(definition => [
      definition.name,
      definition,
    ]),
  );
  return documents.flatMap(document => {
    if (document.kind !== 'SLO') return [];
    const { name } = document.metadata;
    const definition = definitions.get(name);
    if (!definition) return [];
    const whole = selfContained(document, index);
    return [
      {
        name,
        service: document.spec.service,
        digest: digestOfDocuments(whole),
        documents: whole,
        definition,
      },
    ];
  });
}
