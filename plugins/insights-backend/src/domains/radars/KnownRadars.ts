import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import type { RadarDefinition } from './model/RadarDefinition';
import {
  readRadarDefinition,
  type RadarFault,
} from './model/readRadarDefinition';
import type { RadarsStore } from './RadarsStore';

/** The radars that are defined, and the faults of files that could not be read. */
export class KnownRadars {
  private definitions = new Map<string, RadarDefinition>();
  private found: RadarFault[] = [];

  constructor(private readonly store: RadarsStore) {}

  /** Reads all files; one that cannot be read stands as it last could be. */
  async read(sources: readonly RadarDefinitionSource[]): Promise<void> {
    this.definitions = new Map();
    this.found = [];
    for (const source of sources) await this.readOne(source);
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

  private async readOne({ file, yaml }: RadarDefinitionSource): Promise<void> {
    const read = readRadarDefinition(file, yaml);
    this.found.push(...read.faults);
    const { definition } = read;
    if (!definition) {
      const lastGood = await this.store.lastGood(file);
      const known = lastGood && readRadarDefinition(file, lastGood).definition;
      if (known && !this.definitions.has(known.id)) {
        this.definitions.set(known.id, known);
      }
      return;
    }
    if (this.definitions.has(definition.id)) {
      this.found.push({
        file,
        line: null,
        column: null,
        path: 'id',
        detail: `another file defines the radar "${definition.id}" already`,
        howToMend: 'Give each radar an id of its own.',
      });
      return;
    }
    await this.store.keepDefinition(definition, { file, yaml });
    this.definitions.set(definition.id, definition);
  }
}
