import { createHash } from 'node:crypto';
import { contentOfCard } from '../card/contentOfCard';
import { knownOf } from '../card/compact';
import type { Provenance } from '../card/Statement';
import { judgeProfiles } from '../completeness/judgeProfiles';
import { canonicalText } from '../json/canonicalText';
import type { CardSources, KeptCardText, KeptEntity } from './CardSources';
import { cardsOfCatalog } from './cardsOfCatalog';
import { cardsOfRegistry } from './cardsOfRegistry';
import { cardsOfSaid, saidByScope } from './cardsOfSaid';
import type { CardFault, ComposedCard } from './ComposedCard';
import { composeCards } from './composeCards';
import { readTexts } from './readTexts';
import { faultsOfTags } from './registryTags';
import { sourcesOfCard } from './sourcesOfCard';

/**
 * The card of a version, or of a model without versions: of what people said on it, of the texts of cards, of what the
 * registry has, and of what the catalog has. Whatever the texts hold, there is a card; a text with errors has no part in it.
 */
export function composeModelCard(sources: CardSources): ComposedCard {
  const { model, version } = sources;
  const said = saidByScope(sources.said);
  const texts = inOrder(sources.texts);
  const read = readTexts(
    texts.map(text => ({ ...text, provenance: provenanceOf(text) })),
  );
  const entities = inOrderOfReferences(sources.entities);
  const cards = [
    ...cardsOfSaid(said),
    ...read.flatMap(one => one.card ?? []),
    ...cardsOfRegistry(sources),
  ];
  const card = composeCards([...cards, ...cardsOfCatalog(entities, cards)]);
  const content = contentOfCard(card);
  return {
    version: version?.version ?? null,
    card,
    content,
    digest: digestOfSections(card.sections),
    sources: sourcesOfCard({ ...sources, texts, entities }, said),
    faults: [
      ...read.flatMap(({ source, findings }) =>
        findings.map((finding): CardFault => ({ source, ...finding })),
      ),
      ...faultsOfTags(model.registryTitle, version?.record.tags ?? {}),
      ...faultsOfTags(model.registryTitle, model.tags),
    ],
    completeness: judgeProfiles(content),
    revision: model.cardRevision,
    riskTier: knownOf(content.ethicalConsiderations?.riskTier) ?? null,
  };
}

/** Texts of the version before those of the model, of people before those of machines, then by name. */
function inOrder(texts: readonly KeptCardText[]): KeptCardText[] {
  const keyOf = ({ scope, by, source }: KeptCardText) =>
    [scope === 'version' ? 0 : 1, by === 'human' ? 0 : 1, source] as const;
  return [...texts].sort((left, right) => {
    const [one, other] = [keyOf(left), keyOf(right)];
    const at = one.findIndex((part, index) => part !== other[index]);
    if (at < 0) return 0;
    return one[at] < other[at] ? -1 : 1;
  });
}

function inOrderOfReferences(entities: readonly KeptEntity[]): KeptEntity[] {
  return [...entities].sort((a, b) => (a.entityRef < b.entityRef ? -1 : 1));
}

function provenanceOf(text: KeptCardText): Provenance {
  const { source, by, at = null, link = null, scope } = text;
  return { source, by, at, link, place: 'card', scope };
}

function digestOfSections(sections: ComposedCard['card']['sections']): string {
  const hash = createHash('sha256').update(canonicalText(sections));
  return `sha256:${hash.digest('hex')}`;
}
