import type { RadarDefinitionsStore } from '../definitions/RadarDefinitionsStore';
import type { RadarDefinition } from '../model/RadarDefinition';
import type { RadarFault } from '../model/readRadarDefinition';
import type { RadarsStore } from '../RadarsStore';
import { DefinedRadars } from './DefinedRadars';
import type { KnownRadar } from './KnownRadar';
import { ParsedDefinitions } from './ParsedDefinitions';
import type { FilesByOrigin } from './createRadarSource';

type Radars = ReadonlyMap<string, KnownRadar>;

/**
 * The radars that are defined, and the faults of what could not be read. Where an id is used twice, the operator's files go
 * before the portal, and the portal before the catalog: who may register an entity takes no radar from others.
 */
export class KnownRadars {
  private own: Radars = new Map();
  private inPortal: Radars = new Map();
  private ofCatalog: Radars = new Map();
  private ofFiles: readonly RadarFault[] = [];
  private ofPortal: readonly RadarFault[] = [];
  /** What the portal's own radars were read as of; undefined where the files may be others since. */
  private mark: number | undefined;
  private readonly parsed = new ParsedDefinitions();

  constructor(
    private readonly store: RadarsStore,
    private readonly written: RadarDefinitionsStore,
  ) {}

  /**
   * Takes what stands in files; one that cannot be read stands as it last could be.
   *
   * @returns the radars that are others than before
   */
  async read(files: FilesByOrigin): Promise<readonly RadarDefinition[]> {
    await this.look();
    const before = this.all();
    const lastGood = await this.store.goodFiles();
    const own = new DefinedRadars(this.store, this.parsed, lastGood);
    await own.read(files.own);
    const goBefore = new Map([...this.inPortal, ...own.radars]);
    const ofCatalog = new DefinedRadars(
      this.store,
      this.parsed,
      lastGood,
      goBefore,
    );
    await ofCatalog.read(files.ofCatalog);
    this.own = own.radars;
    this.ofCatalog = ofCatalog.radars;
    this.ofFiles = [...own.faults, ...ofCatalog.faults];
    this.mark = undefined;
    const now = await this.list();
    this.parsed.endRound();
    return now.filter(
      ({ id, version }) => before.get(id)?.definition.version !== version,
    );
  }

  /** By id; as they are now, whichever replica wrote them. */
  async list(): Promise<RadarDefinition[]> {
    await this.look();
    return [...this.all().values()]
      .map(({ definition }) => definition)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  private all(): Radars {
    return new Map([...this.ofCatalog, ...this.inPortal, ...this.own]);
  }

  async get(radarId: string): Promise<RadarDefinition | undefined> {
    return (await this.find(radarId))?.definition;
  }

  /** A radar with where it is written. */
  async find(radarId: string): Promise<KnownRadar | undefined> {
    await this.look();
    return (
      this.own.get(radarId) ??
      this.inPortal.get(radarId) ??
      this.ofCatalog.get(radarId)
    );
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
      const { definition, faults } = this.parsed.read(file, text);
      if (definition) {
        inPortal.set(radarId, { definition, text, file: undefined, kept });
      }
      ofPortal.push(...faults);
      if (this.own.has(radarId)) ofPortal.push(hidden(file, radarId));
    }
    this.inPortal = inPortal;
    this.ofPortal = ofPortal;
    this.mark = mark;
  }
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
