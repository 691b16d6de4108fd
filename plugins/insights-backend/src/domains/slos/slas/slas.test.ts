import { sloText } from '../__testUtils__/sloText';
import { slosOnDatabase } from '../__testUtils__/slosOnDatabase';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
});

const MONTH =
  '[{ duration: 1M, calendar: { startTime: 2026-01-01 00:00:00, timeZone: Europe/Berlin } }]';

/** An agreement on the scripted SLO of the same name. */
function slaText(
  name: string,
  {
    slo = 'orders',
    target = 0.99,
    customer = 'Northwind',
    window = MONTH,
    more = '',
  } = {},
): string {
  return `apiVersion: almanac.io/v1
kind: ServiceLevelAgreement
metadata: { name: ${name}, displayName: 'Agreement ${name}' }
spec:
  customer: ${customer}
  slo: ${slo}
  target: ${target}
  timeWindow: ${window}
  credits:
    currency: EUR
    feePerPeriod: '1000.00'
    tiers: [{ below: ${target}, percent: 10 }]
${more}`;
}

const SINCE = '  since: 2026-01-01\n';

describe.each(databases.eachSupportedId())('agreements on %s', id => {
  /** A portal with the SLO `orders`: 100 events each five minutes, of which so many fail. */
  async function open(badAt: (seconds: number) => number = () => 0) {
    const portal = await slosOnDatabase(databases, id);
    portal.source.counts = (_, seconds) => [100 - badAt(seconds), 100];
    const replica = await portal.replica();
    const { api } = replica;
    await api.post('/slo-definitions', { text: sloText('orders') });
    const create = (text: string) => api.post('/slas', { text });
    return { ...portal, ...replica, create };
  }

  it('stand as the counts of their SLO say, and tell what they cost', async () => {
    // Two hours of full outage on 2 November: 2,400 of what November has.
    const from = Date.parse('2026-11-02T00:00:00Z') / 1_000;
    const { api, create, round } = await open(seconds =>
      seconds >= from && seconds < from + 7_200 ? 100 : 0,
    );
    const made = await create(slaText('partner', { more: SINCE }));
    expect(made.status).toBe(201);
    await round();
    const { body } = await api.get('/slas/partner/standing');
    const [november, october] = body.periods;
    expect(november).toMatchObject({
      start: '2026-10-31T23:00:00.000Z',
      end: '2026-11-30T23:00:00.000Z',
      isOver: false,
      isPromised: true,
      state: 'kept',
      badUnits: 2_400,
      coverage: 1,
      credit: { amount: '0.00', currency: 'EUR' },
    });
    // 720 hours bring 864,000 units, of which 8,640 may fail.
    expect(november.unitsLeft).toBeCloseTo(8_640 - 2_400, 3);
    expect(november.outageMinutesLeft).toBeCloseTo((8_640 - 2_400) / 20, 3);
    expect(
      november.working.steps.map((step: { title: string }) => step.title),
    ).toEqual([
      ...['Indicator', 'Headroom', 'End of the period'],
      'Credit if the period ended now',
    ]);
    expect(october).toMatchObject({
      start: '2026-09-30T22:00:00.000Z',
      end: '2026-10-31T23:00:00.000Z',
      isOver: true,
      // Five days of it are known: the others could have broken it.
      ...{ state: 'undecided', credit: null },
    });
    expect(october.stateInWords).toMatch(
      /^Undecided: between .* Only \d+ % of the time that counts is known\.$/,
    );
    expect(body.creditsDue).toEqual([]);
    expect(body.comparison.inWords).toContain('as strict as the agreement');
    const list = await api.get('/slas');
    expect(list.body.items).toEqual([
      { ...body.summary, computedAt: expect.any(String) },
    ]);
  });

  it('wait for the first data as long as their SLO does, which is nobody’s fault', async () => {
    const { api, create, round, source, wait } = await open();
    source.counts = () => undefined;
    await create(slaText('partner', { more: SINCE }));
    await round();
    const list = async () => (await api.get('/slas')).body.items;
    expect(await list()).toMatchObject([
      {
        state: 'undecided',
        stateInWords: 'Waiting for the first data.',
        current: { sli: null, credit: null },
      },
    ]);
    wait(30 * 60);
    await round();
    expect(await list()).toMatchObject([
      { state: 'noData', stateInWords: 'Nothing is counted yet.' },
    ]);
  });

  it('are not begun before their first day, and ended once they are retired', async () => {
    const { api, create, round, wait } = await open();
    await create(
      [
        slaText('later', { more: '  since: 2027-01-01\n' }),
        slaText('partner', { more: SINCE }),
      ].join('---\n'),
    );
    await round();
    const listed = async () => (await api.get('/slas')).body.items;
    expect((await listed()).at(-1)).toMatchObject({
      ...{ id: 'later', state: 'notBegun', since: '2027-01-01' },
      ...{ problem: null, current: null, retiredAt: null },
      stateInWords: 'Not begun: it begins on 1 Jan 2027.',
    });
    await api.delete('/slas/partner', { 'If-Match': '*' });
    wait(300);
    await round();
    // October was promised, and is not final.
    expect((await listed()).at(-1)).toMatchObject({
      ...{ id: 'partner', state: 'ended' },
      retiredAt: '2026-11-25T12:00:00.000Z',
      stateInWords: 'Ended: it was retired on 25 Nov 2026.',
    });
    const { body } = await api.get('/slas/partner/standing');
    expect(body.source.isEditable).toBe(false);
    expect(body.periods[0]).toMatchObject({
      ...{ end: '2026-10-31T23:00:00.000Z', isPromised: true },
    });
    wait(3 * 86_400);
    await round();
    expect((await listed()).map((one: { id: string }) => one.id)).toEqual([
      'later',
    ]);
    const settled = await api.get('/slas/partner/standing');
    expect(settled.body.summary.state).toBe('ended');
    expect(settled.body.periods[0].settledAt).toEqual(expect.any(String));
    expect((await api.get('/slas/partner')).status).toBe(404);
  });

  it('hold from the day they are saved on, unless they name another, and are judged by nothing of before', async () => {
    // All fails until the agreement is saved, on 25 November at noon, and nothing from the day on which it is.
    const day = Date.parse('2026-11-24T23:00:00Z') / 1_000;
    const { api, create, round, wait } = await open(seconds =>
      seconds < day ? 100 : 0,
    );
    const made = await create(slaText('partner'));
    expect(made.body.items[0].agreement.since).toBe('2026-11-25');
    await round();
    const { body } = await api.get('/slas/partner/standing');
    expect(body.summary).toMatchObject({ since: '2026-11-25' });
    expect(body.periods).toMatchObject([
      {
        ...{ start: '2026-11-24T23:00:00.000Z', isPromised: true },
        ...{ end: '2026-11-30T23:00:00.000Z', sli: 1, badUnits: 0 },
      },
    ]);
    wait(2 * 86_400);
    const edited = await api.put(
      '/slas/partner',
      { text: slaText('partner', { target: 0.9 }) },
      { 'If-Match': '*' },
    );
    expect(edited.body).toMatchObject({
      version: 2,
      agreement: { target: 0.9, since: '2026-11-25' },
    });
    const same = await api.put(
      '/slas/partner',
      { text: slaText('partner', { target: 0.9 }) },
      { 'If-Match': '*' },
    );
    expect(same.body.version).toBe(2);
  });

  it('take out what was agreed not to count', async () => {
    const from = Date.parse('2026-11-02T00:00:00Z') / 1_000;
    const { api, create, round } = await open(seconds =>
      seconds >= from && seconds < from + 7_200 ? 100 : 0,
    );
    const more = `  exclusions: [{ start: 2026-11-02T01:00:00+01:00, end: 2026-11-02T03:00:00+01:00, reason: Move }]\n`;
    await create(slaText('partner', { more: SINCE + more }));
    await round();
    const { body } = await api.get('/slas/partner/standing');
    expect(body.periods[0]).toMatchObject({
      sli: 1,
      excludedSeconds: 7_200,
      excludedUnits: 2_400,
    });
  });

  it('are settled over the night in which clocks change, by the version that held then', async () => {
    // Five of a hundred fail in October, none later.
    const end = Date.parse('2026-10-31T23:00:00Z') / 1_000;
    const { api, create, round, wait } = await open(seconds =>
      seconds < end ? 5 : 0,
    );
    await create(slaText('partner', { more: SINCE }));
    await round();
    const settled = async () =>
      (await api.get('/slas/partner/standing')).body.periods.slice(1);
    const [october] = await settled();
    expect(october).toMatchObject({
      state: 'broken',
      version: 1,
      credit: { amount: '100.00', currency: 'EUR' },
    });
    wait(3_600);
    const { etag } = (await api.get('/slas/partner')).headers;
    const text = slaText('partner', { target: 0.9, more: SINCE });
    const edited = await api.put(
      '/slas/partner',
      { text },
      { 'If-Match': etag },
    );
    expect(edited.body).toMatchObject({
      version: 2,
      updatedBy: 'user:default/mock',
    });
    await round();
    // What was agreed for the first time in November says nothing of October but what it said first.
    expect((await settled())[0]).toMatchObject({
      version: 1,
      credit: october.credit,
    });
    const { body } = await api.get('/slas/partner/standing');
    expect(body.periods[0]).toMatchObject({ version: 2, target: 0.9 });
    expect(body.creditsDue).toEqual([{ amount: '100.00', currency: 'EUR' }]);
  });

  it('let the first of two editors through and tell the second', async () => {
    const { api, create } = await open();
    await create(slaText('partner'));
    const { etag } = (await api.get('/slas/partner')).headers;
    const edit = (target: number) =>
      api.put(
        '/slas/partner',
        { text: slaText('partner', { target }) },
        { 'If-Match': etag },
      );
    const answers = await Promise.all([edit(0.5), edit(0.6)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(
      (await api.delete('/slas/partner', { 'If-Match': etag })).status,
    ).toBe(412);
    const other = slaText('other');
    const renamed = await api.put(
      '/slas/partner',
      { text: other },
      { 'If-Match': '*' },
    );
    expect(renamed.status).toBe(422);
    const gone = await api.delete('/slas/partner', { 'If-Match': '*' });
    expect(gone.status).toBe(200);
    expect((await api.get('/slas/partner')).status).toBe(404);
    const versions = await api.get('/slas/partner/versions?limit=1');
    expect(versions.body.items).toMatchObject([
      {
        version: 2,
        by: 'user:default/mock',
        validTo: '2026-11-25T12:00:00.000Z',
      },
    ]);
    const { nextCursor } = versions.body;
    const older = await api.get(
      `/slas/partner/versions?limit=1&cursor=${encodeURIComponent(nextCursor)}`,
    );
    expect(older.body.items[0].agreement.target).toBe(0.99);
    expect(older.body.nextCursor).toBeNull();
    expect((await api.get('/slas/nobody/versions')).status).toBe(404);
    // A name that is free again goes on with the next version.
    const again = await create(slaText('partner'));
    expect(again.body.items[0].version).toBe(3);
  });

  it('are kept all or none, and name every fault', async () => {
    const { api, create } = await open();
    const refused = await create(
      `${slaText('one')}---\n${slaText('two', { target: 2 })}`,
    );
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0].detail).toContain('spec.target');
    expect((await api.get('/slas/one')).status).toBe(404);
    await create(slaText('one'));
    expect((await create(slaText('one'))).status).toBe(409);
  });

  it('are checked without being kept, with the place of every fault', async () => {
    const { api } = await open();
    const right = await api.post('/analyses/sla', {
      text: JSON.stringify({
        apiVersion: 'almanac.io/v1',
        kind: 'ServiceLevelAgreement',
        metadata: { name: 'written-as-json' },
        spec: {
          ...{ customer: 'Northwind', slo: 'orders', target: 0.99 },
          timeWindow: [{ duration: '30d', isRolling: true }],
        },
      }),
    });
    expect(right.body).toMatchObject({
      agreements: [{ id: 'written-as-json', exclusions: [] }],
      faults: [],
    });
    expect((await api.get('/slas/written-as-json')).status).toBe(404);
    const wrong = await api.post('/analyses/sla', {
      text: slaText('two', { target: 2 }),
    });
    expect(wrong.body).toMatchObject({
      agreements: [],
      faults: [
        { path: 'spec.target', severity: 'error', rule: 'sla/value' },
        { path: 'spec.credits.tiers[0].below' },
      ],
    });
  });

  it('are listed page by page, the worst first, with those that lack their SLO', async () => {
    const { api, create, round, evaluate } = await open(() => 2);
    await create(
      [
        slaText('broken', { target: 0.99, more: '  since: 2026-11-01\n' }),
        slaText('kept', {
          ...{ target: 0.9, customer: 'Brightside', more: SINCE },
        }),
        slaText('nothing', { slo: 'unheard-of' }),
        slaText('far', { more: '  objective: 7\n' }),
        slaText('risky', { target: 0.979, more: SINCE }),
      ].join('---\n'),
    );
    await round();
    const first = await api.get('/slas?limit=3');
    const rest = await api.get(
      `/slas?limit=3&cursor=${encodeURIComponent(first.body.nextCursor)}`,
    );
    const items = [...first.body.items, ...rest.body.items];
    expect(items.map(({ id: sla, state }) => `${sla} ${state}`)).toEqual([
      'broken broken',
      'risky atRisk',
      'far invalid',
      'nothing invalid',
      'kept kept',
    ]);
    expect(items[2].problem).toBe(
      'The SLO "orders" has no objective 7: the last one is 0.',
    );
    expect(items[3].problem).toBe('There is no SLO "unheard-of".');
    expect(items[0].owner).toBe('group:default/checkout');
    const namesOf = async (query: string) =>
      (await api.get(`/slas?${query}`)).body.items.map(
        (one: { id: string }) => one.id,
      );
    expect(await namesOf('customer=Brightside')).toEqual(['kept']);
    expect(await namesOf('slo=unheard-of')).toEqual(['nothing']);
    expect(await namesOf('state=broken&state=kept')).toEqual([
      'broken',
      'kept',
    ]);
    expect(await namesOf('owner=')).toEqual(['nothing']);
    const { etag } = (await api.get('/slas')).headers;
    expect((await api.get('/slas', { 'If-None-Match': etag })).status).toBe(
      304,
    );
    await api.delete('/slas/broken', { 'If-Match': '*' });
    await evaluate();
    expect(await namesOf('')).not.toContain('broken');
  });
});
