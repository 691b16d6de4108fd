import type { Card, CardContent } from '../card/Card';
import { compactContent, stated } from '../card/compact';
import { sectionsOf } from '../card/sectionsOf';
import type { Provenance } from '../card/Statement';
import type { CardScope, CardSources } from './CardSources';
import { contentOfVersion } from './contentOfVersion';
import { contentOfTags } from './registryTags';

/**
 * What a registry knows of a model and a version, as cards: what people wrote there (descriptions and tags), then what it
 * recorded.
 */
export function cardsOfRegistry({
  model,
  version,
}: Pick<CardSources, 'model' | 'version'>): Card[] {
  const provenance = (by: Provenance['by'], scope: CardScope): Provenance => ({
    source: model.registryTitle,
    by,
    at:
      scope === 'model' || !version
        ? model.updatedAt ?? model.createdAt
        : version.updatedAt ?? version.createdAt,
    link: (scope === 'version' && version?.record.link) || model.link,
    place: 'registry',
    scope,
  });
  const said = (
    by: Provenance['by'],
    scope: CardScope,
    content: CardContent,
  ): Card => ({
    sections: sectionsOf(content, provenance(by, scope)),
    originals: {},
  });
  const ofVersion = version?.record;
  return [
    ...(ofVersion
      ? [
          said(
            writerOf(ofVersion.createdBy),
            'version',
            writtenOn(ofVersion, 'description'),
          ),
        ]
      : []),
    said('human', 'model', writtenOn(model, 'overview')),
    ...(version
      ? [
          said(
            'machine',
            'version',
            contentOfVersion(version, model.registryTitle),
          ),
        ]
      : []),
    said('machine', 'model', {
      details: { name: { kind: 'known', value: model.name } },
      ...(model.owner !== null && {
        ownership: {
          owners: { kind: 'known', value: [{ name: model.owner }] },
        },
      }),
    }),
  ];
}

/** A reference to anything but a user, such as `system:default/jobs` or `plugin:search`. */
const OF_MACHINE = /^(?!user:)[a-z]+:/i;

/** Who wrote the words about a version: people, unless the registry says that what made the version is none. */
function writerOf(createdBy: string | undefined): Provenance['by'] {
  return OF_MACHINE.test(createdBy ?? '') ? 'machine' : 'human';
}

/** @param field - that the description is of: of a model it is the overview */
function writtenOn(
  {
    description,
    tags = {},
  }: {
    readonly description?: string | null;
    readonly tags?: Readonly<Record<string, string>>;
  },
  field: 'overview' | 'description',
): CardContent {
  const content = contentOfTags(tags);
  return compactContent({
    ...content,
    details: {
      ...content.details,
      [field]: stated(description?.trim() || undefined),
    },
  });
}
