import type { VersionRecord } from '../record/VersionRecord';
import { takesAll } from './columnTypes';
import { diffColumns, type ColumnChange } from './diffColumns';

type Signature = NonNullable<VersionRecord['signature']>;

/** What of a signature a change is in. */
export type SignaturePart = 'inputs' | 'outputs' | 'params';

/** One thing in which two signatures differ. */
export interface SignatureChange extends ColumnChange {
  readonly part: SignaturePart;
  /** Whether who asks the model as before gets no answer, or one that is not what it was; null where that cannot be told. */
  readonly breaksCallers: boolean | null;
}

const PARTS = [
  'inputs',
  'outputs',
  'params',
] as const satisfies SignaturePart[];

type Rules = Readonly<
  Record<ColumnChange['kind'], (change: ColumnChange) => boolean | null>
>;

/** Whether a column does not take all that another may be; null where that cannot be told. */
function isNarrower(
  one: ColumnChange['after'],
  other: ColumnChange['after'],
): boolean | null {
  const isTaken = takesAll(one?.type ?? '', other?.type ?? '');
  return isTaken === null ? null : !isTaken;
}

/** What goes in: more may be taken, and nothing more be asked for. */
const GOING_IN: Rules = {
  // One that nobody called required or optional may be either.
  added: ({ after }) => after?.isRequired ?? null,
  // What serves the model may ignore what it does not know, or refuse it.
  removed: () => null,
  type: ({ before, after }) => isNarrower(after, before),
  required: ({ after }) => after?.isRequired === true,
};

/** What breaks who asks as before. */
const BREAKS: Readonly<Record<SignaturePart, Rules>> = {
  inputs: GOING_IN,
  // A parameter has a value where none is sent.
  params: { ...GOING_IN, added: ({ after }) => after?.isRequired ?? false },
  // What comes out: more may be given, and nothing be left out.
  outputs: {
    added: () => false,
    removed: () => true,
    type: ({ before, after }) => isNarrower(before, after),
    required: ({ after }) => after?.isRequired === false,
  },
};

/** Compares what two versions take and give. */
export function diffSignatures(
  before: Signature,
  after: Signature,
): SignatureChange[] {
  return PARTS.flatMap(part =>
    diffColumns(before[part] ?? [], after[part] ?? []).map(change => ({
      ...{ part, ...change },
      breaksCallers: BREAKS[part][change.kind](change),
    })),
  );
}

/** Whether any of the changes breaks who asks as before; null where of none that is sure, and of some it cannot be told. */
export function breaksCallers(
  changes: readonly SignatureChange[],
): boolean | null {
  const told = new Set(changes.map(change => change.breaksCallers));
  if (told.has(true)) return true;
  return told.has(null) ? null : false;
}
