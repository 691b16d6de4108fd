import type { Card, CardContent } from '../card/Card';
import { ownerOf } from '../card/ownerOf';
import { sectionsOf } from '../card/sectionsOf';
import type { Provenance } from '../card/Statement';
import type { KeptEntity } from './CardSources';
import { composeCards } from './composeCards';

/** The lifecycle that says something of a model to who wants to use it; others say how far it is, as versions do better. */
const DEPRECATED = 'deprecated';

/**
 * What the catalog says of a model, as cards: its owner, that it is deprecated, and where its owner is written to. That
 * address is of one owner, so it stands only where no other owner outweighs that one.
 *
 * @param entities - in the order in which they count
 * @param others - what else the card is composed of
 */
export function cardsOfCatalog(
  entities: readonly KeptEntity[],
  others: readonly Card[],
): Card[] {
  const speaking = entitiesThatSpeak(entities);
  const cards = speaking.map(entity => said(entity, contentOf(entity)));
  if (!speaking.some(({ contact }) => contact !== null)) return cards;
  const owner = ownerOn([...others, ...cards]);
  const contacts = speaking.flatMap(entity =>
    entity.contact !== null && entity.owner === owner
      ? [
          said(entity, {
            ownership: { contact: { kind: 'known', value: entity.contact } },
          }),
        ]
      : [],
  );
  return [...cards, ...contacts];
}

/**
 * Entities that stand for the model and say something of it; and where none of these has an owner, one that uses it, if all that use it have one and
 * the same owner, as far as they have any.
 */
export function entitiesThatSpeak(
  entities: readonly KeptEntity[],
): KeptEntity[] {
  const models = entities.filter(
    entity => entity.isModel && Object.keys(contentOf(entity)).length > 0,
  );
  if (models.some(({ owner }) => owner !== null)) return models;
  const users = entities.filter(
    ({ isModel, owner }) => !isModel && owner !== null,
  );
  const [first, ...more] = users;
  const isOfOne = more.every(({ owner }) => owner === first.owner);
  return first && isOfOne ? [...models, first] : models;
}

/** How we know what an entity says. */
export function provenanceOfEntity({
  entityRef,
  seenAt,
  link,
}: KeptEntity): Provenance {
  return {
    ...{ source: `Catalog: ${entityRef}`, by: 'machine', at: seenAt, link },
    ...{ place: 'catalog', scope: 'model' },
  };
}

function said(entity: KeptEntity, content: CardContent): Card {
  const sections = sectionsOf(content, provenanceOfEntity(entity));
  return { sections, originals: {} };
}

function contentOf({ owner, lifecycle, isModel }: KeptEntity): CardContent {
  const isDeprecated =
    isModel && lifecycle?.trim().toLowerCase() === DEPRECATED;
  return {
    ...(owner !== null && {
      ownership: { owners: { kind: 'known', value: [{ name: owner }] } },
    }),
    ...(isDeprecated && {
      maintenance: {
        description: { kind: 'known', value: 'Deprecated in the catalog.' },
      },
    }),
  };
}

function ownerOn(cards: readonly Card[]): string | null {
  const { sections } = composeCards(
    cards.map(({ sections: { ownership } }) => ({
      sections: ownership?.owners
        ? { ownership: { owners: ownership.owners } }
        : {},
      originals: {},
    })),
  );
  return ownerOf(sections.ownership?.owners);
}
