import { stringify } from 'yaml';
import { OPENSLO_KINDS, type OpenSloDocument } from '../schema';

/**
 * Documents as OpenSLO v1 in YAML, in the order in which they are given, keys in the order of the specification. What
 * was read as v1alpha comes out as v1. Reading the text gives the same documents again.
 *
 * @throws ZodError where a document is not right by itself
 * @see https://github.com/OpenSLO/OpenSLO
 */
export function exportOpenSlo(documents: readonly OpenSloDocument[]): string {
  return documents.map(documentAsYaml).join('---\n');
}

function documentAsYaml(document: OpenSloDocument): string {
  // A schema gives its keys in its own order.
  const ordered: unknown = OPENSLO_KINDS[document.kind].parse(document);
  return stringify(ordered, {
    // Readers of YAML 1.1 take a bare yes for a truth, and 1:30 for ninety.
    compat: 'yaml-1.1',
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
}
