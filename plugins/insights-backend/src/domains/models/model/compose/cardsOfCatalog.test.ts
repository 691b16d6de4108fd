import { ownerOf } from '../card/ownerOf';
import type { Statement } from '../card/Statement';
import type { CardSources, KeptEntity, SaidStatement } from './CardSources';
import { composeModelCard } from './composeModelCard';

const SEEN = '2026-05-01T00:00:00.000Z';
const SEARCH = 'group:default/search';
const LOYALTY = 'group:default/loyalty';

const entity = (given: Partial<KeptEntity> = {}): KeptEntity => ({
  ...{ entityRef: 'resource:default/churn', isModel: true, seenAt: SEEN },
  ...{ owner: null, contact: null, lifecycle: null, link: null },
  ...given,
});
const user = (name: string, owner: string | null) =>
  entity({ entityRef: `component:default/${name}`, isModel: false, owner });

function compose(
  entities: readonly KeptEntity[],
  others: {
    readonly owner?: string;
    readonly tags?: Readonly<Record<string, string>>;
    readonly said?: Statement<unknown>;
  } = {},
) {
  const { owner = null, tags = {}, said } = others;
  const byHand: SaidStatement[] = said
    ? [
        {
          ...{ scope: 'model', pointer: '/ownership/owners', statement: said },
          ...{ at: SEEN, by: 'user:default/jane' },
        },
      ]
    : [];
  const sources: CardSources = {
    model: {
      ...{ id: '1', registry: 'mlflow', registryTitle: 'MLflow' },
      ...{ name: 'churn', description: null, tags, owner, link: null },
      ...{ createdAt: null, updatedAt: null, cardRevision: byHand.length },
    },
    ...{ version: null, texts: [], said: byHand, entities },
  };
  const { card, content, ...composed } = composeModelCard(sources);
  const { ownership } = card.sections;
  return {
    ...composed,
    ...{ card, content, owners: ownership?.owners },
    owner: ownerOf(ownership?.owners),
    contact: content.ownership?.contact,
  };
}

describe('what the catalog says of a model', () => {
  it('is told with its entity, its page and the time', () => {
    const link = 'https://portal.example/catalog/default/resource/churn';
    const known = entity({ owner: SEARCH, link });
    const { owners, sources } = compose([known]);
    const told = {
      ...{ source: 'Catalog: resource:default/churn', by: 'machine', link },
      ...{ at: SEEN, scope: 'model' },
    };
    expect(owners).toEqual({
      ...{ kind: 'known', value: [{ name: SEARCH }], others: [] },
      provenance: { ...told, place: 'catalog' },
    });
    expect(sources.at(-1)).toEqual({ ...told, format: null });
  });

  it.each<[string, Parameters<typeof compose>, string | null, number]>([
    ['a person said', [[], { said: owned(LOYALTY) }], LOYALTY, 1],
    [
      'a tag of the registry names',
      [[], { tags: { team: LOYALTY } }],
      LOYALTY,
      1,
    ],
    ['the registry recorded', [[], { owner: LOYALTY }], LOYALTY, 1],
    ['nobody else names', [[], {}], SEARCH, 0],
  ])('outweighs no owner that %s', (_, [, others], expected, outweighed) => {
    const { owner, owners } = compose([entity({ owner: SEARCH })], others);
    expect(owner).toBe(expected);
    expect(owners?.others).toHaveLength(outweighed);
  });

  it('tells the owner where a person names none that the catalog knows', () => {
    const said = owned('The team of Jane');
    expect(compose([entity({ owner: SEARCH })], { said }).owner).toBe(SEARCH);
  });

  it('is silent where a person said that there can be no owner', () => {
    const said = { kind: 'notApplicable', because: 'It is retired.' } as const;
    expect(compose([entity({ owner: SEARCH })], { said }).owner).toBeNull();
  });

  it.each<[string, KeptEntity[], string | null]>([
    ['the entity that stands for it', [entity({ owner: SEARCH })], SEARCH],
    [
      'who owns all that use it',
      [user('a', LOYALTY), user('b', null)],
      LOYALTY,
    ],
    ['nobody of several', [user('a', LOYALTY), user('b', SEARCH)], null],
    [
      'the entity that stands for it rather than its users',
      [user('a', LOYALTY), entity({ owner: SEARCH })],
      SEARCH,
    ],
    ['users where that has no owner', [user('a', LOYALTY), entity()], LOYALTY],
  ])('names as the owner %s', (_, entities, expected) => {
    expect(compose(entities).owner).toBe(expected);
  });

  it('says where its owner is written to, and not where another owner is', () => {
    const known = entity({ owner: SEARCH, contact: 'search@acme.example' });
    const contact = { kind: 'known', value: 'search@acme.example' };
    expect(compose([known]).contact).toEqual(contact);
    expect(compose([known], { owner: SEARCH }).contact).toEqual(contact);
    expect(compose([known], { owner: LOYALTY }).contact).toBeUndefined();
  });

  it('says that a model is deprecated, and of what uses it nothing', () => {
    const lifecycle = 'Deprecated';
    const described = (one: KeptEntity) =>
      compose([one]).content.maintenance?.description;
    expect(described(entity({ lifecycle }))).toEqual({
      ...{ kind: 'known', value: 'Deprecated in the catalog.' },
    });
    expect(described(entity({ lifecycle: 'production' }))).toBeUndefined();
    expect(described({ ...user('a', SEARCH), lifecycle })).toBeUndefined();
  });

  it('is no source of the card where it says nothing', () => {
    const { sources } = compose([entity()]);
    expect(sources.map(({ source }) => source)).toEqual(['MLflow']);
  });
});

function owned(name: string): Statement<unknown> {
  return { kind: 'known', value: [{ name }] };
}
