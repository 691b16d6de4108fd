import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { databaseIds } from '../../trends/__testUtils__/trendsOnDatabase';
import { demoBatch, runs } from '../../trends/__testUtils__/demoSignal';
import { DEMO_RADAR } from '../__testUtils__/radarSamples';
import { radarsOnDatabase } from '../__testUtils__/radarsOnDatabase';
import { backstageList, zalandoList } from './__testUtils__/listSamples';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: databaseIds });

describe.each(databases.eachSupportedId())('importing on %s', id => {
  async function portal() {
    const on = await radarsOnDatabase(databases, id);
    const { api } = await on.replica([]);
    const bringIn = (content: object, more: object = {}) =>
      api.post('/radars/company/import', {
        ...{ from: 'tech-radar.json', content, ...more },
      });
    const blips = async () => (await api.get('/radars/company/blips')).body;
    const decisionsOf = async (topicId: string) =>
      (
        await api.get(
          `/radars/company/blips/${encodeURIComponent(topicId)}/decisions`,
        )
      ).body.items;
    return { ...on, api, bringIn, blips, decisionsOf };
  }

  it('makes a radar of quadrants and rings, and puts each entry where it was decided to be', async () => {
    const { api, bringIn, blips } = await portal();
    const { status, body } = await bringIn(backstageList(), {
      title: 'Company radar',
    });
    expect([status, body]).toMatchObject([
      200,
      {
        ...{ radarId: 'company', format: 'backstage', isNew: true },
        ...{ entryCount: 3, leftOut: [], listedEntries: 3 },
        ...{ addedTopics: 3, addedEntries: 3 },
        ...{ addedDecisions: 4, unchangedDecisions: 0, absent: [] },
        findings: [{ kind: 'note', pointer: '/rings/0/color' }],
      },
    ]);
    const radar = (await api.get('/radars/company')).body;
    expect(radar).toMatchObject({
      ...{ title: 'Company radar', signal: null, signalId: null },
      ...{ state: 'ready', blipCount: 3, progress: null },
      rings: [
        { id: 'adopt', title: 'ADOPT', rule: 'what people decide' },
        { id: 'trial' },
        { id: 'hold' },
      ],
      decisions: { decided: 3, undecided: 0, differs: 0, drifting: 0 },
    });
    const { items } = await blips();
    expect(items).toHaveLength(3);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ topicId: 'radar-company:typescript', title: 'TypeScript' },
          ...{ quadrant: 'languages', ring: 'adopt', previousRing: 'trial' },
          ...{ movement: 'none', movedAt: '2024-03-01', isMeasured: false },
          ...{ verdict: 'unknown', value: null },
          decision: expect.objectContaining({
            ...{ ring: 'adopt', suggestedRing: null, differs: false },
            ...{ importedFrom: 'tech-radar.json', reason: 'All new code.' },
            importedAt: expect.stringMatching(/^20\d\d-.*Z$/),
            ...{ at: '2024-03-01T00:00:00.000Z', drift: null },
          }),
        }),
        expect.objectContaining({ title: 'C#', ring: 'hold' }),
      ]),
    );
  });

  it('keeps the timeline as history, with its dates and reasons', async () => {
    const { bringIn, decisionsOf } = await portal();
    await bringIn(backstageList());
    expect(await decisionsOf('radar-company:typescript')).toMatchObject([
      { number: 2, ring: 'adopt', at: '2024-03-01T00:00:00.000Z' },
      { number: 1, ring: 'trial', at: '2022-07-05T00:00:00.000Z' },
    ]);
  });

  it('says of a blip without signal that nothing is suggested', async () => {
    const { api, bringIn } = await portal();
    await bringIn(backstageList());
    const { body } = await api.get(
      '/radars/company/blips/radar-company%3Amob-programming',
    );
    expect(body).toMatchObject({ history: [], isMeasured: false });
    expect(body.suggestion).toMatchObject({
      ...{ ring: 'trial', reasons: [], counterfactuals: [] },
      sentence:
        'Nothing is suggested for Mob programming: the radar has no signal, people alone place its topics. TRIAL is what was decided on 1 Mar 2024.',
    });
    const { body: topic } = await api.get('/radars/company/blips?q=mob');
    expect(topic.matchingCount).toBe(1);
  });

  it('changes nothing when the same list comes again, on another replica, too', async () => {
    const { replica, bringIn, blips } = await portal();
    await bringIn(backstageList());
    const before = await blips();
    const other = await replica([]);
    const again = await other.api.post('/radars/company/import', {
      ...{ from: 'tech-radar.json', content: backstageList() },
    });
    expect(again.body).toMatchObject({
      ...{ isNew: false, addedTopics: 0, addedEntries: 0, addedDecisions: 0 },
      ...{ unchangedDecisions: 4, movedEntries: 0 },
    });
    expect(await blips()).toEqual(before);
  });

  it('adds what a later list says, and leaves what it does not name', async () => {
    const { bringIn, decisionsOf } = await portal();
    await bringIn(backstageList());
    const later = backstageList();
    const [typescript] = later.entries;
    typescript.timeline.unshift({
      ...{ moved: -1, ringId: 'hold', date: '2025-01-01' },
      description: 'Go instead.',
    });
    const { body } = await bringIn({ ...later, entries: [typescript] });
    expect(body).toMatchObject({
      ...{ addedDecisions: 1, unchangedDecisions: 2, addedEntries: 0 },
      absent: [
        expect.stringMatching(/^radar-company:c-/),
        'radar-company:mob-programming',
      ],
    });
    expect(await decisionsOf('radar-company:typescript')).toHaveLength(3);
  });

  it('keeps nothing when it is only tried, and tells the same', async () => {
    const { api, bringIn } = await portal();
    const tried = await bringIn(backstageList(), { dryRun: true });
    expect((await api.get('/radars')).body.items).toEqual([]);
    const done = await bringIn(backstageList());
    expect(tried.body).toEqual({ ...done.body, dryRun: true });
  });

  it('names a missing date, one that is yet to come and an unknown ring, with pointer and entry, and brings in the rest', async () => {
    const { bringIn, blips } = await portal();
    const list = backstageList();
    const [typescript, csharp] = list.entries;
    const { body } = await bringIn({
      ...list,
      entries: [
        {
          ...typescript,
          timeline: [
            { ringId: 'adopt' },
            { ringId: 'hold', date: '2099-01-01' },
            ...typescript.timeline,
          ],
        },
        { ...csharp, timeline: [{ ringId: 'burn', date: '2023-01-01' }] },
        { ...csharp, id: 'x', title: 'X', quadrant: 'elsewhere' },
        { id: 'untitled' },
      ],
    });
    expect(body).toMatchObject({
      // One of the four is on the radar then; the others are named.
      ...{ addedDecisions: 2, addedEntries: 1, entryCount: 4 },
      leftOut: [
        { pointer: '/entries/1', title: 'C#' },
        { pointer: '/entries/2', title: 'X' },
        { pointer: '/entries/3', title: null },
      ],
    });
    expect(
      body.findings.map((one: { pointer: string; entry: string | null }) => [
        one.pointer,
        one.entry,
      ]),
    ).toEqual([
      ['/rings/0/color', null],
      ['/entries/0/timeline/0/date', 'TypeScript'],
      ['/entries/0/timeline/1/date', 'TypeScript'],
      ['/entries/1/timeline/0/ringId', 'C#'],
      ['/entries/2/quadrant', 'X'],
      ['/entries/3', null],
    ]);
    expect((await blips()).totalCount).toBe(1);
  });

  it('reads the list of Zalando as of its date, and its next one as what changed', async () => {
    const { bringIn, decisionsOf, blips } = await portal();
    const { body } = await bringIn(zalandoList());
    expect(body).toMatchObject({ format: 'zalando', addedDecisions: 2 });
    const [go, stups] = zalandoList().entries;
    const next = await bringIn(
      zalandoList({
        date: '2024.04',
        entries: [go, { ...stups, ring: 0 }],
      }),
    );
    expect(next.body).toMatchObject({ addedDecisions: 2, absent: [] });
    const name = (await blips()).items.find(
      (one: { title: string }) => one.title === 'STUPS',
    );
    expect(name).toMatchObject({ ring: 'adopt', previousRing: 'hold' });
    expect(await decisionsOf(name.topicId)).toMatchObject([
      { ring: 'adopt', at: '2024-04-01T00:00:00.000Z' },
      { ring: 'hold', at: '2023-10-01T00:00:00.000Z' },
    ]);
  });

  it.each([
    ['its own, where none is asked for', 'Ours', {}, 'Ours'],
    ['the one that is asked for', 'Ours', { title: 'Mine' }, 'Mine'],
    ['the id, where there is none', ' ', {}, 'company'],
  ])('gives the radar of a list the title: %s', async (_, own, more, title) => {
    const { api, bringIn } = await portal();
    await bringIn(zalandoList({ title: own }), more);
    expect((await api.get('/radars/company')).body).toMatchObject({ title });
  });

  it('says of a movement of the list of Zalando that it is not kept, unless an earlier list tells it', async () => {
    const { bringIn } = await portal();
    const { body } = await bringIn(zalandoList());
    expect(body).toMatchObject({
      leftOut: [],
      findings: [
        { kind: 'note', pointer: '/rings/0/color' },
        {
          ...{ kind: 'note', pointer: '/entries/1/moved', entry: 'STUPS' },
          detail: expect.stringContaining('`moved` is not kept'),
        },
      ],
    });
    const next = await bringIn(zalandoList({ date: '2024.04' }));
    expect(next.body.findings).toMatchObject([{ pointer: '/rings/0/color' }]);
  });

  it.each([
    ['no list', { entries: 'none' }, '/content/entries'],
    ['no date', zalandoList({ date: undefined }), '/content/date'],
    ['a date to come', zalandoList({ date: '2099.01' }), '/content/date'],
    ['no names of rings', zalandoList({ rings: undefined }), '/content/rings'],
    ['one quadrant', backstageList({ quadrants: [] }), '/content/quadrants'],
  ])('refuses a list with %s, and keeps nothing', async (_, list, pointer) => {
    const { api, bringIn } = await portal();
    const { status, body } = await bringIn(list);
    expect([status, body.errors?.[0]?.pointer]).toEqual([400, pointer]);
    expect((await api.get('/radars')).body.items).toEqual([]);
  });

  it('takes entries of the very name of a topic for it, so that suggestion and decision stand beside one another', async () => {
    const on = await radarsOnDatabase(databases, id);
    const steady = runs([0.9, 60]);
    await on.signals.ingest('demo', demoBatch([{ a: steady, b: steady }]));
    await on.sweepOf('one').drain();
    const { api, refresh } = await on.replica([
      { file: 'demo.yaml', yaml: DEMO_RADAR },
    ]);
    await refresh();
    const { body } = await api.post('/radars/demo/import', {
      from: 'old.json',
      content: {
        quadrants: [{ id: 'even', name: 'Even' }],
        rings: [{ id: 'w', name: 'Wait' }],
        entries: [
          {
            ...{ id: 'two', title: 'TOPIC 0', quadrant: 'even' },
            timeline: [{ ringId: 'w', date: '2020-01-01' }],
          },
          {
            ...{ id: 'alone', title: 'Alone', quadrant: 'even' },
            timeline: [{ ringId: 'w', date: '2024-06-30' }],
          },
        ],
      },
    });
    expect(body).toMatchObject({ matchedEntries: 1, addedTopics: 1 });
    const { body: blip } = await api.get('/radars/demo/blips/demo%3At0');
    expect(blip).toMatchObject({
      isMeasured: true,
      decision: { ring: 'wait', differs: true, importedFrom: 'old.json' },
    });
    expect(blip.ring).not.toBe('wait');
    const placedOn = async (asOf: string) =>
      (await api.post('/radars/demo/what-if', { asOf })).body.placed;
    expect(await placedOn('2024-05-01')).toEqual([]);
    expect(await placedOn('2024-06-01')).toMatchObject([
      {
        ...{ title: 'Alone', quadrant: 'even' },
        decision: { ring: 'wait', differs: false, importedFrom: 'old.json' },
      },
    ]);
  });

  it('lets people decide anew on what no signal measures, with a reason, and never to nothing', async () => {
    const { api, bringIn } = await portal();
    await bringIn(backstageList());
    const path = '/radars/company/blips/radar-company%3Amob-programming';
    const decision = `${path}/decision`;
    const accepted = await api.put(
      decision,
      { kind: 'accept', ring: 'trial' },
      { 'If-Match': '"1"' },
    );
    expect([accepted.status, accepted.body.detail]).toEqual([
      409,
      expect.stringMatching('Nothing is suggested'),
    ]);
    const decided = await api.put(
      decision,
      { kind: 'override', ring: 'adopt', reason: 'It works.' },
      { 'If-Match': '"1"' },
    );
    expect(decided.status).toBe(200);
    expect((await api.get(path)).body).toMatchObject({
      ...{ ring: 'adopt', previousRing: 'trial', movement: 'in' },
      decision: { ring: 'adopt', importedFrom: null },
    });
    const withdrawn = await api.delete(decision, { 'If-Match': '"2"' });
    expect(withdrawn.status).toBe(409);
    const older = await bringIn(backstageList());
    expect(older.body).toMatchObject({ addedDecisions: 0 });
  });

  it('is for who may define radars', async () => {
    const on = await radarsOnDatabase(databases, id);
    const { api } = await on.replica([], {
      permissions: mockServices.permissions.mock({
        authorize: async requests =>
          requests.map(({ permission }) => ({
            result:
              permission.name === 'trendRadar.define'
                ? AuthorizeResult.DENY
                : AuthorizeResult.ALLOW,
          })),
      }),
    });
    const { status } = await api.post('/radars/company/import', {
      ...{ from: 'x', content: backstageList() },
    });
    expect(status).toBe(403);
  });
});
