import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import type { UnreadableRadarFile } from './readRadarFiles';
import type { RadarDefinition } from './model/RadarDefinition';
import {
  readRadarDefinition,
  type RadarFault,
} from './model/readRadarDefinition';
import type { RadarsStore } from './RadarsStore';

/** The text of a radar file, or why there is none. */
export type RadarFile = RadarDefinitionSource | UnreadableRadarFile;

/** The radars that are defined, and the faults of files that could not be read. */
export class KnownRadars {
  private definitions = new Map<string, RadarDefinition>();
  private found: RadarFault[] = [];

  constructor(private readonly store: RadarsStore) {}

  /** Reads all files; one that cannot be read stands as it last could be. */
  async read(files: readonly RadarFile[]): Promise<void> {
    this.definitions = new Map();
    this.found = [];
    for (const file of files) {
      if ('unreadable' in file) this.found.push(unreadable(file));
      else if (await this.readOne(file)) continue;
      await this.keepLastGood(file);
    }
  }

  /** By id. */
  list(): RadarDefinition[] {
    return [...this.definitions.values()].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    );
  }

  get(radarId: string): RadarDefinition | undefined {
    return this.definitions.get(radarId);
  }

  get faults(): readonly RadarFault[] {
    return this.found;
  }

  /** Whether the file holds a definition. */
  private async readOne({
    file,
    yaml,
  }: RadarDefinitionSource): Promise<boolean> {
    const { definition, faults, placeOf } = readRadarDefinition(file, yaml);
    this.found.push(...faults);
    if (!definition) return false;
    if (this.definitions.has(definition.id)) {
      this.found.push({
        file,
        ...placeOf(['id']),
        path: 'id',
        detail: `another file defines the radar "${definition.id}" already`,
        howToMend: 'Give each radar an id of its own.',
      });
      return true;
    }
    await this.store.keepDefinition(definition, { file, yaml });
    this.definitions.set(definition.id, definition);
    return true;
  }

  private async keepLastGood({ file }: RadarFile): Promise<void> {
    const yaml = await this.store.lastGood(file);
    const { definition } = yaml
      ? readRadarDefinition(file, yaml)
      : { definition: undefined };
    if (definition && !this.definitions.has(definition.id)) {
      this.definitions.set(definition.id, definition);
    }
  }
}

function unreadable({ file, unreadable: reason }: UnreadableRadarFile) {
  return {
    file,
    line: null,
    column: null,
    path: '',
    detail: `cannot be read: ${reason}`,
    howToMend: 'Put the file back, or take it out of insights.radars.',
  };
}
