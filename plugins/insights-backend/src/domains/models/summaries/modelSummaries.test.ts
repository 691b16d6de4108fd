import { setTimeout } from 'node:timers/promises';
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
import { SUMMARY_ENGINE_VERSION } from '../model/summary/SUMMARY_ENGINE_VERSION';
import { MigratedDatabases } from '../../../platform/__testUtils__/MigratedDatabases';
import { createModelSummaries } from './createModelSummaries';
import {
  DatabaseSummaries,
  dueQuery,
  outdatedQuery,
} from './DatabaseSummaries';

jest.setTimeout(60_000);

const LATER_ENGINE = '9999';

const databases = MigratedDatabases.create({ ids: [...databaseIds] });
const README = `---
license: apache-2.0
pipeline_tag: tabular-classification
tags: [Retention]
---
# Who leaves

**Who** leaves [within a month](https://acme.example).
`;

describe.each(databases.eachSupportedId())('summaries of models on %s', id => {
  async function portal() {
    const on = await cardsOnDatabase(databases, id);
    const { knex, clock, cards } = on;
    const logger = mockServices.logger.mock();
    /** A replica of the portal, maybe of another version. */
    const replica = (
      engineVersion?: string,
      settings: { profile?: string; leadingAliases?: string[] } = {},
    ) =>
      createModelSummaries({
        ...{ database: knex, clock, cards, logger, engineVersion },
        ...settings,
      });
    const row = async (modelId: string) =>
      knex('models').where({ id: modelId }).first();
    return { ...on, logger, replica, row };
  }

  it('show what the card of the latest version says, and what needs somebody', async () => {
    const { knex, replica, row } = await portal();
    const churn = await keepModel(knex, { tags: { risk_tier: 'high' } });
    await keepVersion(knex, churn, { version: '1' });
    await keepVersion(knex, churn, {
      ...{ version: '2', createdAt: '2026-05-01T00:00:00.000Z' },
      datasets: [{ name: 'test', role: 'evaluation' }],
      metrics: [{ name: 'auc', value: 0.8, dataset: 'test' }],
    });
    await keepVersion(knex, churn, {
      ...{ version: '3', goneSince: '2026-06-01T00:00:00.000Z' },
    });
    await keepText(knex, churn, README);
    await knex('model_aliases').insert({
      ...{ model_id: churn, alias: 'Champion', version: '2' },
      moved_at: '2026-06-01T00:00:00.000Z',
    });
    await replica().run();
    const kept = await row(churn);
    expect(kept).toMatchObject({
      title: 'Who leaves',
      summary: 'Who leaves within a month.',
      ...{ task: 'tabular-classification', licence: 'Apache-2.0' },
      ...{ risk_tier: 'high', owner: null },
      ...{ latest_version: '2', version_count: 2 },
      latest_version_at: '2026-05-01T00:00:00.000Z',
      completeness_profile: 'hugging-face',
      completeness: expect.closeTo(5 / 15, 12),
      ...{ summarised_by: SUMMARY_ENGINE_VERSION, summary_fault: null },
    });
    for (const word of ['churn', 'leaves', 'retention', 'champion']) {
      expect(kept.search).toContain(word);
    }
    const rules = JSON.parse(kept.attention).map(
      ({ ruleId }: { ruleId: string }) => ruleId,
    );
    expect(rules).toEqual(['no-owner', 'incomplete-card']);
    expect(
      await knex('model_attention')
        .where({ model_id: churn })
        .orderBy('rule_id')
        .pluck('rule_id'),
    ).toEqual([...rules].sort());
  });

  it('are made of models that nobody wrote anything of', async () => {
    const { knex, replica, row } = await portal();
    const bare = await keepModel(knex, { name: 'bare' });
    await replica().run();
    expect(await row(bare)).toMatchObject({
      ...{ title: null, summary: null, task: null, licence: null },
      ...{ risk_tier: null, latest_version: null, version_count: 0 },
      summarised_by: SUMMARY_ENGINE_VERSION,
    });
  });

  it('name the owner that the card names, the registry, or the entities', async () => {
    const { knex, replica, row, api } = await portal();
    const entity = (
      name: string,
      ref: string,
      owner: string | null,
      isModel = false,
    ) =>
      knex('model_entities').insert({
        ...{ registry: 'mlflow', name, entity_ref: ref, title: ref },
        ...{ owner, is_model: isModel },
      });
    const named = await keepModel(knex, { owner: 'group:default/ml' });
    const byRegistry = await keepModel(knex, {
      ...{ name: 'b', owner: 'group:default/ml' },
    });
    const byUser = await keepModel(knex, { name: 'c' });
    const byItself = await keepModel(knex, { name: 'd' });
    await entity('churn', 'component:default/a', 'group:default/a');
    await entity('c', 'component:default/a', 'group:default/a');
    await entity('c', 'resource:default/c', null, true);
    await entity('d', 'component:default/a', 'group:default/a');
    await entity('d', 'component:default/b', 'group:default/b');
    await entity('d', 'resource:default/d', 'group:default/d', true);
    const owners = [{ name: 'The team' }, { name: 'Group:Loyalty' }];
    await api.patch(
      '/models/mlflow/churn/card',
      { set: [{ pointer: '/ownership/owners', kind: 'known', value: owners }] },
      { 'If-Match': '*' },
    );
    await replica().run();
    const ownerOf = async (modelId: string) => (await row(modelId)).owner;
    expect(await ownerOf(named)).toBe('group:default/loyalty');
    expect(await ownerOf(byRegistry)).toBe('group:default/ml');
    expect(await ownerOf(byUser)).toBe('group:default/a');
    expect(await ownerOf(byItself)).toBe('group:default/d');
    for (const [name, owner] of [
      ['b', 'group:default/ml'],
      ['c', 'group:default/a'],
      ['d', 'group:default/d'],
    ]) {
      const { body } = await api.get(`/models/mlflow/${name}/card`);
      expect(body.card.ownership.owners.value).toEqual([{ name: owner }]);
    }
  });

  it('are made anew after an edit, and by a later engine', async () => {
    const { knex, replica, row, api, wait } = await portal();
    const churn = await keepModel(knex);
    const one = replica();
    await one.run();
    const set = [{ pointer: '/details/task', kind: 'known', value: 'ranking' }];
    await api.patch('/models/mlflow/churn/card', { set }, { 'If-Match': '*' });
    await one.run();
    expect((await row(churn)).task).toBe('ranking');
    wait(600);
    await knex('models').update({ task: 'of the old engine' });
    await one.run();
    expect((await row(churn)).task).toBe('of the old engine');
    await replica(LATER_ENGINE).run();
    expect(await row(churn)).toMatchObject({
      ...{ task: 'ranking', summarised_by: LATER_ENGINE },
    });
    wait(600);
    await one.run();
    // While replicas are brought up to date one by one, an old one leaves what a new one made.
    expect((await row(churn)).summarised_by).toBe(LATER_ENGINE);
  });

  it('are made anew by other settings, and not without end by replicas of both', async () => {
    const { knex, replica, row, wait } = await portal();
    const churn = await keepModel(knex);
    for (const version of ['1', '2']) {
      await keepVersion(knex, churn, { version });
    }
    await knex('model_aliases').insert({
      ...{ model_id: churn, alias: 'live', version: '1' },
      moved_at: '2026-06-01T00:00:00.000Z',
    });
    const old = replica();
    await old.run();
    const shown = async () => {
      const kept = await row(churn);
      return [kept.judged_version, kept.completeness_profile];
    };
    expect(await shown()).toEqual(['1', 'hugging-face']);
    wait(60);
    const settings = { profile: 'cyclonedx', leadingAliases: ['in-use'] };
    const changed = replica(undefined, settings);
    await changed.run();
    expect(await shown()).toEqual(['2', 'cyclonedx']);
    wait(60);
    await old.run();
    expect(await shown()).toEqual(['2', 'cyclonedx']);
    // One that the old replica makes before it ends is found within the hour.
    await knex('models').update({ summarised_by: null });
    await old.run();
    expect(await shown()).toEqual(['1', 'hugging-face']);
    await changed.run();
    expect(await shown()).toEqual(['1', 'hugging-face']);
    wait(3_700);
    await changed.run();
    expect(await shown()).toEqual(['2', 'cyclonedx']);
    // Capitals are no other settings, nor is the same again.
    const [{ summarised_at: at }] = await knex('models');
    wait(3_700);
    const same = { ...settings, leadingAliases: ['In-Use'] };
    await replica(undefined, same).run();
    expect((await row(churn)).summarised_at).toBe(at);
  });

  it('have what a replica of an older version left out: it wrote edits and records alone', async () => {
    const { knex, replica, row, api } = await portal();
    const churn = await keepModel(knex);
    await keepVersion(knex, churn, { metrics: [{ name: 'auc', value: 0.8 }] });
    const edit = (revision: number, statements: object) =>
      knex('model_card_edits').insert({
        ...{ id: `edit-${revision}`, model_id: churn, version: '', revision },
        ...{ at: `2026-11-2${revision}T00:00:00.000Z`, by: 'user:default/jo' },
        ...{ statements: JSON.stringify(statements), changes: '[]' },
      });
    const ranking = { kind: 'known', value: 'ranking' };
    await edit(1, { set: { '/details/task': ranking }, clear: [] });
    await edit(2, {
      set: { '/details/overview': { kind: 'known', value: 'Who leaves.' } },
      clear: ['/details/task'],
    });
    await knex('models').update({ card_revision: 2 });
    // The next one comes from a newer replica, before anybody made up for those.
    const set = [
      { pointer: '/details/approach', kind: 'known', value: 'supervised' },
    ];
    const path = '/models/mlflow/churn/card';
    const added = await api.patch(path, { set }, { 'If-Match': '"2"' });
    expect(added.status).toBe(200);
    await replica().run();
    expect(await row(churn)).toMatchObject({
      ...{ summary: 'Who leaves.', task: null },
      ...{ card_revision: 3, statements_revision: 3 },
    });
    const { details } = (await api.get(path)).body.card;
    expect(Object.keys(details)).toEqual(
      expect.arrayContaining(['overview', 'approach']),
    );
    const copy = () =>
      knex('model_version_metrics').first('measured', 'digest');
    const [version] = await knex('model_versions');
    expect(await copy()).toEqual({
      measured: '{"metrics":[{"name":"auc","value":0.8}]}',
      digest: version.digest,
    });
    const record = '{"metrics":[{"name":"auc","value":0.9}]}';
    await knex('model_versions').update({ record, digest: 'sha256:other' });
    await knex('models').update({ summarised_by: null });
    await replica().run();
    expect(await copy()).toEqual({ measured: record, digest: 'sha256:other' });
  });

  it('tell by the day that a version grew old', async () => {
    const { knex, replica, row, wait } = await portal();
    const churn = await keepModel(knex);
    await keepVersion(knex, churn, { createdAt: '2025-11-27T00:00:00.000Z' });
    const one = replica();
    await one.run();
    expect((await row(churn)).attention).not.toContain('old-version');
    wait(2 * 86_400);
    await one.run();
    expect((await row(churn)).attention).toContain('old-version');
  });

  it('are shared by replicas, each made once', async () => {
    const { knex, replica, clock } = await portal();
    for (let n = 0; n < 120; n += 1) await keepModel(knex, { name: `m${n}` });
    const store = new DatabaseSummaries(knex);
    const claim = (token: string) =>
      store.claim({
        ...{ token, engineVersion: SUMMARY_ENGINE_VERSION, limit: 50 },
        now: clock.now().toISOString(),
        lapsedBefore: '2026-11-26T11:00:00.000Z',
        oldBefore: '2026-11-25T12:00:00.000Z',
      });
    const claims = await Promise.all(['0000-a', '0000-b'].map(claim));
    const names = claims.flat().map(({ name }) => name);
    expect(names).toHaveLength(100);
    expect(new Set(names).size).toBe(100);
    await Promise.all([replica().run(), replica().run()]);
    const left = await knex('models').whereNot({
      summarised_by: SUMMARY_ENGINE_VERSION,
    });
    expect(left.map(({ name }) => name).sort()).toEqual(names.sort());
  });

  it('are made by another replica where one ended in the middle', async () => {
    const { knex, replica, row, wait } = await portal();
    const churn = await keepModel(knex);
    await knex('models').update({
      ...{ summarised_by: '0000-dead', summarised_at: '2026-11-26T12:00:00Z' },
    });
    await replica().run();
    expect((await row(churn)).summarised_by).toBe('0000-dead');
    wait(301);
    await replica().run();
    expect((await row(churn)).summarised_by).toBe(SUMMARY_ENGINE_VERSION);
  });

  it('are not kept where the model changed while they were made', async () => {
    const { knex, cards, clock, row } = await portal();
    const churn = await keepModel(knex);
    const reads: string[] = [];
    const meddled = createModelSummaries({
      ...{ database: knex, clock, logger: mockServices.logger.mock() },
      cards: {
        async sourcesOf(modelId, version) {
          const sources = await cards.sourcesOf(modelId, version);
          reads.push(sources.sources.model.description ?? '');
          // The registry brings the model again between reading and writing, once.
          if (reads.length === 1) {
            await knex('models')
              .where({ id: modelId })
              .update({ description: 'New words.', summarised_by: null });
          }
          return sources;
        },
      },
    });
    await meddled.run();
    expect(reads).toEqual(['', 'New words.']);
    expect(await row(churn)).toMatchObject({ summary: 'New words.' });
  });

  it('of other models are made where one cannot be, and its fault is kept', async () => {
    const { knex, replica, row, logger } = await portal();
    const faulty = await keepModel(knex, { name: 'a' });
    await keepVersion(knex, faulty, { metrics: null as never });
    const good = await keepModel(knex, { name: 'b' });
    // What an older replica wrote, and no newer one can copy.
    const unread = await keepModel(knex, { name: 'c' });
    await knex('model_card_edits').insert({
      ...{ id: 'edit-1', model_id: unread, version: '', revision: 1 },
      ...{ at: '2026-11-20T00:00:00.000Z', by: 'user:default/jo' },
      ...{ statements: '{"set":', changes: '[]' },
    });
    await knex('models').where({ id: unread }).update({ card_revision: 1 });
    await knex('models').where({ id: faulty }).update({ task: 'as it was' });
    await replica().run();
    expect(await row(good)).toMatchObject({
      summarised_by: SUMMARY_ENGINE_VERSION,
    });
    expect(await row(unread)).toMatchObject({
      ...{ summarised_by: SUMMARY_ENGINE_VERSION, statements_revision: 0 },
      summary_fault: expect.stringContaining('JSON'),
    });
    expect(await row(faulty)).toMatchObject({
      ...{ summarised_by: SUMMARY_ENGINE_VERSION, task: 'as it was' },
      summary_fault: expect.any(String),
    });
    expect(logger.error).toHaveBeenCalledTimes(2);
  });

  it('of other models are made where the sources of one cannot be read', async () => {
    const { knex, cards, clock, row } = await portal();
    const faulty = await keepModel(knex, { name: 'a' });
    const good = await keepModel(knex, { name: 'b' });
    await createModelSummaries({
      ...{ database: knex, clock, logger: mockServices.logger.mock() },
      cards: {
        async sourcesOf(modelId, version) {
          if (modelId === faulty) throw new Error('No such page.');
          return cards.sourcesOf(modelId, version);
        },
      },
    }).run();
    expect(await row(good)).toMatchObject({
      summarised_by: SUMMARY_ENGINE_VERSION,
    });
    expect(await row(faulty)).toMatchObject({
      ...{
        summarised_by: SUMMARY_ENGINE_VERSION,
        summary_fault: 'No such page.',
      },
    });
  });

  it('are left at once to others by a replica that ends in the middle', async () => {
    const { knex, cards, clock, replica } = await portal();
    for (let n = 0; n < 3; n += 1) await keepModel(knex, { name: `m${n}` });
    let stopped: Promise<void> | undefined;
    const ending = createModelSummaries({
      ...{ database: knex, clock, logger: mockServices.logger.mock() },
      cards: {
        sourcesOf(modelId, version) {
          stopped ??= ending.stop();
          return cards.sourcesOf(modelId, version);
        },
      },
    });
    await ending.run();
    await stopped;
    const made = async () =>
      (await knex('models').pluck('summarised_by')).filter(
        by => by === SUMMARY_ENGINE_VERSION,
      );
    expect(await made()).toHaveLength(1);
    await replica().run();
    expect(await made()).toHaveLength(3);
  });

  it('do not count the entity that stands for a model among those that use it', async () => {
    const { knex, replica, row } = await portal();
    const tie = (name: string, isModel: boolean, through?: string) =>
      knex('model_entities').insert({
        ...{ registry: 'mlflow', name, title: name, owner: null, through },
        entity_ref: `${isModel ? 'resource' : 'component'}:default/${name}`,
        is_model: isModel,
      });
    const tied = async (name: string, isModel: boolean) => {
      await tie(name, isModel);
      return keepModel(knex, { name });
    };
    const itself = await tied('itself', true);
    const used = await tied('used', false);
    const needed = await tied('needed', true);
    await tie('needed', false, 'resource:default/needed');
    await knex('models').update({ gone_since: '2026-06-01T00:00:00.000Z' });
    await replica().run();
    expect((await row(used)).attention).toContain('1 entity is');
    // It depends on the entity that stands for the model.
    expect((await row(needed)).attention).toContain('1 entity is');
    expect((await row(itself)).attention).toContain('no entity points');
  });

  it('take names and texts that databases refuse', async () => {
    const { knex, replica, row } = await portal();
    const churn = await keepModel(knex, {
      ...{ name: 'İ'.repeat(250), tags: { task: 'a\0b' } },
    });
    const front = `---\nlicense: "${'x'.repeat(300)}"\n---\n`;
    await keepText(knex, churn, `${front}# ${'😀'.repeat(200)}\n`);
    await replica().run();
    expect(await row(churn)).toMatchObject({
      ...{ summary_fault: null, task: 'ab', licence: 'x'.repeat(200) },
      title: '😀'.repeat(125),
    });
  });

  it('are made when somebody asks, by the clock, and never after the end', async () => {
    const { knex, replica, row } = await portal();
    const scheduler = new ManualScheduler();
    const one = replica();
    await one.start(scheduler.service);
    const first = await keepModel(knex, { name: 'a' });
    await scheduler.run('insights-model-summaries');
    expect((await row(first)).summarised_by).toBe(SUMMARY_ENGINE_VERSION);
    const second = await keepModel(knex, { name: 'b' });
    one.wake();
    while ((await row(second)).summarised_by !== SUMMARY_ENGINE_VERSION)
      await setTimeout(50);
    const third = await keepModel(knex, { name: 'c' });
    one.wake();
    await one.stop();
    one.wake();
    await one.run();
    expect((await row(third)).summarised_by).toBe(null);
    await one.start(scheduler.service);
    await one.run();
    expect((await row(third)).summarised_by).toBe(SUMMARY_ENGINE_VERSION);
    await one.stop();
  });

  it('are looked for by an index', async () => {
    const { knex } = await portal();
    const plans = await knex.transaction(async trx => {
      const due = dueQuery(trx, {
        ...{
          token: '',
          engineVersion: SUMMARY_ENGINE_VERSION,
          limit: 50,
          now: '',
        },
        ...{ lapsedBefore: '2026-11-26', oldBefore: '2026-11-25' },
      });
      const isSqlite = id === 'SQLITE_3';
      // A table of no rows is not worth an index.
      if (!isSqlite) await trx.raw('set local enable_seqscan = off');
      const explain = isSqlite ? 'explain query plan' : 'explain';
      const outdated = outdatedQuery(trx, 'of-now', '2026-11-26');
      const found = [];
      for (const query of [due, outdated]) {
        const plan = await trx.raw(`${explain} ${query.toQuery()}`);
        found.push(JSON.stringify(plan));
      }
      return found;
    });
    expect(plans[0]).toContain('models_summarised_index');
    expect(plans[0]).toContain('models_summarised_at_index');
    expect(plans[1]).toContain('models_summary_settings_index');
  });
});

it('names the profiles that there are where the configuration names another', () => {
  const options = { profile: 'iso-42001' } as Parameters<
    typeof createModelSummaries
  >[0];
  expect(() => createModelSummaries(options)).toThrow(
    /insights\.models\.profile: must be one of hugging-face, /,
  );
});
