import type { Steps } from '../../../platform/steps';
import { createSourceNameOf } from '../model/definition/sourceNameOf';
import { queriesIn, type PlacedQuery } from '../model/definition/queriesIn';
import type { OpenSloDocument } from '../model/openslo/schema';
import type { OpenSloFault } from '../model/openslo/OpenSloFault';
import {
  locatedFault,
  type PlacedDocument,
} from '../model/openslo/readOpenSlo';
import type { DocumentFault } from '../model/openslo/readDocument';
import type { KnownSources } from './KnownSources';

/**
 * What the portal's sources cannot answer in documents that are right by themselves, and which documents ask for it; a
 * document a step.
 */
export function* sourceFaults(
  documents: readonly PlacedDocument[],
  sources: KnownSources,
): Steps<{
  readonly faults: readonly OpenSloFault[];
  readonly wrong: ReadonlySet<OpenSloDocument>;
}> {
  const sourceNameOf = createSourceNameOf(
    documents.map(({ document }) => document),
    new Set(sources.names()),
  );
  const wrong = new Set<OpenSloDocument>();
  const faults: OpenSloFault[] = [];
  for (const placed of documents) {
    const found = queriesIn(placed.document, sourceNameOf).flatMap(query =>
      faultsOf(query, sources),
    );
    if (found.length > 0) wrong.add(placed.document);
    faults.push(...found.map(fault => locatedFault(placed, fault)));
    yield;
  }
  return { faults, wrong };
}

function faultsOf(
  { query, sourcePath, specPath }: PlacedQuery,
  sources: KnownSources,
): DocumentFault[] {
  const found = sources.check(query);
  const names = sources.names();
  if (!found) {
    return [
      {
        rule: 'source/unknown',
        severity: 'error',
        path: sourcePath,
        detail: `names "${query.source}": no source of the portal has this name, and none alone is of this type`,
        howToMend:
          names.length > 0
            ? `Name one of ${names.join(
                ', ',
              )}, or install the backend module that brings the source.`
            : 'Install a backend module that brings sources of SLIs.',
      },
    ];
  }
  return found.map(({ path, detail, howToMend }) => ({
    rule: 'source/query',
    severity: 'error' as const,
    path: path === '' ? specPath : [...specPath, path],
    detail,
    howToMend,
  }));
}
