import { ModelRecordChanges } from '@almanac/backstage-plugin-insights-react';

type Changes<Part extends keyof ModelRecordChanges> = NonNullable<
  ModelRecordChanges[Part]
>;
type Dataset = Changes<'datasets'>[number];
type ColumnChange = Dataset['columns'][number];
type SignatureChange = Changes<'signature'>['changes'][number];
type Artifact = Changes<'artifacts'>[number];

/** What one side of a change says, each part in its own form; null where nothing is there. */
export interface SaidOfThing {
  digest?: string | null;
  rows?: number | null;
  bytes?: number | null;
  type?: string;
  isRequired?: boolean | null;
}

/** One line of a table of changes. */
export interface ChangeRow {
  area: 'dataset' | 'column' | 'input' | 'output' | 'param' | 'file';
  kind: Dataset['kind'] | ColumnChange['kind'];
  name: string;
  /** Of data: what it is used for. */
  role?: Dataset['role'];
  /** Of a column: the data that it is in. */
  dataset?: string;
  before: SaidOfThing | null;
  after: SaidOfThing | null;
  /** Of a signature: whether it breaks who asks as before; null where that cannot be told. */
  breaksCallers?: boolean | null;
}

const AREAS = { inputs: 'input', outputs: 'output', params: 'param' } as const;

/** The changes as lines of one table: what breaks callers first, then data, the rest of the signature, and files. */
export function rowsOfChanges(changes: ModelRecordChanges): ChangeRow[] {
  const signature = (changes.signature?.changes ?? []).map(signatureRow);
  return [
    ...signature.filter(({ breaksCallers }) => breaksCallers === true),
    ...(changes.datasets ?? []).flatMap(datasetRows),
    ...signature.filter(({ breaksCallers }) => breaksCallers !== true),
    ...(changes.artifacts ?? []).map(fileRow),
  ];
}

function signatureRow(change: SignatureChange): ChangeRow {
  const { part, name, kind, breaksCallers } = change;
  return {
    area: AREAS[part],
    kind,
    name,
    ...sidesOf(change),
    breaksCallers,
  };
}

function datasetRows(dataset: Dataset): ChangeRow[] {
  const { name, role, kind, before, after, columns } = dataset;
  const isSame =
    before?.digest === after?.digest && before?.rows === after?.rows;
  // Data of which the columns alone changed is told by these.
  const own: ChangeRow[] =
    kind === 'changed' && isSame
      ? []
      : [{ area: 'dataset', kind, name, role, before, after }];
  return [
    ...own,
    ...columns.map(
      (column): ChangeRow => ({
        area: 'column',
        kind: column.kind,
        name: column.name,
        dataset: name,
        ...sidesOf(column),
      }),
    ),
  ];
}

/** A change of a type says types; one of what is required says that; what came or went says both. */
function sidesOf({
  kind,
  before,
  after,
}: ColumnChange): Pick<ChangeRow, 'before' | 'after'> {
  const said = (column: ColumnChange['before']): SaidOfThing | null => {
    if (!column) return null;
    const { type, isRequired } = column;
    if (kind === 'type') return { type };
    return kind === 'required' ? { isRequired } : { type, isRequired };
  };
  return { before: said(before), after: said(after) };
}

function fileRow({ path, kind, before, after }: Artifact): ChangeRow {
  return { area: 'file', kind, name: path, before, after };
}
