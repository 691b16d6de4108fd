import type { Steps } from '../../../../platform/steps';
import type { OpenSloDocument } from '../openslo/schema';
import { eachDefinition } from './definitionsOf';
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
 * The SLOs among documents that `readOpenSlo` found right, in their order, one a step.
 *
 * @param configured - names of the sources that the portal has
 */
export function* draftsOf(
  documents: readonly OpenSloDocument[],
  configured: ReadonlySet<string>,
): Steps<DefinitionDraft[]> {
  const index = indexDocuments(documents);
  const definitions = new Map<string, SloDefinition>();
  for (const definition of eachDefinition(documents, configured)) {
    definitions.set(definition.name, definition);
    yield;
  }
  const drafts: DefinitionDraft[] = [];
  for (const document of documents) {
    if (document.kind !== 'SLO') continue;
    const { name } = document.metadata;
    const definition = definitions.get(name);
    if (!definition) continue;
    const whole = selfContained(document, index);
    drafts.push({
      name,
      service: document.spec.service,
      digest: digestOfDocuments(whole),
      documents: whole,
      definition,
    });
    yield;
  }
  return drafts;
}
