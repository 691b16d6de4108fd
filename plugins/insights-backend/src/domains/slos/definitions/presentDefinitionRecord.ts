import type { components } from '@almanac/backstage-plugin-insights-common';
import { changesBetween } from '../model/definition/changesBetween';
import { readOpenSlo } from '../model/openslo/readOpenSlo';
import { presentDefinition } from '../presentDefinition';
import type { KeptDefinition } from './DefinitionsStore';
import { exportOpenSlo } from '../model/openslo/export/exportOpenSlo';
import { POSTED_TEXT } from './readPostedText';
import type { VersionWithBefore } from './SloDefinitionsService';

type Schemas = components['schemas'];

/** A definition as the API gives it; its warnings point into the text that comes with it. */
export function presentDefinitionRecord(
  kept: KeptDefinition,
): Schemas['SloDefinitionRecord'] {
  const { name, version, digest, service, source } = kept;
  const text = exportOpenSlo(kept.documents);
  const { faults } = readOpenSlo([{ file: POSTED_TEXT, text }]);
  return {
    name,
    title: kept.definition.title,
    service,
    version,
    digest,
    source: { ...source, isEditable: source.kind === 'api' },
    text,
    definition: presentDefinition(kept.definition),
    warnings: faults.filter(({ severity }) => severity === 'warning'),
    createdAt: kept.createdAt,
    updatedAt: kept.updatedAt,
    updatedBy: kept.by,
  };
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
