import fc from 'fast-check';
import { anyContent, anyText } from '../__testUtils__/arbitraryContent';
import { HUB_CARD, TOOLKIT_CARD } from '../__testUtils__/cardTexts';
import { BY_HAND } from '../__testUtils__/readAs';
import { CARD_FORMATS } from '../card/Card';
import { FIELD_POINTERS } from '../card/fieldSchemas';
import { sectionsOf } from '../card/sectionsOf';
import type { Statement } from '../card/Statement';
import { MOST_TEXT } from '../formats/limits';
import { readCard } from '../formats/readCard';
import { writeCard } from '../formats/writeCard';
import type { MetricRecord } from '../record/VersionRecord';
import { afterEdit } from './afterEdit';
import type {
  CardScope,
  CardSources,
  KeptCardEdit,
  KeptCardText,
  KeptEntity,
  SaidStatement,
} from './CardSources';
import { composeModelCard } from './composeModelCard';

const NOTHING: CardSources = {
  model: {
    ...{ id: '1', registry: 'mlflow', registryTitle: 'MLflow', name: 'churn' },
    ...{ description: 'In the registry.', tags: { team: 'loyalty' } },
    ...{ owner: 'group:default/ml', link: null, cardRevision: 0 },
    ...{ createdAt: null, updatedAt: '2026-01-01T00:00:00.000Z' },
  },
  version: {
    ...{ version: '3', status: 'ready', goneSince: null },
    ...{ createdAt: '2026-02-01T00:00:00.000Z', updatedAt: null },
    record: {
      description: 'Trained anew.',
      metrics: [{ name: 'auc', value: 0.8, standing: 'reported' }],
    },
  },
  ...{ texts: [], said: [], entities: [] },
};
const anyScope = fc.constantFrom<CardScope>('version', 'model');
const anyBy = fc.constantFrom<KeptCardText['by']>('human', 'machine');

/** Right texts of any format. */
const anyRightText: fc.Arbitrary<KeptCardText> = fc
  .record({
    content: anyContent,
    format: fc.constantFrom(...CARD_FORMATS),
    ...{ by: anyBy, scope: anyScope },
    at: fc.option(fc.constantFrom('2025-01-01T00:00:00Z', '2026-06-01'), {
      nil: undefined,
    }),
  })
  .map(({ content, format, ...others }) => ({
    ...{ format, source: '', ...others },
    text: writeCard(
      { sections: sectionsOf(content, BY_HAND), originals: {} },
      format,
    ).text,
  }));

/** Texts with sources of their own, as the database has them. */
const anyTexts = fc
  .array(anyRightText, { maxLength: 4 })
  .map(texts =>
    texts.map((text, index) => ({ ...text, source: `file ${index}` })),
  );

const anyStatement: fc.Arbitrary<Statement<unknown>> = fc.oneof(
  anyText.map(value => ({ kind: 'known' as const, value })),
  fc.constant({ kind: 'unknown' as const }),
  anyText.map(because => ({ kind: 'notApplicable' as const, because })),
);
const anyPointer = fc.constantFrom(...FIELD_POINTERS);

/** Edits of people, one after the other. */
const anyEdits: fc.Arbitrary<KeptCardEdit[]> = fc
  .array(
    fc.record({
      scope: anyScope,
      set: fc.dictionary(anyPointer, anyStatement, { maxKeys: 4 }),
      clear: fc.array(anyPointer, { maxLength: 2 }),
    }),
    { maxLength: 5 },
  )
  .map(edits =>
    edits.map(({ scope, set, clear }, index) => ({
      ...{ scope, revision: index + 1, by: 'user:default/jane' },
      at: '2026-03-01T00:00:00.000Z',
      statements: { set, clear: clear.filter(one => !(one in set)) },
    })),
  );

const saidBy = (edits: readonly KeptCardEdit[]) =>
  edits.reduce<SaidStatement[]>(afterEdit, []);

const anyOwner = fc.option(
  fc.constantFrom('group:default/search', 'group:default/loyalty'),
);

/** Entities that are tied to the model, each once. */
const anyEntities: fc.Arbitrary<KeptEntity[]> = fc
  .array(
    fc.record({
      owner: anyOwner,
      contact: fc.option(fc.constantFrom('search@acme.example', 'x@y.example')),
      lifecycle: fc.option(fc.constantFrom('production', 'Deprecated')),
      isModel: fc.boolean(),
      seenAt: fc.option(fc.constantFrom('2026-05-01T00:00:00.000Z')),
    }),
    { maxLength: 4 },
  )
  .map(entities =>
    entities.map((entity, index) => ({
      ...{ ...entity, entityRef: `resource:default/${index}`, link: null },
    })),
  );

const anySources = fc
  .record({ texts: anyTexts, edits: anyEdits, entities: anyEntities })
  .map(
    ({ edits, ...others }): CardSources => ({
      ...{ ...NOTHING, ...others, said: saidBy(edits) },
    }),
  );

describe('the card of a version', () => {
  it('does not depend on the order in which its sources are read', () => {
    fc.assert(
      fc.property(anySources, fc.infiniteStream(fc.nat()), (sources, keys) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map(item => ({ item, key: keys.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const other = composeModelCard({
          ...sources,
          texts: shuffled(sources.texts),
          said: shuffled(sources.said),
          entities: shuffled(sources.entities),
        });
        expect(other).toEqual(composeModelCard(sources));
      }),
      { numRuns: 50 },
    );
  });

  it('is as it was before when what was said is taken back', () => {
    fc.assert(
      fc.property(
        anySources,
        fc.dictionary(anyPointer, anyStatement, { minKeys: 1, maxKeys: 5 }),
        anyScope,
        (sources, set, scope) => {
          const clean = { ...sources, said: [] };
          const revision = 1;
          const edit = (statements: KeptCardEdit['statements']) => ({
            ...{ scope, by: 'user:default/jane', statements },
            at: '2026-03-01T00:00:00.000Z',
          });
          const edits = [
            { ...edit({ set, clear: [] }), revision },
            { ...edit({ set: {}, clear: Object.keys(set) }), revision: 2 },
          ];
          expect(composeModelCard({ ...clean, said: saidBy(edits) })).toEqual(
            composeModelCard(clean),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is that of the others where a text has errors, whatever it holds', () => {
    const anyFaulty = fc
      .record({
        text: fc.oneof(
          anyText.map(text => `---\nlicense: ${text}\nmodel-index: 1\n---\n`),
          fc.string().map(text => `{${text}`),
          fc.json(),
          fc.string().map(text => `${text}\0`),
        ),
        format: fc.constantFrom(...CARD_FORMATS),
        ...{ by: anyBy, scope: anyScope },
      })
      .filter(({ text, format }) => {
        const { card } = readCard({ text, format, provenance: BY_HAND });
        return card === null;
      });
    fc.assert(
      fc.property(anySources, anyFaulty, (sources, faulty) => {
        const alone = composeModelCard(sources);
        const source = 'faulty';
        const texts = [{ ...faulty, source }, ...sources.texts];
        const composed = composeModelCard({ ...sources, texts });
        expect(composed.card).toEqual(alone.card);
        expect(composed.digest).toBe(alone.digest);
        expect(composed.sources.map(one => one.source)).toContain(source);
        const errors = composed.faults.filter(one => one.source === source);
        expect(errors.some(one => one.severity === 'error')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves out texts that are too much together, and says which', () => {
    const padded = (source: string): KeptCardText => ({
      ...{ source, format: 'hugging-face', by: 'human', scope: 'model' },
      text: `${HUB_CARD}\n${'x'.repeat(MOST_TEXT / 2)}`,
    });
    const toolkit: KeptCardText = {
      ...{ source: 'z.json', format: 'model-card-toolkit', text: TOOLKIT_CARD },
      ...{ by: 'machine', scope: 'model' },
    };
    const { faults, card } = composeModelCard({
      ...NOTHING,
      texts: [padded('b.md'), toolkit, padded('a.md')],
    });
    expect(faults).toMatchObject([{ source: 'b.md', ruleId: 'size' }]);
    expect(Object.keys(card.originals)).toEqual([
      ...['hugging-face', 'model-card-toolkit'],
    ]);
  });

  it('is written into the text of the version rather than that of the model', () => {
    const text = (source: string, scope: CardScope): KeptCardText => ({
      ...{ source, scope, format: 'hugging-face', by: 'human' },
      text: `# m\n\n## Glossary\n\nOf ${source}.\n`,
    });
    const texts = [text('a', 'model'), text('b', 'version')];
    const { card } = composeModelCard({ ...NOTHING, texts });
    expect(writeCard(card, 'hugging-face').text).toContain('Of b.');
  });

  it.each([
    ['jane.doe', 'human'],
    ['user:default/jane', 'human'],
    ['system:default/jobs', 'machine'],
    ['plugin:search', 'machine'],
  ])('has the words about a version that %s made by a %s', (createdBy, by) => {
    const record = { ...NOTHING.version!.record, createdBy };
    const version = { ...NOTHING.version!, record };
    const { card } = composeModelCard({ ...NOTHING, version });
    expect(card.sections.details?.description).toMatchObject({
      ...{ value: 'Trained anew.', provenance: { by } },
    });
  });

  const resultsOf = (metric: Partial<MetricRecord>) => {
    const metrics = [{ name: 'auc', value: 0.8, ...metric }];
    const version = { ...NOTHING.version!, record: { metrics } };
    const { content } = composeModelCard({ ...NOTHING, version });
    return content.quantitativeAnalyses?.results;
  };

  it('has with each result of the registry which way it gets better, where that was recorded', () => {
    expect(resultsOf({ higherIs: 'worse' })).toMatchObject({
      value: [{ metric: 'auc', higherIs: 'worse' }],
    });
  });

  it('names who stands behind each result of the registry', () => {
    const standing = (value?: 'verified' | 'reported') =>
      resultsOf({ standing: value });
    const auc = { metric: 'auc', value: 0.8, source: { name: 'MLflow' } };
    expect(standing('verified')).toEqual({
      ...{ kind: 'known', value: [{ ...auc, isVerified: true }] },
    });
    expect(standing('reported')).toEqual({
      ...{ kind: 'known', value: [{ ...auc, isVerified: false }] },
    });
    expect(standing()).toEqual({ kind: 'known', value: [auc] });
  });
});
