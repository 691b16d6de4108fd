import { mockServices } from '@backstage/backend-test-utils';
import {
  cardsOnDatabase,
  databaseIds,
} from '../cards/__testUtils__/cardsOnDatabase';
import {
  keepModel,
  keepText,
  keepVersion,
} from '../cards/__testUtils__/keptModels';
import { ManualScheduler } from '../../slos/__testUtils__/ManualScheduler';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createModelSummaries } from './createModelSummaries';
import { versionBeforeQuery } from './DatabaseMetricReferences';
import { latestVersionsQuery } from './DatabaseModelFacts';

jest.setTimeout(60_000);

const databases = MigratedDatabases.create({ ids: [...databaseIds] });

/** A metric whose interval is a hundredth to each side. */
const f1 = (value: number) => ({
  ...{ name: 'f1', value, dataset: 'test' },
  ...{ lower: value - 0.01, upper: value + 0.01 },
});

describe.each(databases.eachSupportedId())('the judged version on %s', id => {
  async function portal(leadingAliases?: readonly string[]) {
    const on = await cardsOnDatabase(databases, id);
    const { knex, clock, cards } = on;
    const summaries = createModelSummaries({
      ...{ database: knex, clock, cards, leadingAliases },
      logger: mockServices.logger.mock(),
    });
    const churn = await keepModel(knex);
    const keep = (version: string, value: number, digest?: string) =>
      keepVersion(knex, churn, {
        ...{ version, createdAt: `2026-0${version}-01T00:00:00.000Z` },
        datasets: [{ name: 'test', role: 'evaluation', digest }],
        metrics: [f1(value)],
      });
    const give = (alias: string, version: string) =>
      knex('model_aliases').insert({
        ...{ model_id: churn, alias, version },
        moved_at: '2026-06-01T00:00:00.000Z',
      });
    return {
      ...{ ...on, churn, keep, give, summaries },
      async made() {
        await knex('models').update({ summarised_by: null });
        await summaries.run();
        const row = await knex('models').where({ id: churn }).first();
        const rules: { ruleId: string; why: string }[] = JSON.parse(
          row.attention,
        );
        const whyOf = (rule: string) =>
          rules.find(({ ruleId }) => ruleId === rule)?.why;
        return { row, whyOf };
      },
    };
  }

  it('is who holds the leading alias, and not the latest', async () => {
    const { knex, churn, keep, give, made } = await portal();
    await keep('1', 0.9);
    await keep('2', 0.9);
    await give('shadow', '2');
    await give('Champion', '1');
    await keepText(knex, churn, '---\nlicense: mit\n---\n', {
      version: '1',
    });
    const { row } = await made();
    expect(row).toMatchObject({
      ...{ judged_version: '1', judged_alias: 'Champion' },
      ...{ latest_version: '2', licence: 'MIT' },
    });
  });

  it('is the latest where no leading alias is held, by the configuration', async () => {
    const { keep, give, made } = await portal(['blue']);
    await keep('1', 0.9);
    await keep('2', 0.9);
    await give('champion', '1');
    expect((await made()).row).toMatchObject({
      ...{ judged_version: '2', judged_alias: null },
    });
    await give('Blue', '1');
    expect((await made()).row).toMatchObject({
      ...{ judged_version: '1', judged_alias: 'Blue' },
    });
  });

  it('is none where the version of an alias is not known, and there is no other', async () => {
    const { give, made } = await portal();
    await give('champion', '7');
    expect((await made()).row).toMatchObject({
      ...{ judged_version: null, judged_alias: null },
    });
  });

  it('is held against the version before it', async () => {
    const { keep, give, made } = await portal();
    await keep('1', 0.9);
    await keep('2', 0.8);
    await keep('3', 0.7);
    await give('production', '2');
    const { whyOf } = await made();
    expect(whyOf('worse-figures')).toBe(
      'Version 2 does worse than version 1 by more than its interval: f1 on test is 0.8, and was 0.9.',
    );
  });

  it('is not held against the version before it where the data is other data', async () => {
    const { keep, made } = await portal();
    await keep('1', 0.9, 'sha256:a');
    await keep('2', 0.8, 'sha256:b');
    expect((await made()).whyOf('worse-figures')).toBe(undefined);
    await keep('3', 0.7, 'sha256:b');
    expect((await made()).whyOf('worse-figures')).toBeDefined();
  });

  it('is held against what was frozen when it got its alias', async () => {
    const { knex, churn, keep, give, made } = await portal();
    await keep('1', 0.8);
    await give('production', '1');
    await knex('model_frozen_cards').insert({
      ...{ digest: 'sha256:ab', frozen_at: '2026-06-01T00:00:00.000Z' },
      content: JSON.stringify({ metrics: [f1(0.9)] }),
    });
    await knex('model_promotions').insert({
      ...{ id: '1', model_id: churn, alias: 'production', to_version: '1' },
      ...{ state: 'applied', requested_at: '2026-06-01T00:00:00.000Z' },
      ...{ evidence: '[]', card_digest: 'sha256:ab' },
    });
    const { whyOf } = await made();
    expect(whyOf('changed-figures')).toBe(
      'Figures of version 1 are not those of its frozen card: f1 on test was 0.9 and is 0.8.',
    );
  });

  it('is what it is now as soon as somebody asks for one model', async () => {
    const { knex, churn, keep, give, summaries } = await portal();
    const scheduler = new ManualScheduler();
    const judged = async () =>
      (await knex('models').where({ id: churn }).first()).judged_version;
    await keep('1', 0.9);
    await summaries.refresh(churn);
    expect(await judged()).toBe(null);
    await summaries.start(scheduler.service);
    await summaries.refresh(churn);
    expect(await judged()).toBe('1');
    await keep('2', 0.9);
    await give('champion', '2');
    await summaries.refresh(churn);
    expect(await judged()).toBe('2');
    await summaries.stop();
  });

  it.each(['the latest', 'the one before'])(
    'and %s are found by an index',
    async which => {
      const { knex } = await portal();
      const plan = await knex.transaction(async trx => {
        const query =
          which === 'the latest'
            ? latestVersionsQuery(trx, ['a'])
            : versionBeforeQuery(trx, 'a', '1');
        const isSqlite = id === 'SQLITE_3';
        // A table of no rows is not worth an index.
        if (!isSqlite) await trx.raw('set local enable_seqscan = off');
        const explain = isSqlite ? 'explain query plan' : 'explain';
        return JSON.stringify(await trx.raw(`${explain} ${query.toQuery()}`));
      });
      expect(plan).toContain('model_versions_order_index');
    },
  );
});
