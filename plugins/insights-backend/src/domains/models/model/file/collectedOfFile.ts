import type {
  CollectedCard,
  CollectedMetric,
  CollectedModel,
  CollectedModelVersion,
} from '@almanac/backstage-plugin-insights-node';
import type { ModelFileDocument, ModelFileVersion } from './modelFileSchema';

/** The card that stands at a path of a model file; undefined where it could not be read. */
export type CardAt = (path: string) => CollectedCard | undefined;

/** A model of a file as registries bring theirs, without its versions. */
export function modelOfFile(
  { metadata, spec }: ModelFileDocument,
  cardAt: CardAt,
): CollectedModel {
  const { description, owner, tags, link, aliases, card } = spec;
  const instants = spec.versions
    .flatMap(({ createdAt }) => (createdAt === undefined ? [] : [createdAt]))
    .sort();
  return {
    name: metadata.name,
    ...{ description, owner, tags, link, aliases },
    createdAt: instants[0],
    updatedAt: instants.at(-1),
    cards: cardsAt(card, cardAt),
  };
}

/** A version of a file as registries bring theirs. */
export function versionOfFile(
  model: string,
  { metrics, run, params, card, ...rest }: ModelFileVersion,
  cardAt: CardAt,
): CollectedModelVersion {
  return {
    ...rest,
    model,
    // Parameters are of a run; one that is not named has the name of the version.
    ...((run || params) && {
      run: { id: rest.version, ...run, params: params ?? {} },
    }),
    metrics: (metrics ?? []).flatMap(metricsOf),
    cards: cardsAt(card, cardAt),
  };
}

/** A metric of all the data, and of each slice of it, which are alike in what they do not say themselves. */
function metricsOf({
  slices = [],
  ...whole
}: NonNullable<ModelFileVersion['metrics']>[number]): CollectedMetric[] {
  const { value, lower, upper, level, ...alike } = whole;
  return [
    whole,
    ...slices.map(figure => ({
      ...alike,
      ...figure,
      ...(hasInterval(figure) && { level: figure.level ?? level }),
    })),
  ];
}

function hasInterval(figure: { lower?: number; upper?: number }): boolean {
  return figure.lower !== undefined || figure.upper !== undefined;
}

function cardsAt(
  path: string | undefined,
  cardAt: CardAt,
): readonly CollectedCard[] {
  const card = path === undefined ? undefined : cardAt(path);
  return card ? [card] : [];
}
