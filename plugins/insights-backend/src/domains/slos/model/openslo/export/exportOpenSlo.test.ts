import fc from 'fast-check';
import {
  CHECKOUT_SLO,
  LATENCY_SLO,
  SLOTH_SLO,
} from '../../__testUtils__/openSloSamples';
import { definitionsOf } from '../../definition/definitionsOf';
import { readOpenSlo } from '../readOpenSlo';
import type { OpenSloDocument } from '../schema';
import { exportOpenSlo } from './exportOpenSlo';

function read(text: string): readonly OpenSloDocument[] {
  const { documents, faults } = readOpenSlo([{ file: 'slo.yaml', text }]);
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return documents;
}

/** What is read of documents, and what of their export. */
function twice(written: string) {
  const first = read(written);
  const second = read(exportOpenSlo(first));
  const all = (of: typeof first) => ({
    documents: of,
    definitions: definitionsOf(of),
    text: exportOpenSlo(of),
  });
  return { first: all(first), second: all(second) };
}

const name = fc.stringMatching(/^[a-z]([-a-z0-9]{0,8}[a-z0-9])?$/);
const label = fc.stringMatching(
  /^[a-zA-Z0-9]([-._a-zA-Z0-9]{0,8}[a-zA-Z0-9])?$/,
);
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    'yes',
    '~',
    '1:30',
    '0o17',
    '# no',
    ' a\n b\n',
    '---',
    '\u0000',
  ),
);
const metadata = fc.record(
  {
    name,
    displayName: anyText,
    labels: fc.dictionary(label, fc.oneof(anyText, fc.array(anyText)), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    annotations: fc.dictionary(
      label.map(key => `example.org/${key}`),
      anyText,
      { maxKeys: 3, noNullPrototype: true },
    ),
  },
  { requiredKeys: ['name'], noNullPrototype: true },
);
const metric = fc.record({
  metricSource: fc.record({
    type: anyText.filter(type => type !== ''),
    spec: fc.record({
      query: anyText,
      settings: fc.jsonValue({ maxDepth: 2 }),
    }),
  }),
});
const indicator = fc.record({
  metadata,
  spec: fc.record({
    ratioMetric: fc.oneof(
      fc.record({ counter: fc.boolean(), good: metric, total: metric }),
      fc.record({ bad: metric, total: metric }),
      fc.record({
        raw: metric,
        rawType: fc.constantFrom('success', 'failure'),
      }),
    ),
  }),
});
const timeWindow = fc.constantFrom(
  { duration: '28d', isRolling: true },
  {
    duration: '1Q',
    calendar: { startTime: '2026-01-01 00:00:00', timeZone: 'Europe/Berlin' },
  },
);
const budgeting = fc.constantFrom(
  { budgetingMethod: 'Occurrences', slices: {} },
  {
    budgetingMethod: 'Timeslices',
    slices: { timeSliceTarget: 0.95, timeSliceWindow: '5m' },
  },
  // A number without a unit is minutes.
  {
    budgetingMethod: 'RatioTimeslices',
    slices: { timeSliceWindow: 10 },
  },
);
const slo = fc
  .record({
    metadata,
    service: anyText.filter(service => service !== ''),
    indicator,
    timeWindow,
    budgeting,
    targets: fc.uniqueArray(
      fc.integer({ min: 1, max: 99_998 }).map(target => target / 100_000),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ targets, budgeting: { budgetingMethod, slices }, ...rest }) => ({
    apiVersion: 'openslo/v1',
    kind: 'SLO',
    metadata: rest.metadata,
    spec: {
      service: rest.service,
      indicator: rest.indicator,
      timeWindow: [rest.timeWindow],
      budgetingMethod,
      objectives: targets.map(target => ({ target, ...slices })),
    },
  }));
const documents = fc.uniqueArray(slo, {
  minLength: 1,
  maxLength: 3,
  selector: one => one.metadata.name,
});

describe('the export', () => {
  it.each([
    ['an SLO', CHECKOUT_SLO],
    ['documents that refer to each other', LATENCY_SLO],
    ['an SLO of v1alpha', SLOTH_SLO],
  ])('of %s says the same when it is read again', (_, written) => {
    const { first, second } = twice(written);
    expect(second).toEqual(first);
  });

  it('of v1alpha is v1', () => {
    const text = exportOpenSlo(read(SLOTH_SLO));
    expect(text).not.toContain('v1alpha');
    expect(text.match(/^apiVersion: openslo\/v1$/gm)).toHaveLength(2);
  });

  it('has its keys in the order of the specification, whatever order they came in', () => {
    const text = JSON.stringify({
      spec: { description: 'Sells.' },
      metadata: { displayName: 'Shop', name: 'shop' },
      kind: 'Service',
      apiVersion: 'openslo/v1',
    });
    expect(exportOpenSlo(read(text))).toBe(
      [
        'apiVersion: openslo/v1',
        'kind: Service',
        'metadata:',
        '  name: shop',
        '  displayName: Shop',
        'spec:',
        '  description: Sells.',
        '',
      ].join('\n'),
    );
  });

  it('quotes what readers of YAML 1.1 would take for something else', () => {
    const text = JSON.stringify({
      apiVersion: 'openslo/v1',
      kind: 'Service',
      metadata: { name: 'shop', annotations: { 'example.org/on-call': 'yes' } },
      spec: {},
    });
    expect(exportOpenSlo(read(text))).toContain('example.org/on-call: "yes"');
  });

  it('of nothing is empty', () => {
    expect(exportOpenSlo([])).toBe('');
  });

  it('says the same when it is read again, whatever the texts and numbers', () => {
    fc.assert(
      fc.property(documents, all => {
        const { first, second } = twice(JSON.stringify(all));
        expect(second).toEqual(first);
      }),
    );
  });
});
