import { MigratedDatabases } from '../../platform/__testUtils__/MigratedDatabases';
import { ScriptedSource } from './__testUtils__/ScriptedSource';
import { slosOnDatabase } from './__testUtils__/slosOnDatabase';
import { sloText, type SloTextOptions } from './__testUtils__/sloText';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: ['SQLITE_3'] });
const DAY = 86_400;
const RULE = 'trap/longer-than-known';
const rolling = (duration: string) => ({
  window: `{ duration: ${duration}, isRolling: true }`,
});

/** A portal that fills new series for 35 days, on a source that keeps so much. */
async function open(retentionDays?: number) {
  const source: ScriptedSource & { retentionSeconds?: number } =
    new ScriptedSource();
  if (retentionDays !== undefined) {
    source.retentionSeconds = retentionDays * DAY;
  }
  const on = await slosOnDatabase(databases, 'SQLITE_3');
  const { api } = await on.replica(source);
  return {
    api,
    async post(options: SloTextOptions) {
      const text = sloText('one', options);
      const { status, body } = await api.post('/slo-definitions', { text });
      expect(status).toBe(201);
      return body;
    },
  };
}

describe('a window longer than what its source keeps', () => {
  it('is taken, with a warning in every place that shows the definition', async () => {
    const { api, post } = await open(15);
    const { warnings, items } = await post(rolling('90d'));
    const expected = {
      severity: 'warning',
      rule: RULE,
      path: 'spec.timeWindow[0].duration',
      detail:
        'asks for 90d, where scripted keeps 15 days: so much is known at first, and coverage grows to the whole window with time',
      howToMend:
        'Nothing, if that can wait; else take a window of 15 days at most, or let scripted keep more.',
    };
    expect(warnings).toMatchObject([{ line: 14, ...expected }]);
    expect(items[0].warnings).toMatchObject([expected]);
    const record = (await api.get('/slo-definitions/one')).body;
    expect(record.warnings).toMatchObject([expected]);
    const [{ line }] = record.warnings;
    expect(record.text.split('\n')[line - 1]).toContain('duration: 90d');
    const page = (await api.get('/slos/one')).body;
    expect(page.warnings).toEqual(record.warnings);
  });

  it('is warned of where the window is the one that is taken when none is named', async () => {
    const { api } = await open(15);
    const text = sloText('one').replace(/ {2}timeWindow: .*\n/, '');
    const { body } = await api.post('/slo-definitions', { text });
    expect(body.warnings).toMatchObject([
      { rule: 'trap/assumed-window' },
      {
        rule: RULE,
        path: 'spec',
        detail: expect.stringContaining('asks for 30d'),
      },
    ]);
  });

  it('is no fault of a file, so that it is not listed among them', async () => {
    const { api, post } = await open(15);
    await post(rolling('90d'));
    const { body } = await api.get('/slo-definitions/faults');
    expect(body.items).toEqual([]);
  });
});

describe('a window longer than what a new SLI is filled for', () => {
  it.each([undefined, 400])(
    'is warned of where the source keeps %s days',
    async retentionDays => {
      const { post } = await open(retentionDays);
      const { warnings } = await post(rolling('90d'));
      expect(warnings).toMatchObject([
        {
          rule: RULE,
          detail: expect.stringContaining(
            'asks for 90d, where a new SLI is filled for 35 days',
          ),
          howToMend: expect.stringContaining('insights.slos.backfillDays'),
        },
      ]);
    },
  );

  it('is warned of where it is a quarter of the calendar', async () => {
    const { post } = await open();
    const { warnings } = await post({
      window:
        "{ duration: 1Q, calendar: { startTime: '2026-01-01 00:00:00', timeZone: Europe/Berlin } }",
    });
    expect(warnings).toMatchObject([
      { rule: RULE, detail: expect.stringContaining('asks for 1Q') },
    ]);
  });
});

describe('nothing is said of a window', () => {
  it.each<[string, number | undefined, SloTextOptions]>([
    ['as long as what the source keeps', 15, rolling('15d')],
    ['as long as a new SLI is filled for', undefined, rolling('35d')],
    [
      'of counts that are pushed, which have no past',
      15,
      { ...rolling('90d'), source: 'type: push, spec: { sli: carts }' },
    ],
  ])('%s', async (_, retentionDays, options) => {
    const { post } = await open(retentionDays);
    expect((await post(options)).warnings).toEqual([]);
  });
});
