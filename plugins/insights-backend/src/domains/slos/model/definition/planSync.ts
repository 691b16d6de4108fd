import type { DefinitionDraft } from './DefinitionDraft';
import type { DefinitionSource } from './DefinitionSource';

/** A definition that is kept, as far as a plan goes by it. */
export interface CurrentDefinition {
  readonly name: string;
  readonly source: DefinitionSource;
  readonly version: number;
  readonly digest: string;
  readonly isRetired: boolean;
}

/** A draft and the place that it is edited in. */
export interface SourcedDraft {
  readonly draft: DefinitionDraft;
  readonly source: DefinitionSource;
}

/** All that one kind of source says. */
export interface SourceContent {
  readonly kind: DefinitionSource['kind'];
  readonly drafts: readonly SourcedDraft[];
  /** Whether what was read from a file or entity before stays, since it cannot be read as a whole now. */
  readonly stays: (ref: string) => boolean;
}

/** A draft whose name somebody else has. */
export interface Clash extends SourcedDraft {
  readonly holder: DefinitionSource;
}

/** What has to be done so that what is kept is what a source says. */
export interface SyncPlan {
  /** Drafts that begin a version, and its number. */
  readonly starts: readonly (SourcedDraft & { readonly version: number })[];
  /** Drafts that say the same in another place. */
  readonly moves: readonly SourcedDraft[];
  /** Names of definitions that are there no more. */
  readonly retires: readonly string[];
  readonly clashes: readonly Clash[];
}

/**
 * Compares what is kept with what a kind of source says. Who has a name keeps it; among several that have it at once, the
 * first.
 */
export function planSync(
  current: ReadonlyMap<string, CurrentDefinition>,
  { kind, drafts, stays }: SourceContent,
): SyncPlan {
  const starts: (SourcedDraft & { version: number })[] = [];
  const moves: SourcedDraft[] = [];
  const clashes: Clash[] = [];
  const named = new Map<string, SourcedDraft[]>();
  for (const one of drafts) {
    const claims = named.get(one.draft.name);
    if (claims) claims.push(one);
    else named.set(one.draft.name, [one]);
  }
  for (const [name, claims] of named) {
    const known = current.get(name);
    const { winner, holder } = winnerOf(claims, known, { kind, stays });
    clashes.push(
      ...claims
        .filter(claim => claim !== winner)
        .map(claim => ({ ...claim, holder })),
    );
    if (!winner) continue;
    if (!known || known.isRetired || known.digest !== winner.draft.digest) {
      starts.push({ ...winner, version: (known?.version ?? 0) + 1 });
    } else if (known.source.ref !== winner.source.ref) moves.push(winner);
  }
  const retires = [...current.values()]
    .filter(
      ({ name, source, isRetired }) =>
        !isRetired &&
        source.kind === kind &&
        !named.has(name) &&
        !stays(source.ref ?? ''),
    )
    .map(({ name }) => name);
  return { starts, moves, retires, clashes };
}

/** Which of those that claim a name has it, and who holds it then. */
function winnerOf(
  claims: readonly SourcedDraft[],
  known: CurrentDefinition | undefined,
  { kind, stays }: Pick<SourceContent, 'kind' | 'stays'>,
): { winner: SourcedDraft | undefined; holder: DefinitionSource } {
  const [first] = claims;
  if (!known || known.isRetired) {
    return { winner: first, holder: first.source };
  }
  const holder = known.source;
  if (holder.kind !== kind) return { winner: undefined, holder };
  const same = claims.find(({ source }) => source.ref === holder.ref);
  if (same) return { winner: same, holder };
  return stays(holder.ref ?? '')
    ? { winner: undefined, holder }
    : { winner: first, holder: first.source };
}
