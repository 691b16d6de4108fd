import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { sloText } from '../__testUtils__/sloText';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { DatabaseBucketStore } from '../buckets/DatabaseBucketStore';
import { DatabaseDefinitionsStore } from '../definitions/DatabaseDefinitionsStore';
import { KnownSlos } from '../definitions/KnownSlos';
import { SloEvaluator } from '../evaluation/SloEvaluator';
import { seriesOf } from '../model/series/SliSeries';
import { DatabaseSeriesStore } from '../series/DatabaseSeriesStore';
import { SliSources } from '../series/SliSources';
import type { EntityNeeds, ReadNeeds } from '../services/DependencyCatalog';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createPromises } from './createPromises';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const refOf = (name: string) => `component:default/${name}`;

/** Entities by name: what each depends on, and how much. */
type Written = Record<
  string,
  { needs?: string[]; criticality?: string; isLibrary?: boolean }
>;

function readOf(written: Written): ReadNeeds {
  const entities = Object.entries(written).map(
    ([
      name,
      { needs = [], criticality = null, isLibrary = false },
    ]): EntityNeeds => ({
      ...{ ref: refOf(name), title: name, isLibrary },
      dependsOn: needs.map(refOf),
      criticality,
    }),
  );
  return {
    entities: new Map(entities.map(one => [one.ref, one])),
    isCutOff: false,
  };
}

describe.each(databases.eachSupportedId())('what can be promised on %s', id => {
  /** A portal whose services fail so many of a thousand requests, and some of which are measured since an hour. */
  async function open(
    badOfThousand: Record<string, number>,
    written: Written,
    lately: readonly string[] = [],
  ) {
    const portal = await slosOnDatabase(databases, id);
    const replica = await portal.replica();
    const idOf = new Map<string, number>();
    for (const [name, bad] of Object.entries(badOfThousand)) {
      const text = sloText(name, { service: name, target: 0.9975 });
      await replica.api.post('/slo-definitions', { text });
      idOf.set(name, bad);
    }
    const known = new KnownSlos(new DatabaseDefinitionsStore(portal.knex));
    const series = new DatabaseSeriesStore(portal.knex);
    const badOf = new Map(
      (await known.list()).map(({ name, definition }) => [
        seriesOf(definition.objectives[0]).id,
        idOf.get(name) ?? 0,
      ]),
    );
    const late = new Set(
      (await known.list())
        .filter(({ name }) => lately.includes(name))
        .map(({ definition }) => seriesOf(definition.objectives[0]).id),
    );
    portal.source.counts = (seriesId, seconds) =>
      late.has(seriesId) && seconds < portal.now() - 3_600
        ? undefined
        : [1_000 - (badOf.get(seriesId) ?? 0), 1_000];
    await replica.round();
    const clock = { now: () => new Date(portal.now() * 1_000) };
    const { routes } = createPromises({
      known,
      evaluator: new SloEvaluator({
        buckets: new DatabaseBucketStore(portal.knex),
        ...{ series, clock },
      }),
      sources: new SliSources([portal.source]),
      services: {
        refresh: async () => {},
        factsOf: service => ({
          entityRef: Object.hasOwn(written, service) ? refOf(service) : null,
          owner: null,
          system: null,
        }),
        dependenciesOf: () => [],
      },
      dependencies: { read: async () => readOf(written) },
      clock,
    });
    return createTestApi(routes);
  }

  it('multiplies what is needed, and says what holds it back most', async () => {
    const api = await open(
      { shop: 0, cart: 2, payments: 1 },
      { shop: { needs: ['cart', 'payments'] }, cart: {}, payments: {} },
    );
    const { status, body } = await api.get('/slos/shop/promise');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      entityRef: 'component:default/shop',
      target: 0.9975,
      verdict: 'ifDependent',
      measured: 1,
      isMeasuredBelow: false,
      isExample: false,
      heldBackBy: [
        { entityRef: 'component:default/cart' },
        { entityRef: 'component:default/payments' },
      ],
    });
    expect(body.independent).toBeCloseTo(0.998 * 0.999, 9);
    expect(body.lowest).toBeCloseTo(0.997, 9);
    expect(body.highest).toBeCloseTo(0.998, 9);
    expect(body.inWords).toBe(
      '99.75 % cannot be promised: with independent failures 99.70 % is the best. cart holds it back most: if it never failed, 0.2 points more could be promised.',
    );
    expect(body.dependencies[0]).toMatchObject({
      entityRef: 'component:default/cart',
      sli: 0.998,
      slo: 'cart',
      objective: 0,
      window: { kind: 'rolling' },
      neededBy: [{ entityRef: 'component:default/shop', kind: 'hard' }],
    });
    const asked = await api.get('/slos/shop/promise?target=0.9999');
    expect(asked.body).toMatchObject({ target: 0.9999, verdict: 'never' });
    const modest = await api.get('/slos/shop/promise?target=0.99');
    expect(modest.body.verdict).toBe('always');
  });

  it('can be no more than the service measures itself, and what holds it back more is said', async () => {
    const api = await open(
      { shop: 5, cart: 2 },
      { shop: { needs: ['cart'] }, cart: {} },
    );
    const { body } = await api.get('/slos/shop/promise');
    expect(body).toMatchObject({
      ...{ verdict: 'measuredBelow', measured: 0.995 },
      isMeasuredBelow: true,
    });
    expect(body.inWords).toBe(
      '99.75 % cannot be promised: the service itself measures 99.50 %. It is held back by itself most: what it depends on allows 99.80 % at best.',
    );
    const modest = await api.get('/slos/shop/promise?target=0.995');
    expect(modest.body.verdict).toBe('always');
    const worse = await open(
      { shop: 5, cart: 9 },
      { shop: { needs: ['cart'] }, cart: {} },
    );
    const never = (await worse.get('/slos/shop/promise')).body;
    expect(never.verdict).toBe('never');
    expect(never.inWords).toContain(
      'The service itself measures 99.50 %, which is below it, too.',
    );
    const alone = await open({ shop: 5 }, { shop: {} });
    expect((await alone.get('/slos/shop/promise')).body.inWords).toBe(
      '99.75 % cannot be promised: the service itself measures 99.50 %. Nothing is known that it depends on.',
    );
  });

  it('counts a failure of what is needed on two ways once, and what is soft in part', async () => {
    const api = await open(
      { shop: 0, cart: 4, payments: 4, search: 100, store: 0 },
      {
        shop: {
          needs: ['cart', 'payments', 'search'],
          criticality: 'search: "soft:0.1"',
        },
        cart: { needs: ['store'] },
        payments: { needs: ['store'] },
        search: {},
        store: {},
      },
    );
    const { body } = await api.get('/slos/shop/promise');
    expect(body.independent).toBeCloseTo(0.996 * 0.996 * 0.99, 9);
    expect(body.faults).toEqual([]);
  });

  it('tells no limit but the upper one where something needed is not measured', async () => {
    const api = await open(
      { shop: 0, cart: 2 },
      { shop: { needs: ['cart', 'store'] }, cart: {}, store: {} },
    );
    const { body } = await api.get('/slos/shop/promise');
    expect(body).toMatchObject({
      verdict: 'unmeasured',
      unknown: ['component:default/store'],
      ...{ independent: null, lowest: null, highest: 0.998 },
    });
    expect(body.assumptions).toContain(
      'The availability of store is unknown: the answer takes it as if it never failed, and the truth is no better.',
    );
    const bounds = body.working.steps.find(
      ({ title }: { title: string }) => title === 'Best promise',
    );
    expect(bounds.values).toMatchObject([
      { name: 'independent failures', value: null },
      { name: 'at worst', value: null },
      { name: 'at best', value: 0.998 },
      { name: 'target' },
    ]);
  });

  it('rests on nothing of which too little is known, and says of what', async () => {
    const written = {
      shop: { needs: ['cart', 'store'] },
      cart: {},
      store: {},
    };
    const api = await open({ shop: 0, cart: 500, store: 1 }, written, ['cart']);
    const { body } = await api.get('/slos/shop/promise');
    expect(body).toMatchObject({
      verdict: 'unmeasured',
      unknown: ['component:default/cart'],
      inWords: expect.stringMatching(
        /is not known: too little is known yet of cart\. What is measured allows 99\.90 % at best\./,
      ),
    });
    expect(body.assumptions).toContain(
      'Too little is known yet of cart to go by its SLO "cart": less than 1 % of the window, and it takes 5 %.',
    );
    expect(body.working.inputs).toHaveLength(1);
    expect(body.dependencies[0]).toMatchObject({
      ...{ entityRef: 'component:default/cart', slo: 'cart', sli: null },
      ownAvailability: null,
    });
    expect(body.dependencies[0].coverage).toBeLessThan(0.05);
    const alone = await open({ shop: 500, cart: 500 }, written, [
      'shop',
      'cart',
    ]);
    expect((await alone.get('/slos/shop/promise')).body).toMatchObject({
      ...{ verdict: 'unmeasured', isMeasuredBelow: false },
      inWords:
        'Whether 99.75 % can be promised is not known: not all that it needs is measured, and too little is known yet of cart.',
    });
  });

  it('takes a library as part of what uses it, unless it is said to be needed', async () => {
    const written = {
      shop: { needs: ['design', 'cart'] },
      design: { needs: ['shop', 'events', 'icons'], isLibrary: true },
      icons: { needs: ['design'], isLibrary: true },
      ...{ cart: {}, events: {} },
    };
    const counts = { shop: 0, cart: 1, events: 1 };
    const { body } = await (
      await open(counts, written)
    ).get('/slos/shop/promise');
    expect(body).toMatchObject({ verdict: 'always', unknown: [], circles: [] });
    expect(
      body.dependencies.map((one: { entityRef: string }) => one.entityRef),
    ).toEqual(['component:default/cart', 'component:default/events']);
    expect(body.assumptions).toContain(
      'design is a library, so code of what uses it that is not down by itself: what it needs stands in its place.',
    );
    const said = await open(counts, {
      ...written,
      shop: { ...written.shop, criticality: 'design: hard' },
    });
    expect((await said.get('/slos/shop/promise')).body.unknown).toEqual([
      'component:default/design',
    ]);
  });

  it('leaves out what is said not to be needed', async () => {
    const api = await open(
      { shop: 0, cart: 1 },
      {
        shop: { needs: ['cart', 'reports'], criticality: 'reports: none' },
        ...{ cart: {}, reports: {} },
      },
    );
    expect((await api.get('/slos/shop/promise')).body).toMatchObject({
      ...{ verdict: 'always', faults: [], unknown: [] },
    });
  });

  it('names what is wrong in an annotation', async () => {
    const api = await open(
      { shop: 0, cart: 2 },
      {
        shop: { needs: ['cart'], criticality: 'cart: maybe\nsearch: hard' },
        cart: {},
      },
    );
    const { body } = await api.get('/slos/shop/promise');
    expect(body.faults).toMatchObject([
      { entityRef: 'component:default/shop', entry: 'cart', severity: 'error' },
      {
        entry: 'component:default/search',
        detail: 'is nothing that the entity depends on',
      },
    ]);
    expect(body.independent).toBeCloseTo(0.998, 9);
  });

  it('says where nothing is known', async () => {
    const api = await open({ shop: 0, stranger: 0 }, { shop: {} });
    expect((await api.get('/slos/shop/promise')).body).toMatchObject({
      verdict: 'noDependencies',
      independent: null,
    });
    expect((await api.get('/slos/stranger/promise')).body).toMatchObject({
      verdict: 'notInCatalog',
      entityRef: null,
    });
    expect((await api.get('/slos/nobody/promise')).status).toBe(404);
    expect((await api.get('/slos/shop/promise?objective=3')).status).toBe(400);
  });
});
