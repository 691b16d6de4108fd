import type { CollectedModel } from '@almanac/backstage-plugin-insights-node';
import type { WireModel } from '../wire/WireModel';
import { instantOf } from './instantOf';
import { ownerOf } from './ownerOf';
import { stagesOf } from './stagesOf';
import { linkOfModel } from './webLinks';

/** What MLflow's own pages, and older ones, keep a description in. */
export const NOTE_TAG = 'mlflow.note.content';

/** A model as the portal keeps it. `url` is that of the server. */
export function modelOf(wire: WireModel, url: string): CollectedModel {
  const { name, tags } = wire;
  const aliases = (wire.aliases ?? []).map(
    ({ alias, version }) => [alias, version] as const,
  );
  return {
    name,
    description: wire.description ?? (tags[NOTE_TAG] || undefined),
    tags,
    aliases: { ...stagesOf(wire), ...Object.fromEntries(aliases) },
    owner: ownerOf(tags.owner),
    createdAt: instantOf(wire.creation_timestamp),
    updatedAt: instantOf(wire.last_updated_timestamp),
    link: linkOfModel(url, name),
  };
}
