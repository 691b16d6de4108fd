import type { RadarDefinitionSource } from '@almanac/backstage-plugin-insights-node';
import type { RadarFault } from '../model/readRadarDefinition';
import type { RadarsStore } from '../RadarsStore';
import type { KnownRadar } from './KnownRadar';
import type { ParsedDefinitions } from './ParsedDefinitions';
import { unreadable, type FoundFiles } from './FoundFiles';

/** Longest name of a file that is kept with what it defines. */
const LONGEST_NAME = 500;

/** The radars that the files of one origin define, and what is wrong with these. */
export class DefinedRadars {
  readonly radars = new Map<string, KnownRadar>();
  readonly faults: RadarFault[] = [];
  readonly #store: Pick<RadarsStore, 'keepDefinition'>;
  /** YAML that a file held when it could last be read, by the file. */
  readonly #lastGood: ReadonlyMap<string, string>;

  readonly #taken: ReadonlyMap<string, KnownRadar>;
  readonly #parsed: ParsedDefinitions;

  constructor(
    store: Pick<RadarsStore, 'keepDefinition'>,
    parsed: ParsedDefinitions,
    lastGood: ReadonlyMap<string, string>,
    /** Radars that go before those of these files, by their ids. */
    taken: ReadonlyMap<string, KnownRadar> = new Map(),
  ) {
    this.#store = store;
    this.#parsed = parsed;
    this.#lastGood = lastGood;
    this.#taken = taken;
  }

  async read({
    files,
    faults,
    stays,
    faultOfStanding,
  }: FoundFiles): Promise<void> {
    this.faults.push(...faults);
    const present = new Set(files.map(({ file }) => file));
    for (const source of files) {
      if (!(await this.#readOne(source))) this.#keepLastGood(source.file);
    }
    const standing = [...this.#lastGood.keys()].filter(
      file => !present.has(file) && stays(file),
    );
    for (const file of standing) this.#keepLastGood(file);
    if (faultOfStanding && standing.length > 0) {
      this.faults.push(faultOfStanding);
    }
  }

  /** Whether the file holds a definition. */
  async #readOne({ file, yaml }: RadarDefinitionSource): Promise<boolean> {
    if (file.length > LONGEST_NAME) {
      this.faults.push(tooLongAName(file));
      return true;
    }
    const { definition, faults, placeOf } = this.#parsed.read(file, yaml);
    this.faults.push(...faults);
    if (!definition) return false;
    const other = this.#other(definition.id);
    if (other) {
      this.faults.push({
        file,
        ...placeOf(['id']),
        path: 'id',
        detail: other.file
          ? `another file defines the radar "${definition.id}" already: ${other.file}`
          : `the radar "${definition.id}" is written in the portal already`,
        howToMend: 'Give each radar an id of its own.',
      });
      return true;
    }
    if (this.#lastGood.get(file) !== yaml) {
      await this.#store.keepDefinition(definition, { file, yaml });
    }
    this.radars.set(definition.id, {
      ...{ definition, file, text: yaml },
      kept: undefined,
    });
    return true;
  }

  #keepLastGood(file: string): void {
    const yaml = this.#lastGood.get(file);
    if (yaml === undefined) return;
    const { definition } = this.#parsed.read(file, yaml);
    if (!definition || this.#other(definition.id)) return;
    this.radars.set(definition.id, {
      ...{ definition, file, text: yaml },
      kept: undefined,
    });
  }

  #other(radarId: string): KnownRadar | undefined {
    return this.#taken.get(radarId) ?? this.radars.get(radarId);
  }
}

function tooLongAName(file: string): RadarFault {
  return unreadable(
    `${file.slice(0, LONGEST_NAME)}…`,
    `has a name of more than ${LONGEST_NAME} characters`,
    'Give the file a shorter name, or put it into a directory of one.',
  );
}
