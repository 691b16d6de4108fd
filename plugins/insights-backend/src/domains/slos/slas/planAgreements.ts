import type {
  AgreementClash,
  AgreementDraft,
  AgreementFiles,
  AgreementSource,
} from './AgreementsStore';

/** An agreement that is kept, as far as a plan goes by it. */
export interface CurrentAgreement {
  readonly id: string;
  readonly source: AgreementSource;
  readonly version: number;
  readonly digest: string;
  readonly revision: number;
  readonly isRetired: boolean;
}

/** Changes of agreements. */
export interface AgreementChanges {
  /** Drafts that begin a version, and its number. */
  readonly starts: readonly (AgreementDraft & {
    readonly source: AgreementSource;
    readonly version: number;
  })[];
  /** Ids of those that are there no more. */
  readonly retires: readonly string[];
}

/** Compares what is kept with what the files say. Who has a name keeps it; among several that claim it, the first. */
export function planAgreements(
  current: ReadonlyMap<string, CurrentAgreement>,
  { drafts, stays }: AgreementFiles,
): AgreementChanges & { readonly clashes: readonly AgreementClash[] } {
  const starts: AgreementChanges['starts'][number][] = [];
  const clashes: AgreementClash[] = [];
  const named = new Set<string>();
  for (const { file, ...draft } of drafts) {
    const { id } = draft.agreement;
    const known = current.get(id);
    const isHeld = known !== undefined && !known.isRetired;
    named.add(id);
    if (isHeld && isHeldElsewhere(known, file, stays)) {
      clashes.push({ id, holder: known.source });
    } else if (
      !isHeld ||
      known.digest !== draft.digest ||
      known.source.ref !== file
    ) {
      starts.push({
        ...draft,
        source: { kind: 'file', ref: file },
        version:
          isHeld && known.digest === draft.digest
            ? known.version
            : (known?.version ?? 0) + 1,
      });
    }
  }
  const retires = [...current.values()]
    .filter(
      ({ id, source, isRetired }) =>
        !isRetired &&
        source.kind === 'file' &&
        !named.has(id) &&
        !stays(source.ref ?? ''),
    )
    .map(({ id }) => id);
  return { starts, retires, clashes };
}

/** What moved from one file to another is no clash, unless the first cannot be read. */
function isHeldElsewhere(
  { source }: CurrentAgreement,
  file: string,
  stays: (file: string) => boolean,
): boolean {
  if (source.kind === 'api') return true;
  return source.ref !== file && stays(source.ref ?? '');
}
