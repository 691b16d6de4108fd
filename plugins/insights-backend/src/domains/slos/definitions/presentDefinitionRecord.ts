import type { components } from '@almanac/backstage-plugin-insights-common';
import type { DefinitionSource } from '../model/definition/DefinitionSource';
import { changesBetween } from '../model/definition/changesBetween';
import { readOpenSloFile } from '../model/openslo/readOpenSlo';
import { presentDefinition } from '../presenters/presentDefinition';
import type { ListedDefinition } from './DefinitionLists';
import type { KeptDefinition } from './DefinitionsStore';
import { exportOpenSlo } from '../model/openslo/export/exportOpenSlo';
import type { KnownSources } from './KnownSources';
import { reachWarnings } from './reachWarnings';
import { readDefinitions } from './readDefinitions';
import { POSTED_TEXT } from './readPostedText';
import type { VersionWithBefore } from './SloDefinitionsService';

type Schemas = components['schemas'];

/** A definition as the API gives it; its warnings point into the text that comes with it. */
export function presentDefinitionRecord(
  kept: KeptDefinition,
  sources: KnownSources,
): Schemas['SloDefinitionRecord'] {
  const { name, version, digest, service, source } = kept;
  const text = exportOpenSlo(kept.documents);
  const content = readOpenSloFile({ file: POSTED_TEXT, text });
  const { drafts, faults } = readDefinitions([content], sources);
  return {
    name,
    title: kept.definition.title,
    service,
    version,
    digest,
    source: presentSource(source),
    text,
    definition: presentDefinition(kept.definition),
    warnings: [
      ...faults.filter(({ severity }) => severity === 'warning'),
      ...reachWarnings(drafts, sources),
    ],
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
    updatedBy: kept.by,
  };
}

/** A definition as a list gives it. */
export function presentListedDefinition({
  kept,
  facts: { entityRef, owner },
}: ListedDefinition): Schemas['ListedSloDefinition'] {
  const { name, version, source, createdAt, updatedAt } = kept;
  const { title, service } = kept.definition;
  return {
    ...{ name, title, service, entityRef, owner, version },
    source: presentSource(source),
    ...{ createdAt, updatedAt, updatedBy: kept.by },
    ...{ retiredAt: kept.retiredAt, retiredBy: kept.retiredBy },
  };
}

function presentSource(
  source: DefinitionSource,
): Schemas['SloDefinitionSource'] {
  return { ...source, isEditable: source.kind === 'api' };
}

/** A version as the API gives it. */
export function presentDefinitionVersion({
  version: { documents, ...version },
  before,
}: VersionWithBefore): Schemas['SloDefinitionVersion'] {
  return {
    ...version,
    text: exportOpenSlo(documents),
    changes: before ? changesBetween(before.documents, documents) : [],
  };
}
