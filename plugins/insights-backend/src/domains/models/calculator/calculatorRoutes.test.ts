import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockServices } from '@backstage/backend-test-utils';
import { createTestApi } from '../../../platform/__testUtils__/createTestApi';
import { turnsOfOthers } from '../../../platform/__testUtils__/turnsOfOthers';
import { BOM, HUB_CARD, TOOLKIT_CARD } from '../model/__testUtils__/cardTexts';
import { createCalculatorRoutes } from './calculatorRoutes';
import { ModelCardCalculator } from './ModelCardCalculator';

/** A thread that compiles the sources takes its time. */
jest.setTimeout(60_000);

const calculator = new ModelCardCalculator();
const routes = createCalculatorRoutes(calculator);
const api = createTestApi(routes);
const analyse = (body: object) => api.post('/analyses/model-card', body);

describe('POST /analyses/model-card', () => {
  beforeAll(() => calculator.start());
  afterAll(() => calculator.stop());

  it('answers a card of any format, with where each field came from', async () => {
    const { status, body } = await analyse({
      cards: [
        {
          text: HUB_CARD,
          source: 'README.md',
          at: '2026-11-01T10:00:00Z',
          link: 'https://acme.example/demand',
        },
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ faults: [], changes: null, written: null });
    expect(body.card.details.task).toEqual({
      kind: 'known',
      value: 'tabular-regression',
      because: null,
      provenance: {
        source: 'README.md',
        by: 'human',
        at: '2026-11-01T10:00:00Z',
        link: 'https://acme.example/demand',
        scope: null,
      },
      others: [],
    });
    expect(body.card.outOfScopeUse.uses).toMatchObject({
      kind: 'notApplicable',
      value: null,
      because: 'it answers nothing but a number.',
    });
    expect(body.card.ownership.contact).toMatchObject({
      ...{ kind: 'unknown', value: null, because: null },
    });
    expect(body.carried).toContainEqual({
      ...{ format: 'hugging-face', pointer: '/thumbnail' },
    });
  });

  it('tells formats apart by their texts', async () => {
    for (const [text, format] of [
      [TOOLKIT_CARD, 'model-card-toolkit'],
      [BOM, 'cyclonedx'],
      [HUB_CARD, 'hugging-face'],
    ]) {
      const { body } = await analyse({ cards: [{ text }], writeAs: format });
      expect(body.written).toEqual({
        ...{ format, text, losses: [], lossGroups: [] },
      });
    }
  });

  it('writes another format, and says what that cannot carry', async () => {
    const { body } = await analyse({
      cards: [{ text: TOOLKIT_CARD }],
      writeAs: 'cyclonedx',
      specVersion: '1.7',
    });
    const document = JSON.parse(body.written.text);
    expect(document).toMatchObject({
      specVersion: '1.7',
      components: [{ type: 'machine-learning-model', name: 'churn' }],
    });
    expect(body.written.losses).toContainEqual({
      pointer: '/details/changes',
      of: null,
      why: 'has no place in this format',
      ...{ kind: 'no-place', parts: [] },
    });
  });

  it('makes one card of several sources', async () => {
    const { body } = await analyse({
      cards: [
        { text: TOOLKIT_CARD, source: 'registry', by: 'machine' },
        { text: HUB_CARD, source: 'README.md' },
      ],
    });
    expect(body.card.details.name).toMatchObject({
      value: 'demand',
      provenance: { source: 'README.md' },
      others: [{ value: 'churn', provenance: { source: 'registry' } }],
    });
  });

  it('judges the card by each profile, and claims nothing more', async () => {
    const { body } = await analyse({ cards: [{ text: HUB_CARD }] });
    expect(
      body.completeness.map(({ profile }: { profile: string }) => profile),
    ).toEqual([
      'hugging-face',
      'model-card-toolkit',
      'cyclonedx',
      'eu-ai-act',
      'nist-ai-rmf',
    ]);
    const [hub] = body.completeness;
    expect(hub).toMatchObject({ asked: 15, answered: 10 });
    expect(hub.score).toBeCloseTo(10 / 15, 12);
    expect(hub.findings[0]).toMatchObject({
      ruleId: 'hugging-face/developers',
      pointer: '/ownership/contact',
    });
  });

  it('tells what changed since the card before', async () => {
    const { body } = await analyse({
      cards: [{ text: HUB_CARD.replace('value: 12.5', 'value: 10') }],
      compareWith: { text: HUB_CARD },
    });
    expect(body.changes).toMatchObject([
      {
        area: 'metrics',
        kind: 'changed',
        figure: { difference: -2.5, share: -0.2, verdict: 'better' },
      },
    ]);
  });

  it('answers every fault with its place, and no card', async () => {
    const { status, body } = await analyse({
      cards: [
        { text: '---\nlicense: { a: 1 }\n---\n', source: 'README.md' },
        {
          text: '{"model_details": {"name": 1, "owners": 2}}',
          source: 'card.json',
        },
      ],
      compareWith: { text: HUB_CARD },
      writeAs: 'cyclonedx',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ card: null, completeness: [], changes: null, written: null },
      faults: [
        { source: 'README.md', pointer: '/license', line: 2, column: 10 },
        { source: 'card.json', pointer: '/model_details/name', line: null },
        { source: 'card.json', pointer: '/model_details/owners' },
      ],
    });
  });

  it('lets others have their turn while it reads', async () => {
    const keys = Array.from({ length: 11_000 }, (_, i) => `key${i}: ${i}`);
    const text = `---\n${keys.join('\n')}\n---\n`;
    let others = 0;
    const turns = await turnsOfOthers(async () => {
      const { body } = await analyse({ cards: [{ text }] });
      others = body.carried.length;
    });
    expect(others).toBe(1_000);
    // Without a thread, three turns were counted.
    expect(turns).toBeGreaterThan(1_000);
  });

  it('says that cards are too much', async () => {
    const { status, body } = await createTestApi(routes).post(
      '/analyses/model-card',
      {
        cards: Array(3).fill({ text: `---\n${'# x\n'.repeat(20_000)}\n---\n` }),
      },
    );
    expect(status).toBe(413);
    expect(body.detail).toMatch(/front matters hold 240000 characters/);
  });

  it.each([
    ['no card', { cards: [] }],
    ['a format that nobody knows', { cards: [{ text: '', format: 'pdf' }] }],
    ['a time without a zone', { cards: [{ text: '', at: '2026-01-01' }] }],
  ])('refuses %s', async (_, body) => {
    expect((await analyse(body)).status).toBe(400);
  });

  it('asks whoever calls for the permission to compute', async () => {
    const permissions = mockServices.permissions({
      result: AuthorizeResult.DENY,
    });
    const denied = await createTestApi(routes, { permissions }).post(
      '/analyses/model-card',
      { cards: [{ text: HUB_CARD }] },
    );
    expect(denied.status).toBe(403);
  });
});
