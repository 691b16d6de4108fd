import fc from 'fast-check';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { createCalculatorRoutes } from './calculatorRoutes';
import {
  CHECKOUT_SLO,
  LATENCY_SLO,
} from '../model/__testUtils__/openSloSamples';
import { SliSources } from '../series/SliSources';
import { SloCalculator } from './SloCalculator';

/** A router that reads the whole description takes its time where others work beside it. */
jest.setTimeout(30_000);

const NOW = new Date('2026-03-10T09:00:00Z');
const calculator = new SloCalculator({ now: () => NOW }, new SliSources([]));
const api = createTestApi(createCalculatorRoutes(calculator));

const START = '2026-03-02T00:00:00Z';
/** A week of 1,000 events every 5 minutes. */
const week = (bad: (index: number) => number) => {
  const total = Array.from({ length: 2_016 }, () => 1_000);
  const good = total.map((count, index) => count - bad(index));
  return { start: START, stepSeconds: 300, good, total };
};
const evaluate = (definition: string, buckets: object[], more = {}) =>
  api.post('/analyses/slo', { definition, buckets, ...more });

/** Two parts, each with an SLI of its own. */
const composite = (
  method: string,
  ...fields: string[]
) => `apiVersion: openslo/v1
kind: SLO
metadata: { name: journey }
spec:
  service: shop
  timeWindow: [{ duration: 7d, isRolling: true }]
  budgetingMethod: ${method}
  objectives:
${['search', 'pay']
  .map(
    name => `    - target: 0.95
${fields.map(field => `      ${field}\n`).join('')}      indicator:
        metadata: { name: ${name} }
        spec:
          ratioMetric:
            good: { metricSource: { type: Prometheus, spec: { query: ${name}_good } } }
            total: { metricSource: { type: Prometheus, spec: { query: ${name}_all } } }
`,
  )
  .join('')}`;

describe('POST /analyses/slo-definition', () => {
  const check = (...texts: string[]) =>
    api.post('/analyses/slo-definition', {
      files: texts.map((text, index) => ({ file: `${index}.yaml`, text })),
    });

  it('answers what the files say', async () => {
    const { status, body } = await check(CHECKOUT_SLO, LATENCY_SLO);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      documents: 7,
      faults: [{ severity: 'warning', rule: 'trap/notification-targets' }],
    });
    expect(body.definitions.map(({ name }: { name: string }) => name)).toEqual([
      'checkout-availability',
      'search-speed',
    ]);
  });

  it('answers every fault with its place', async () => {
    const { status, body } = await check(CHECKOUT_SLO.replace('0.999', '99.9'));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      documents: 0,
      definitions: [],
      faults: [
        {
          file: '0.yaml',
          line: 27,
          column: 15,
          path: 'spec.objectives[0].target',
          severity: 'error',
        },
      ],
    });
  });

  it('says that files are too much, or nested too deeply', async () => {
    const many = await check(...Array(10).fill('# '.padEnd(25_000, 'x')));
    expect(many.status).toBe(413);
    expect(many.body.detail).toMatch(/250000 characters/);
    const deep = await check('['.repeat(5_000));
    expect(deep.body.faults).toContainEqual(
      expect.objectContaining({ rule: 'yaml', detail: 'is nested too deeply' }),
    );
  });

  it('is not brought down by windows, lists or texts without measure', async () => {
    const wide = await check(CHECKOUT_SLO.replace('30d', '999999Y'));
    expect(wide.body.faults).toContainEqual(
      expect.objectContaining({ rule: 'openslo/window-length' }),
    );
    const keys = Array.from({ length: 5_000 }, (_, i) => `k${i}: 1`).join('\n');
    const { body } = await check(`${CHECKOUT_SLO}${keys}`);
    expect(body.faults).toHaveLength(100);
    const objectives = '    - target: 0.9\n'.repeat(3_000);
    const many = await check(`${CHECKOUT_SLO}${objectives}`);
    expect(many.body).toMatchObject({ documents: 0 });
    expect(many.body.faults).toContainEqual(
      expect.objectContaining({ detail: 'must hold at most 20 objectives' }),
    );
  });

  it('answers what a broken reference leads to', async () => {
    const { status, body } = await check(
      LATENCY_SLO.replace('name: mimir', 'name: thanos'),
    );
    expect(status).toBe(200);
    expect(body.definitions).toEqual([]);
    expect(
      body.faults.map(({ rule, path }: { rule: string; path: string }) => [
        rule,
        path,
      ]),
    ).toEqual([
      [
        'openslo/unknown-reference',
        'spec.thresholdMetric.metricSource.metricSourceRef',
      ],
      ['openslo/broken-reference', 'spec.indicatorRef'],
      ['trap/notification-targets', 'spec.alertPolicies'],
    ]);
  });

  it('answers whatever text there is by the specification', async () => {
    const pieces = CHECKOUT_SLO.split(/(?<=[\n:{}[\] ])/);
    const scrambled = fc
      .shuffledSubarray(pieces, { minLength: 0 })
      .map(parts => parts.join(''));
    const cut = fc
      .nat(CHECKOUT_SLO.length)
      .map(at => CHECKOUT_SLO.slice(0, at));
    await fc.assert(
      fc.asyncProperty(fc.oneof(scrambled, cut, fc.string()), async text => {
        expect((await check(text)).status).toBe(200);
      }),
      { numRuns: 60 },
    );
  });
});

describe('POST /analyses/slo', () => {
  it('evaluates an objective with its working', async () => {
    const { status, body } = await evaluate(CHECKOUT_SLO, [week(() => 1)]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ composite: null, warnings: [] });
    const [result] = body.results;
    expect(result).toMatchObject({
      target: 0.999,
      state: 'exhausted',
      sli: 0.999,
      allowedErrorRatio: 0.001,
      consumed: 1,
      remaining: 0,
      badUnits: 2_016,
      totalUnits: 2_016_000,
      window: {
        start: '2026-02-07T00:00:00.000Z',
        end: '2026-03-09T00:00:00.000Z',
      },
      lastKnownAt: '2026-03-09T00:00:00.000Z',
      dataFaults: [],
      exhaustion: { outlook: 'gone' },
      ledger: [{ markers: [], badUnits: 2_016, consumed: 1 }],
      working: {
        computedAt: NOW.toISOString(),
        window: null,
        span: { sliceSeconds: 300, slices: 8_640, known: 2_016 },
        method: { id: 'error-budget' },
        inputs: [{ observations: 2_016, source: 'the request' }],
      },
    });
    expect(result.coverage).toBeCloseTo(7 / 30, 12);
    expect(
      result.working.steps.map(({ title }: { title: string }) => title),
    ).toEqual([
      'Indicator',
      'Error budget',
      'Alert (page) over 1 hour and 5 minutes',
      'Alert (page) over 6 hours and 30 minutes',
      'Alert (ticket) over 1 day and 2 hours',
      'Alert (ticket) over 3 days and 6 hours',
      'Outlook of the budget',
    ]);
  });

  it('lists what happened while the budget burnt', async () => {
    const bad = week(index => (index >= 100 && index < 112 ? 500 : 0));
    const deploy = {
      ...{ id: 'd1', title: 'Checkout 1.4', kind: 'deploy' },
      ...{ start: '2026-03-02T08:00:00Z', end: '2026-03-02T09:00:00Z' },
    };
    const { body } = await evaluate(CHECKOUT_SLO, [bad], { markers: [deploy] });
    const [{ ledger, consumed }] = body.results;
    expect(ledger).toMatchObject([
      { markers: ['d1'], badUnits: 4_000 },
      { markers: [], badUnits: 2_000 },
    ]);
    expect(ledger[0].consumed + ledger[1].consumed).toBeCloseTo(consumed, 12);
    const backwards = { ...deploy, end: '2026-03-02T07:00:00Z' };
    const refused = await evaluate(CHECKOUT_SLO, [bad], {
      markers: [backwards],
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '/markers/0/end' }]);
  });

  it('evaluates for a moment, when one is given', async () => {
    const bad = week(index => (index < 12 ? 1_000 : 0));
    const { body } = await evaluate(CHECKOUT_SLO, [bad], {
      at: '2026-03-02T01:00:00Z',
    });
    expect(body.results[0]).toMatchObject({
      sli: 0,
      consumed: 1_000,
      state: 'burning',
    });
  });

  it('answers numbers that do not exist as null', async () => {
    const nothing = {
      start: START,
      stepSeconds: 300,
      good: [null],
      total: [null],
    };
    const { body } = await evaluate(CHECKOUT_SLO, [nothing]);
    expect(body.results[0]).toMatchObject({
      state: 'noData',
      sli: null,
      consumed: null,
      remaining: null,
      lastKnownAt: null,
    });
  });

  it.each([
    ['Occurrences', [], null, 2, [1, 1]],
    [
      'Timeslices',
      ['timeSliceTarget: 0.99', 'timeSliceWindow: 5m'],
      0,
      20,
      [null, null],
    ],
    ['RatioTimeslices', ['timeSliceWindow: 5m'], 0.9, 2, [1, 1]],
  ] as const)(
    'makes one budget of the parts of a composite SLO by %s',
    async (method, fields, sli, consumed, adds) => {
      // Either part fails 5 % of everything: exactly its own budget.
      const { status, body } = await evaluate(composite(method, ...fields), [
        week(() => 50),
        week(() => 50),
      ]);
      expect(status).toBe(200);
      expect(body.results).toHaveLength(2);
      expect(body.composite.sli ?? -1).toBeCloseTo(sli ?? -1, 12);
      expect(body.composite.consumed).toBeCloseTo(consumed, 9);
      expect(body.composite.remaining).toBeCloseTo(1 - consumed, 9);
      expect(body.composite.parts).toMatchObject([
        { weight: 1 },
        { weight: 1 },
      ]);
      const added = body.composite.parts.map(
        (part: { adds: number | null }) =>
          part.adds && Number(part.adds.toFixed(9)),
      );
      expect(added).toEqual(adds);
      expect(body.composite.working.steps).toHaveLength(3);
    },
  );

  it.each<[string, string, object[], string, RegExp]>([
    [
      'a definition with a fault',
      CHECKOUT_SLO.replace('0.999', '2'),
      [week(() => 0)],
      '/definition',
      /line 27, spec.objectives\[0\].target/,
    ],
    [
      'no SLO',
      'apiVersion: openslo/v1\nkind: Service\nmetadata: { name: a }\nspec: {}',
      [week(() => 0)],
      '/definition',
      /exactly one SLO, not 0/,
    ],
    [
      'counts of unlike length',
      CHECKOUT_SLO,
      [{ ...week(() => 0), good: [1] }],
      '/buckets/0/good',
      /has 1 counts, total has 2016/,
    ],
    [
      'a step that does not divide a day',
      CHECKOUT_SLO,
      [{ ...week(() => 0), stepSeconds: 301 }],
      '/buckets/0/stepSeconds',
      /divide a day/,
    ],
    [
      'a start between steps',
      CHECKOUT_SLO,
      [{ ...week(() => 0), start: '2026-03-02T00:01:00Z' }],
      '/buckets/0/start',
      /multiple of 300/,
    ],
    [
      'a count beyond reason',
      CHECKOUT_SLO,
      [{ start: START, stepSeconds: 300, good: [1], total: [1e16] }],
      '/buckets/0/total/0',
      /largest/,
    ],
    [
      'counts for other objectives',
      CHECKOUT_SLO,
      [week(() => 0), week(() => 0)],
      '/buckets',
      /each of the 1/,
    ],
    [
      'counts of a composite that begin apart',
      composite('Occurrences'),
      [week(() => 0), { ...week(() => 0), start: '2026-03-03T00:00:00Z' }],
      '/buckets/1',
      /same slices of all/,
    ],
    [
      'one count for a composite',
      composite('Occurrences'),
      [week(() => 0)],
      '/buckets',
      /each of the 2/,
    ],
    [
      'a step wider than a slice',
      LATENCY_SLO,
      [{ start: START, stepSeconds: 3_600, good: [1], total: [1] }],
      '/buckets/0/stepSeconds',
      /divide the 300 seconds/,
    ],
  ])(
    'refuses %s, and says where',
    async (_, definition, buckets, pointer, detail) => {
      const { status, body } = await evaluate(definition, buckets);
      expect(status).toBe(400);
      expect(body.errors).toContainEqual({
        pointer,
        detail: expect.stringMatching(detail),
      });
    },
  );
});
