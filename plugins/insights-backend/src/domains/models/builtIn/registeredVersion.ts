import { digestOf } from '../../../platform/digest';
import { checkCards, type CheckedCard } from '../model/ingest/checkCards';
import { Findings } from '../model/ingest/Findings';
import { ordinalOf } from '../model/ingest/ordinalOf';
import { recordOf } from '../model/ingest/recordOf';
import { canonicalJson } from '../model/record/canonicalJson';
import type { WrittenVersion } from '../ingest/DatabaseVersionRows';
import type { VersionRegistration } from './BuiltInRegistry';

/** Where the card is that came with a registration. */
const CARD_SOURCE = 'registration';

/** Who registers what, and when. */
export interface Registering {
  readonly version: string;
  /** Entity reference. */
  readonly by: string;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** A registration as it is kept. Its digest is of what was sent: the same again is known by it. */
export function registeredVersion(
  registration: VersionRegistration,
  { version, by, now }: Registering,
): Omit<WrittenVersion, 'id' | 'modelId'> {
  const { description, tags, runName, params, metrics } = registration;
  const { datasets, artifacts, signature } = registration;
  const hasRun = runName !== undefined || params !== undefined;
  const record = recordOf({
    ...{ model: '', version, status: 'ready', createdBy: by },
    ...{ description, tags, datasets, artifacts, signature },
    run: hasRun ? { id: runName ?? version, name: runName, params } : undefined,
    metrics: metrics?.map(metric => ({ ...metric, standing: 'reported' })),
  });
  return {
    ...{ version, status: 'ready', createdAt: now, updatedAt: now },
    ordinal: ordinalOf(version, now),
    digest: digestOfRegistration(registration),
    record: canonicalJson(record),
  };
}

/** Digest of what a registration says of the version, whatever it is called. */
export function digestOfRegistration({
  version: _version,
  aliases: _aliases,
  owner: _owner,
  ...content
}: VersionRegistration): string {
  return digestOf(canonicalJson(content));
}

/** The card that came with a registration, if one did: by a person, unless it says otherwise. */
export function registeredCards(
  { card }: VersionRegistration,
  { now }: Pick<Registering, 'now'>,
): CheckedCard[] {
  if (!card) return [];
  const { by = 'human' } = card;
  const one = { ...card, source: CARD_SOURCE, by, at: now };
  return checkCards([one], 'the registration', new Findings());
}
