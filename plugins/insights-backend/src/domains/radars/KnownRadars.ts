import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import type { KeptRadar, RadarDefinitionsStore } from './definitions';
import type { UnreadableRadarFile } from './readRadarFiles';
import type { RadarDefinition } from './model/RadarDefinition';
import {
  readRadarDefinition,
  type RadarFault,
} from './model/readRadarDefinition';
import type { RadarsStore } from './RadarsStore';

/** The text of a radar file, or why there is none. */
export type RadarFile = RadarDefinitionSource | UnreadableRadarFile;

/** A radar with where it is written. */
export interface KnownRadar {
  readonly definition: RadarDefinition;
  /** YAML. */
  readonly text: string;
  /** Undefined where it is written in the portal. */
  readonly file: string | undefined;
  /** Version that was written in the portal; undefined for a file. */
  readonly kept: KeptRadar | undefined;
}

/** The radars that are defined, by files and in the portal, and the faults of what could not be read. */
export class KnownRadars {
  private byFile = new Map<string, KnownRadar>();
  private ofFiles: RadarFault[] = [];
  private inPortal = new Map<string, KnownRadar>();
  private ofPortal: RadarFault[] = [];
  private mark = 0;

  constructor(
    private readonly store: RadarsStore,
    private readonly written: RadarDefinitionsStore,
  ) {}

  /** Reads all files; one that cannot be read stands as it last could be. */
  async read(files: readonly RadarFile[]): Promise<void> {
    this.byFile = new Map();
    this.ofFiles = [];
    for (const file of files) {
      if ('unreadable' in file) this.ofFiles.push(unreadable(file));
      else if (await this.readOne(file)) continue;
      await this.keepLastGood(file);
    }
  }

  /** By id; as they are now, whichever replica wrote them. */
  async list(): Promise<RadarDefinition[]> {
    await this.look();
    return [...new Map([...this.inPortal, ...this.byFile]).values()]
      .map(({ definition }) => definition)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async get(radarId: string): Promise<RadarDefinition | undefined> {
    return (await this.find(radarId))?.definition;
  }

  /** A radar with where it is written. A file goes before the portal. */
  async find(radarId: string): Promise<KnownRadar | undefined> {
    await this.look();
    return this.byFile.get(radarId) ?? this.inPortal.get(radarId);
  }

  /** What is wrong with files and with what was written in the portal, as of the last look. */
  get faults(): readonly RadarFault[] {
    return [...this.ofFiles, ...this.ofPortal];
  }

  /** Reads what was written in the portal, where something was since. */
  private async look(): Promise<void> {
    const mark = await this.written.mark();
    if (mark === this.mark) return;
    const inPortal = new Map<string, KnownRadar>();
    const ofPortal: RadarFault[] = [];
    for (const kept of await this.written.list()) {
      const { radarId, text } = kept;
      const file = `${radarId} in the portal`;
      const { definition, faults } = readRadarDefinition(file, text);
      if (definition) {
        inPortal.set(radarId, { definition, text, file: undefined, kept });
      }
      ofPortal.push(...faults);
      if (this.byFile.has(radarId)) ofPortal.push(hidden(file, radarId));
    }
    this.inPortal = inPortal;
    this.ofPortal = ofPortal;
    this.mark = mark;
  }

  /** Whether the file holds a definition. */
  private async readOne({
    file,
    yaml,
  }: RadarDefinitionSource): Promise<boolean> {
    const { definition, faults, placeOf } = readRadarDefinition(file, yaml);
    this.ofFiles.push(...faults);
    if (!definition) return false;
    if (this.byFile.has(definition.id)) {
      this.ofFiles.push({
        file,
        ...placeOf(['id']),
        path: 'id',
        detail: `another file defines the radar "${definition.id}" already`,
        howToMend: 'Give each radar an id of its own.',
      });
      return true;
    }
    await this.store.keepDefinition(definition, { file, yaml });
    this.byFile.set(definition.id, {
      ...{ definition, file },
      text: yaml,
      kept: undefined,
    });
    return true;
  }

  private async keepLastGood({ file }: RadarFile): Promise<void> {
    const yaml = await this.store.lastGood(file);
    if (yaml === undefined) return;
    const { definition } = readRadarDefinition(file, yaml);
    if (definition && !this.byFile.has(definition.id)) {
      this.byFile.set(definition.id, {
        ...{ definition, file },
        text: yaml,
        kept: undefined,
      });
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

/** The radar of the portal that a file stands before. */
function hidden(file: string, radarId: string): RadarFault {
  return {
    file,
    line: null,
    column: null,
    path: 'id',
    detail: `a file defines the radar "${radarId}", too, and goes before what was written in the portal`,
    howToMend:
      'Take the file out of insights.radars to go on with the radar of the portal, or give the radar of the file another id.',
  };
}
