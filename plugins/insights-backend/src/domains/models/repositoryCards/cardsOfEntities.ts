import type {
  CollectedCard,
  CollectedModel,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import {
  formatModelLink,
  MODEL_CARD_ANNOTATION,
} from '@almanac/backstage-plugin-insights-common';
import type { ForeignCards } from '../ingest';
import { formatOf } from '../model/formats/formatOf';
import type { EntityCard } from './RememberedCards';

/** Longest description of where a card is. */
const LONGEST_SOURCE = 500;

/** What the cards of entities come to. */
export interface CardsOfEntities {
  /** Of entities that name no model. */
  readonly models: readonly CollectedModel[];
  /** Of models of other registries. */
  readonly foreign: readonly ForeignCards[];
  readonly problems: readonly CollectionProblem[];
}

/** A model and the cards that entities bring of it. */
interface Claimed {
  readonly claims: EntityCard[];
  readonly words: string;
}

/** Brings cards to their models: to those that the entity names, else to a model of its own. All of a model are kept. */
export function cardsOfEntities(
  registry: string,
  cards: readonly EntityCard[],
): CardsOfEntities {
  const own = new Map<string, Claimed>();
  const foreign = new Map<string, Claimed & Omit<ForeignCards, 'cards'>>();
  for (const claim of cards) {
    const { entity } = claim;
    // Its own models are named by entities that name none, and by no others.
    const named = entity.models.filter(model => model.registry !== registry);
    for (const model of named) {
      const words = formatModelLink(model);
      const known = foreign.get(words) ?? { ...model, words, claims: [] };
      known.claims.push(claim);
      foreign.set(words, known);
    }
    if (named.length === 0) {
      const words = `${registry}/${entity.name}`;
      const known = own.get(entity.name) ?? { words, claims: [] };
      known.claims.push(claim);
      own.set(entity.name, known);
    }
  }
  return {
    models: [...own].flatMap(([name, { claims }]) => modelOf(name, claims)),
    foreign: [...foreign.values()].map(({ name, claims, ...model }) => ({
      ...{ registry: model.registry, name, cards: textsOf(claims) },
      keepsOthers: claims.some(({ file }) => file === undefined),
    })),
    problems: [
      ...cards.flatMap(unreadProblem),
      ...[...own.values(), ...foreign.values()].flatMap(clashProblem),
    ],
  };
}

function modelOf(
  name: string,
  claims: readonly EntityCard[],
): CollectedModel[] {
  const texts = textsOf(claims);
  const [{ entity, file }] = claims;
  if (texts.length === 0) return [];
  const { description, owner } = entity;
  return [{ name, description, owner, link: file?.link, cards: texts }];
}

function textsOf(claims: readonly EntityCard[]): CollectedCard[] {
  return claims.flatMap(({ entity, file }) =>
    file === undefined
      ? []
      : [
          {
            source: `${entity.ref}: ${entity.card}`.slice(0, LONGEST_SOURCE),
            format: formatOf(file.text),
            text: file.text,
            by: 'human' as const,
            at: file.at,
            link: file.link,
          },
        ],
  );
}

function unreadProblem({ entity, reason }: EntityCard): CollectionProblem[] {
  if (reason === undefined) return [];
  return [
    {
      item: `card of ${entity.ref}`,
      reason: `${entity.card} cannot be read: ${reason}. What was read of it before stands.`,
      howToMend: `Name a file beside the entity, or an address on a host of the integrations, in ${MODEL_CARD_ANNOTATION}.`,
    },
  ];
}

function clashProblem({ claims, words }: Claimed): CollectionProblem[] {
  if (claims.length < 2) return [];
  const refs = claims.map(({ entity }) => entity.ref).join(', ');
  return [
    {
      item: `cards of ${words}`,
      reason: `${refs} bring a card of it each. All are kept, and where they differ one outweighs the others.`,
      howToMend: `Keep ${MODEL_CARD_ANNOTATION} at one of them.`,
    },
  ];
}
