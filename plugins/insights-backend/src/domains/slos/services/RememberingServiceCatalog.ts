import type { Clock } from '../../../platform/Clock';
import type { KeptFacts } from './KeptFacts';
import type { ServiceCatalog, ServiceFacts } from './ServiceCatalog';

/** Longer than a catalog reads its files after a start, and than it takes to look at it once more. */
const SETTLING_MILLISECONDS = 10 * 60_000;
/** A catalog that has none of the services by then has lost them: what is remembered does not hold for ever. */
const SETTLED_AT_LAST_MILLISECONDS = 60 * 60_000;

/**
 * A catalog that goes by what was known before it was started anew, until it has been read or an hour is over: a service that it does not
 * have yet keeps its owner and system meanwhile, so that nothing is closed, opened and told of again because of a restart.
 */
export class RememberingServiceCatalog implements ServiceCatalog {
  readonly #catalog: ServiceCatalog;
  readonly #kept: KeptFacts;
  readonly #clock: Clock;
  /** Empty once the catalog has settled; undefined before the first look. */
  #before: ReadonlyMap<string, ServiceFacts> | undefined;
  /** Sooner once the catalog has any service that was known before; undefined before the first look. */
  #settlesAt: number | undefined;
  #isBeingRead = false;

  constructor(parts: {
    readonly catalog: ServiceCatalog;
    readonly kept: KeptFacts;
    readonly clock: Clock;
  }) {
    this.#catalog = parts.catalog;
    this.#kept = parts.kept;
    this.#clock = parts.clock;
  }

  async refresh(): Promise<void> {
    await this.#catalog.refresh();
    this.#before ??= await this.#kept.read();
    if (this.#before.size === 0) return;
    const now = this.#clock.now().getTime();
    this.#settlesAt ??= now + SETTLED_AT_LAST_MILLISECONDS;
    if (now >= this.#settlesAt) this.#before = new Map();
    else if (!this.#isBeingRead) {
      this.#isBeingRead = [...this.#before.keys()].some(
        service => this.#catalog.factsOf(service).entityRef !== null,
      );
      if (this.#isBeingRead) {
        const soon = now + SETTLING_MILLISECONDS;
        this.#settlesAt = Math.min(this.#settlesAt, soon);
      }
    }
  }

  factsOf(service: string): ServiceFacts {
    const facts = this.#catalog.factsOf(service);
    return facts.entityRef === null
      ? this.#before?.get(service) ?? facts
      : facts;
  }

  dependenciesOf(entityRef: string): readonly string[] {
    return this.#catalog.dependenciesOf(entityRef);
  }
}
