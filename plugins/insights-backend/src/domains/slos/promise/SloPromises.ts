import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import { togetherOrAlone } from '../../../platform/togetherOrAlone';
import type {
  EvaluableSlo,
  SloEvaluator,
  SloResult,
} from '../evaluation/SloEvaluator';
import {
  bestPromise,
  type BestPromise,
} from '../model/dependencies/bestPromise';
import {
  isHeldBackByItself,
  measuresBelow,
  type OwnMeasurement,
} from '../model/dependencies/heldBackByItself';
import { ownAvailability } from '../model/dependencies/ownAvailability';
import { promiseVerdict } from '../model/dependencies/promiseVerdict';
import { toldLimits } from '../model/dependencies/toldLimits';
import { versionInWords } from '../presenters/presentResult';
import type { SliSources } from '../series/SliSources';
import type {
  DependencyCatalog,
  ReadNeeds,
} from '../services/DependencyCatalog';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { unknownSlo } from '../unknownSlo';
import { assumptionsOf } from './assumptionsOf';
import { dependencyGraph } from './dependencyGraph';
import {
  isEnoughKnown,
  worstMeasured,
  type MeasuredService,
} from './MeasuredService';
import { presentNeeded } from './presentNeeded';
import { promiseInWords } from './promiseInWords';
import { promiseWorking } from './promiseWorking';
import { titlesOf } from './titlesOf';

type Schemas = components['schemas'];

/** What the check of promises works with. */
export interface SloPromisesOptions {
  /** SLOs in use. */
  readonly known: { list(): Promise<readonly EvaluableSlo[]> };
  readonly evaluator: SloEvaluator;
  readonly sources: Pick<SliSources, 'isExample'>;
  readonly services: ServiceCatalog;
  readonly dependencies: DependencyCatalog;
  readonly clock: Clock;
}

/** What is to be promised. */
export interface PromiseQuery {
  /** From 0. */
  readonly objective: number;
  /** Ratio; that of the objective where it is left out. */
  readonly target?: number;
}

/** Answers what can be promised of an SLO, given what its service depends on. */
export class SloPromises {
  readonly #options: SloPromisesOptions;

  constructor(options: SloPromisesOptions) {
    this.#options = options;
  }

  /** @throws Problem `unknown-slo`, `invalid-request` for an objective that there is not, `unavailable` without a catalog */
  async check(
    name: string,
    query: PromiseQuery,
  ): Promise<Schemas['SloPromise']> {
    const { known, services, clock } = this.#options;
    const slos = await known.list();
    const slo = slos.find(one => one.name === name);
    if (!slo) throw unknownSlo(name);
    const objective = objectiveOf(slo, query.objective);
    const target = query.target ?? objective.target;
    await services.refresh();
    const { entityRef } = services.factsOf(slo.definition.service);
    const read = await this.#read(entityRef);
    const {
      own: result,
      measured,
      faults: unmeasured,
    } = await this.#measure(slo, slos, read);
    const allowed = allowedBy(read, entityRef ?? '', measured);
    const { promise, graph } = allowed;
    const own = ownOf(result, query.objective);
    const assumptions = [
      ...assumptionsOf({ ...allowed, measured, read }),
      ...unmeasured,
    ];
    const verdict = verdictOf(allowed, own, target);
    const needed = presentNeeded(graph, allowed.root, {
      ...{ read, measured },
      own: allowed.alone?.graph ?? graph,
    });
    return {
      ...{ slo: name, entityRef, objective: query.objective, target, verdict },
      inWords: promiseInWords({
        ...{ verdict, target, promise, own, measured },
        titleOf: titlesOf(read),
      }),
      ...presentBest(promise),
      dependencies: needed,
      faults: [...allowed.faults],
      assumptions,
      measured: own?.sli ?? null,
      isMeasuredBelow: measuresBelow(own, target),
      isExample: this.#isExample(slo, measured),
      working: promiseWorking({
        subject: `What can be promised of ${slo.definition.title}`,
        ...{ target, promise, measured, assumptions },
        own: new Map(needed.map(one => [one.entityRef, one.ownAvailability])),
        itself: own?.sli ?? null,
        definitionVersion: versionInWords(slo),
        computedAt: clock.now().toISOString(),
      }),
    };
  }

  async #read(entityRef: string | null): Promise<ReadNeeds> {
    if (entityRef === null) return { entities: new Map(), isCutOff: false };
    try {
      return await this.#options.dependencies.read(entityRef);
    } catch (cause) {
      throw new Problem('unavailable', 'The catalog does not answer.', {
        cause,
      });
    }
  }

  /** Evaluates the SLO itself and those of all that is needed, at once. One that cannot be evaluated is not measured. */
  async #measure(
    slo: EvaluableSlo,
    slos: readonly EvaluableSlo[],
    { entities }: ReadNeeds,
  ) {
    const { services, evaluator } = this.#options;
    const refOf = ({ definition }: EvaluableSlo) =>
      services.factsOf(definition.service).entityRef ?? '';
    const root = refOf(slo);
    const needed = slos.filter(one => {
      const ref = refOf(one);
      return ref !== root && entities.has(ref);
    });
    const results: SloResult[] = [];
    const faults: string[] = [];
    await togetherOrAlone(
      [slo, ...needed],
      async some => {
        results.push(...(await evaluator.evaluate(some)));
      },
      async ({ name }, { message }) => {
        faults.push(`The SLO "${name}" could not be evaluated: ${message}`);
      },
    );
    const own = results.find(result => result.slo === slo);
    const byRef = new Map<string, SloResult[]>();
    for (const result of results) {
      if (result === own) continue;
      const ref = refOf(result.slo);
      byRef.set(ref, [...(byRef.get(ref) ?? []), result]);
    }
    const measured = new Map<string, MeasuredService>();
    for (const [ref, ofRef] of byRef) {
      const worst = worstMeasured(ofRef);
      if (worst) measured.set(ref, worst);
    }
    return { own, measured, faults };
  }

  #isExample(
    { definition }: EvaluableSlo,
    measured: ReadonlyMap<string, MeasuredService>,
  ): boolean {
    const { sources } = this.#options;
    return [
      ...definition.objectives,
      ...[...measured.values()].map(({ objective }) => objective.objective),
    ].some(({ sli }) => sources.isExample(sli));
  }
}

/** What the needs of a service allow; nothing is promised where none are known. */
function allowedBy(
  read: ReadNeeds,
  root: string,
  measured: ReadonlyMap<string, MeasuredService>,
) {
  const { graph, faults, libraries } = dependencyGraph(
    root,
    read.entities,
    new Map([...measured].map(([ref, { sli }]) => [ref, sli])),
  );
  const hasNeeds = (graph.get(root)?.needs.length ?? 0) > 0;
  const alone = hasNeeds ? ownAvailability(graph, root) : null;
  const promise = alone && bestPromise(alone.graph, root);
  return { root, graph, faults, libraries, alone, promise };
}

function verdictOf(
  { promise, graph, root }: ReturnType<typeof allowedBy>,
  own: OwnMeasurement | null,
  target: number,
): Schemas['SloPromise']['verdict'] {
  if (isHeldBackByItself(own, promise, target)) return 'measuredBelow';
  if (promise) return promiseVerdict(promise, target);
  return graph.has(root) ? 'noDependencies' : 'notInCatalog';
}

function ownOf(
  result: SloResult | undefined,
  index: number,
): OwnMeasurement | null {
  const own = result?.objectives[index];
  const sli = own?.evaluation.budget.sli ?? null;
  return own && sli !== null ? { sli, isEnough: isEnoughKnown(own) } : null;
}

function presentBest(promise: BestPromise | null) {
  return {
    ...toldLimits(promise),
    heldBackBy: (promise?.heldBackBy ?? []).map(({ ref, gain }) => {
      return { entityRef: ref, gain };
    }),
    unknown: [...(promise?.unknown ?? [])],
    shared: [...(promise?.shared ?? [])],
    circles: (promise?.circles ?? []).map(circle => [...circle]),
  };
}

function objectiveOf({ name, definition }: EvaluableSlo, index: number) {
  const found = definition.objectives[index];
  if (found) return found;
  const detail = `must be at most ${definition.objectives.length - 1}`;
  throw new Problem(
    'invalid-request',
    `The SLO "${name}" has no objective ${index}: objective ${detail}.`,
    { errors: [{ pointer: 'objective', detail }] },
  );
}
