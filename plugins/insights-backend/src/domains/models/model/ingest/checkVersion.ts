import type { CollectedModelVersion } from '@almanac/backstage-plugin-insights-node';
import { canonicalJson } from '../record/canonicalJson';
import { checkCards, type CheckedCard } from './checkCards';
import { instantOf } from './checkFields';
import type { Findings } from './Findings';
import { MOST_RECORD } from './limits';
import { nameFault, shownName } from './nameFault';
import { ordinalOf } from './ordinalOf';
import { recordOf } from './recordOf';

/** A version that can be kept. */
export interface CheckedVersion {
  readonly model: string;
  readonly version: string;
  /** Place among the versions of the model; null where nothing says one. */
  readonly ordinal: number | null;
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
  readonly status: CollectedModelVersion['status'];
  /** JSON of a `VersionRecord`, with sorted keys. */
  readonly record: string;
  readonly cards: readonly CheckedCard[];
}

/** A version as it can be kept; undefined where its name cannot. What else cannot is left out and told. */
export function checkVersion(
  version: CollectedModelVersion,
  findings: Findings,
): CheckedVersion | undefined {
  const item = `version ${shownName(version.version)} of the model ${shownName(
    version.model,
  )}`;
  const fault = nameFault(version.version) ?? nameFault(version.model);
  if (fault) {
    findings.tell(item, fault, 'Give it another name in the registry.');
    return undefined;
  }
  const createdAt = instantOf(version.createdAt);
  return {
    model: version.model,
    version: version.version,
    ordinal: ordinalOf(version.version, createdAt),
    createdAt,
    updatedAt: instantOf(version.updatedAt),
    status: version.status,
    record: boundedRecord(version, item, findings),
    cards: checkCards(version.cards, `the ${item}`, findings),
  };
}

function boundedRecord(
  version: CollectedModelVersion,
  item: string,
  findings: Findings,
): string {
  const json = canonicalJson(recordOf(version));
  if (json.length <= MOST_RECORD) return json;
  findings.tell(
    item,
    `What is recorded of it has ${json.length} characters; at most ${MOST_RECORD} are kept, so only that it is there is.`,
    'Log less with its run.',
  );
  return canonicalJson({ metrics: [] });
}
