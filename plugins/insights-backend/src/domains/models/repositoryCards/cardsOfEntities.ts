import type {
  CollectedModel,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import {
  formatModelLink,
  MODEL_CARD_ANNOTATION,
} from '@almanac/backstage-plugin-insights-common';
import type { ModelKey } from '../model/record/ModelKey';
import type { CardToBring, ForeignToBring } from './CardToBring';
import type { EntityCard } from './RememberedCards';
import { sourceOf } from './sourceOf';

/** A model that a card makes. */
export interface ModelToBring extends Omit<CollectedModel, 'cards'> {
  readonly cards: readonly CardToBring[];
}

/** What the cards of entities come to. */
export interface CardsOfEntities {
  /** Of entities that name no model. */
  readonly models: readonly ModelToBring[];
  /** Of models of other registries. */
  readonly foreign: readonly ForeignToBring[];
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
  const foreign = new Map<string, Claimed & ModelKey>();
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
      ...{ registry: model.registry, name, cards: cardsOf(claims) },
      keepsOthers: claims.some(({ file }) => file === undefined),
    })),
    problems: [
      ...cards.flatMap(unreadProblem),
      ...[...own.values(), ...foreign.values()].flatMap(clashProblem),
    ],
  };
}

function modelOf(name: string, claims: readonly EntityCard[]): ModelToBring[] {
  const cards = cardsOf(claims);
  const [{ entity, file }] = claims;
  if (cards.length === 0) return [];
  const { description, owner } = entity;
  return [{ name, description, owner, link: file?.link, cards }];
}

function cardsOf(claims: readonly EntityCard[]): CardToBring[] {
  return claims.flatMap(({ entity, file }) =>
    file === undefined
      ? []
      : [
          {
            source: sourceOf(entity),
            format: file.format,
            digest: file.digest,
            by: 'human' as const,
            at: file.at,
            link: file.link,
            text: file.text,
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
