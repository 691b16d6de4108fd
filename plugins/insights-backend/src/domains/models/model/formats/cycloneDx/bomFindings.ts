import type { CardFinding } from '../CardFinding';
import type { Bom } from './bomSchema';
import { MODEL_TYPE, modelPlaceIn } from './modelIn';
import { componentsOf, newIn17 } from './newIn17';
import { spdxId } from './spdxId';

type Found = Pick<
  CardFinding,
  'ruleId' | 'severity' | 'pointer' | 'why' | 'fix'
>;

/** What the schema cannot ask for: that there is one model, and that its document keeps to its version. */
export function bomFindings(bom: Bom): CardFinding[] {
  return [
    ...modelFindings(bom),
    ...versionFindings(bom),
    ...licenceFindings(bom),
  ].map(found => ({
    ...found,
    ...{ line: null, column: null },
  }));
}

function* modelFindings(bom: Bom): Generator<Found> {
  if (modelPlaceIn(bom) === undefined) {
    yield {
      ruleId: 'cyclonedx/no-model',
      severity: 'error',
      pointer: '/components',
      why: `holds no component of type ${MODEL_TYPE}`,
      fix: 'Add the model as a component with a modelCard.',
    };
    return;
  }
  const models = componentsOf(bom).filter(({ one }) => one.type === MODEL_TYPE);
  for (const { pointer } of models.slice(1)) {
    yield {
      ruleId: 'cyclonedx/several-models',
      severity: 'warning',
      pointer,
      why: 'is another model: the card is of the first one alone',
      fix: 'Give each model a document of its own.',
    };
  }
}

function* versionFindings(bom: Bom): Generator<Found> {
  for (const { one, pointer } of componentsOf(bom)) {
    if (one.versionRange === undefined) continue;
    if (one.isExternal && one.version === undefined) continue;
    yield {
      ruleId: 'cyclonedx/version-range',
      severity: 'error',
      pointer: `${pointer}/versionRange`,
      why: 'is allowed of an external component without a version only',
      fix: 'Give the version, or set isExternal.',
    };
  }
  if (bom.specVersion === '1.7') return;
  for (const pointer of newIn17(bom)) {
    yield {
      ruleId: 'cyclonedx/key-of-1.7',
      severity: 'error',
      pointer,
      why: 'is not known in version 1.6',
      fix: 'Remove it, or write specVersion 1.7.',
    };
  }
}

/** Identifiers are those of SPDX to the letter. What is nearly one is a mistake. */
function* licenceFindings(bom: Bom): Generator<Found> {
  const holders = [
    { one: bom.metadata ?? {}, pointer: '/metadata' },
    ...componentsOf(bom),
  ];
  for (const { one, pointer } of holders) {
    for (const [index, { license }] of (one.licenses ?? []).entries()) {
      const id = license?.id ?? '';
      const meant = spdxId(id) ?? spdxId(`${id}.0`);
      if (meant === undefined || meant === id) continue;
      yield {
        ruleId: 'cyclonedx/licence-id',
        severity: 'error',
        pointer: `${pointer}/licenses/${index}/license/id`,
        why: `is no identifier of SPDX: ${id}`,
        fix: `Write ${meant}, or give the licence a name instead.`,
      };
    }
  }
}
