import fc from 'fast-check';
import type { VersionRecord } from '../record/VersionRecord';
import { diffVersions, type VersionDiff } from './diffVersions';

type Made = Pick<VersionRecord, 'datasets' | 'signature' | 'artifacts'>;

const dataset = (name: string, more = {}) => ({
  ...{ name, role: 'training' as const, ...more },
});

const inputs = (
  ...columns: NonNullable<Made['signature']>['inputs']
): Made => ({
  signature: { inputs: columns, outputs: [] },
});

const outputs = (
  ...columns: NonNullable<Made['signature']>['outputs']
): Made => ({
  signature: { inputs: [], outputs: columns },
});

const signatureOf = (before: Made, after: Made) =>
  diffVersions(before, after).signature?.changes.map(
    ({ name, kind, breaksCallers }) => [name, kind, breaksCallers],
  );

describe('the data of two versions', () => {
  it('changed where its digest is another', () => {
    const { datasets } = diffVersions(
      { datasets: [dataset('orders', { digest: 'a1', rows: 9 })] },
      { datasets: [dataset('orders', { digest: 'b2' })] },
    );
    expect(datasets).toEqual([
      {
        ...{ name: 'orders', role: 'training', kind: 'changed', columns: [] },
        before: { digest: 'a1', rows: 9 },
        after: { digest: 'b2', rows: null },
      },
    ]);
  });

  it('is told apart by its use, and in columns', () => {
    const before = [
      dataset('orders', { columns: [{ name: 'age', type: 'long' }] }),
      dataset('shops', { digest: 'x' }),
    ];
    const after = [
      dataset('orders', { columns: [{ name: 'age', type: 'double' }] }),
      { ...dataset('shops', { digest: 'x' }), role: 'evaluation' as const },
    ];
    const { datasets } = diffVersions(
      { datasets: before },
      { datasets: after },
    );
    expect(
      datasets?.map(({ name, role, kind, columns }) => [
        ...[name, role, kind, columns.length],
      ]),
    ).toEqual([
      ['orders', 'training', 'changed', 1],
      ['shops', 'training', 'removed', 0],
      ['shops', 'evaluation', 'added', 0],
    ]);
  });

  it('is the same in another order, also where a name stands twice', () => {
    const [one, other] = ['a1', 'b2'].map(digest =>
      dataset('orders', { digest }),
    );
    const { datasets } = diffVersions(
      { datasets: [one, other] },
      { datasets: [other, one] },
    );
    expect(datasets).toEqual([]);
  });
});

describe('what a version takes and gives', () => {
  const age = { name: 'age', type: 'integer' };

  it.each`
    before                             | after                              | kind          | breaks
    ${[]}                              | ${[{ ...age, isRequired: true }]}  | ${'added'}    | ${true}
    ${[]}                              | ${[{ ...age, isRequired: false }]} | ${'added'}    | ${false}
    ${[]}                              | ${[age]}                           | ${'added'}    | ${null}
    ${[age]}                           | ${[]}                              | ${'removed'}  | ${null}
    ${[age]}                           | ${[{ ...age, type: 'long' }]}      | ${'type'}     | ${false}
    ${[age]}                           | ${[{ ...age, type: 'string' }]}    | ${'type'}     | ${true}
    ${[{ ...age, isRequired: false }]} | ${[{ ...age, isRequired: true }]}  | ${'required'} | ${true}
    ${[{ ...age, isRequired: true }]}  | ${[{ ...age, isRequired: false }]} | ${'required'} | ${false}
  `(
    'says of an input from $before to $after whether it breaks callers: $breaks',
    ({ before, after, kind, breaks }) => {
      expect(signatureOf(inputs(...before), inputs(...after))).toEqual([
        ['age', kind, breaks],
      ]);
    },
  );

  it.each`
    before                             | after                              | kind          | breaks
    ${[]}                              | ${[age]}                           | ${'added'}    | ${false}
    ${[age]}                           | ${[]}                              | ${'removed'}  | ${true}
    ${[age]}                           | ${[{ ...age, type: 'long' }]}      | ${'type'}     | ${true}
    ${[{ ...age, type: 'long' }]}      | ${[age]}                           | ${'type'}     | ${false}
    ${[{ ...age, isRequired: true }]}  | ${[{ ...age, isRequired: false }]} | ${'required'} | ${true}
    ${[{ ...age, isRequired: false }]} | ${[{ ...age, isRequired: true }]}  | ${'required'} | ${false}
  `(
    'says of an output from $before to $after whether it breaks callers: $breaks',
    ({ before, after, kind, breaks }) => {
      expect(signatureOf(outputs(...before), outputs(...after))).toEqual([
        ['age', kind, breaks],
      ]);
    },
  );

  it.each`
    before                       | after                           | breaks
    ${'tensor float32 (-1, 28)'} | ${'tensor float32 (-1, -1)'}    | ${false}
    ${'tensor float32 (-1, -1)'} | ${'tensor float32 (-1, 28)'}    | ${true}
    ${'tensor float32 (-1, 28)'} | ${'tensor float64 (-1, 28)'}    | ${true}
    ${'tensor float32 (-1, 28)'} | ${'tensor float32 (-1, 28, 1)'} | ${true}
  `('knows that $after takes all of $before: not $breaks', given => {
    const of = (type: string) => inputs({ name: 'image', type });
    expect(signatureOf(of(given.before), of(given.after))).toEqual([
      ['image', 'type', given.breaks],
    ]);
  });

  it.each`
    before                       | after                            | breaks
    ${'array<double>'}           | ${'array<string>'}               | ${null}
    ${'array'}                   | ${'array<string>'}               | ${null}
    ${'object{a: long}'}         | ${'object{a: long, b?: string}'} | ${null}
    ${'object{a: long}'}         | ${'map<long>'}                   | ${null}
    ${'array<object{a: long}>'}  | ${'any'}                         | ${null}
    ${'string'}                  | ${'array<string>'}               | ${true}
    ${'map<double>'}             | ${'double'}                      | ${true}
    ${'tensor float32 (-1, 28)'} | ${'array<array<float>>'}         | ${true}
    ${'arrayed'}                 | ${'string'}                      | ${true}
  `(
    'tells a change from $before to $after, and whether it breaks callers: $breaks',
    given => {
      const column = (type: string) => ({ name: 'items', type });
      const [before, after] = [given.before, given.after].map(column);
      const change = [['items', 'type', given.breaks]];
      expect(signatureOf(inputs(before), inputs(after))).toEqual(change);
      expect(signatureOf(outputs(before), outputs(after))).toEqual(change);
    },
  );

  it('breaks callers where one change does, and leaves open what cannot be told', () => {
    const breaks = (before: Made, after: Made) =>
      diffVersions(before, after).signature?.breaksCallers;
    const sex = { name: 'sex', type: 'string' };
    expect(breaks(inputs(age), inputs(age))).toBe(false);
    expect(breaks(inputs(age), inputs(age, sex))).toBeNull();
    expect(breaks(inputs(age), inputs({ ...age, type: 'string' }, sex))).toBe(
      true,
    );
  });
});

describe('files of two versions', () => {
  it('changed where their digest or their size did', () => {
    const { artifacts } = diffVersions(
      {
        artifacts: [
          { path: 'a', digest: 'sha256:aa' },
          { path: 'b', bytes: 1 },
          { path: 'c' },
        ],
      },
      {
        artifacts: [
          { path: 'a', digest: 'sha256:bb' },
          { path: 'b', bytes: 2 },
          { path: 'c', bytes: 3 },
        ],
      },
    );
    expect(artifacts?.map(({ path, kind }) => [path, kind])).toEqual([
      ['a', 'changed'],
      ['b', 'changed'],
    ]);
  });
});

const column = fc.record(
  {
    name: fc.constantFrom('age', 'sex', 'city'),
    type: fc.constantFrom('integer', 'long', 'string'),
    isRequired: fc.boolean(),
  },
  { requiredKeys: ['name', 'type'] },
);
const columns = fc.array(column, { maxLength: 4 });
const made: fc.Arbitrary<Made> = fc.record(
  {
    datasets: fc.array(
      fc.record(
        {
          name: fc.constantFrom('orders', 'shops'),
          role: fc.constantFrom('training' as const, 'evaluation' as const),
          digest: fc.constantFrom('a1', 'b2'),
          rows: fc.nat(2),
          columns,
        },
        { requiredKeys: ['name', 'role'] },
      ),
      { maxLength: 4 },
    ),
    signature: fc.record({ inputs: columns, outputs: columns }),
    artifacts: fc.array(
      fc.record(
        {
          path: fc.constantFrom('a', 'b'),
          digest: fc.constantFrom('x:1', 'x:2'),
        },
        { requiredKeys: ['path'] },
      ),
      { maxLength: 4 },
    ),
  },
  { requiredKeys: [] },
);

const TURNED = { added: 'removed', removed: 'added' } as const;

type Change = {
  readonly kind: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly columns?: readonly Change[];
};

/** Changes without an order, as they are the other way round or as they are; whether callers break has a direction. */
function told(
  changes: readonly Change[] | null | undefined,
  isTurned: boolean,
): unknown {
  if (!changes) return null;
  return changes
    .map(({ kind, before, after, columns: of, ...rest }) => ({
      ...rest,
      kind: isTurned ? TURNED[kind as keyof typeof TURNED] ?? kind : kind,
      before: isTurned ? after : before,
      after: isTurned ? before : after,
      columns: told(of, isTurned),
      breaksCallers: null,
    }))
    .map(change => JSON.stringify(change))
    .sort();
}

const allOf = (diff: VersionDiff, isTurned: boolean) => [
  told(diff.datasets, isTurned),
  told(diff.signature?.changes, isTurned),
  told(diff.artifacts, isTurned),
];

describe('the comparison of any two versions', () => {
  it('tells the other way round what it tells one way', () => {
    fc.assert(
      fc.property(made, made, (one, other) => {
        expect(allOf(diffVersions(other, one), true)).toEqual(
          allOf(diffVersions(one, other), false),
        );
      }),
    );
  });

  it('is empty between a version and itself, in whatever order', () => {
    fc.assert(
      fc.property(made, version => {
        const turned = {
          ...version,
          datasets: version.datasets?.toReversed(),
          artifacts: version.artifacts?.toReversed(),
        };
        const { datasets, signature, artifacts } = diffVersions(
          version,
          turned,
        );
        expect([datasets ?? [], artifacts ?? []]).toEqual([[], []]);
        expect(signature ?? { changes: [], breaksCallers: false }).toEqual({
          ...{ changes: [], breaksCallers: false },
        });
      }),
    );
  });

  it('says nothing where not both versions do', () => {
    expect(
      diffVersions({ datasets: [dataset('orders')] }, { artifacts: [] }),
    ).toEqual({ datasets: null, signature: null, artifacts: null });
  });
});
