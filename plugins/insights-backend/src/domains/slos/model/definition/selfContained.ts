import { keyOf } from '../openslo/keyOf';
import { Loose } from '../openslo/Loose';
import { referencesIn } from '../openslo/references';
import type { OpenSloDocument } from '../openslo/schema';

/** An SLO in OpenSLO v1. */
export type SloDocument = Extract<OpenSloDocument, { kind: 'SLO' }>;

/** Documents by `keyOf`. */
export type DocumentIndex = ReadonlyMap<string, OpenSloDocument>;

/** Makes documents ready to be looked up. */
export function indexDocuments(
  documents: readonly OpenSloDocument[],
): DocumentIndex {
  return new Map(
    documents.map(document => [
      keyOf(document.kind, document.metadata.name),
      document,
    ]),
  );
}

/** An SLO, and after it every document that it refers to, itself or through others, by kind and name. */
export function selfContained(
  slo: SloDocument,
  index: DocumentIndex,
): OpenSloDocument[] {
  const found = new Map<string, OpenSloDocument>();
  const keys = [...keysIn(slo), keyOf('Service', slo.spec.service)];
  for (const key of keys) {
    const document = index.get(key);
    if (!document || found.has(key)) continue;
    found.set(key, document);
    // The walk goes on over what is added to the list.
    keys.push(...keysIn(document));
  }
  const others = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return [slo, ...others.map(([, document]) => withoutConnection(document))];
}

function keysIn(document: OpenSloDocument): string[] {
  return Array.from(referencesIn(new Loose(document)), ({ kind, node }) =>
    keyOf(kind, node.text ?? ''),
  );
}

/** How a source is reached is told by the configuration of the portal; in a definition it could show a secret to readers. */
function withoutConnection(document: OpenSloDocument): OpenSloDocument {
  if (document.kind !== 'DataSource') return document;
  const { connectionDetails: _, ...spec } = document.spec;
  return { ...document, spec };
}
