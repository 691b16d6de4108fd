import type { components } from '@almanac/backstage-plugin-insights-common';
import type { Clock } from '../../../platform/Clock';
import { Problem } from '../../../platform/Problem';
import { togetherOrAlone } from '../../../platform/togetherOrAlone';
import type {
  EvaluableSlo,
  SloEvaluator,
  SloResult,
} from '../evaluation/SloEvaluator';
import { bestPromise } from '../model/dependencies/bestPromise';
import { ownAvailability } from '../model/dependencies/ownAvailability';
import { promiseVerdict } from '../model/dependencies/promiseVerdict';
import type { ServiceGraph } from '../model/dependencies/ServiceGraph';
import { versionInWords } from '../presenters/presentResult';
import { presentWindow } from '../presenters/presentDefinition';
import type { SliSources } from '../series/SliSources';
import type {
  DependencyCatalog,
  ReadNeeds,
} from '../services/DependencyCatalog';
import type { ServiceCatalog } from '../services/ServiceCatalog';
import { unknownSlo } from '../unknownSlo';
import { assumptionsOf } from './assumptionsOf';
import { dependencyGraph, neededBy } from './dependencyGraph';
import { worstMeasured, type MeasuredService } from './MeasuredService';
import { promiseInWords } from './promiseInWords';
import { promiseWorking } from './promiseWorking';

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
      own,
      measured,
      faults: unmeasured,
    } = await this.#measure(slo, slos, read);
    const root = entityRef ?? '';
    const { graph, faults } = dependencyGraph(
      root,
      read.entities,
      new Map([...measured].map(([ref, { sli }]) => [ref, sli])),
    );
    const hasNeeds = (graph.get(root)?.needs.length ?? 0) > 0;
    const alone = hasNeeds ? ownAvailability(graph, root) : null;
    const promise = alone && bestPromise(alone.graph, root);
    const assumptions = [
      ...assumptionsOf({ measured, alone, promise, read }),
      ...unmeasured,
    ];
    const verdict =
      promise === null
        ? withoutNeeds(graph, root)
        : promiseVerdict(promise, target);
    const needed = dependenciesOf(graph, root, {
      read,
      measured,
      ownGraph: alone?.graph ?? graph,
    });
    return {
      ...{ slo: name, entityRef, objective: query.objective, target, verdict },
      inWords: promiseInWords(verdict, target, promise),
      independent: promise?.independent ?? null,
      lowest: promise?.lowest ?? null,
      highest: promise?.highest ?? null,
      heldBackBy: (promise?.heldBackBy ?? []).map(({ ref, gain }) => {
        return { entityRef: ref, gain };
      }),
      dependencies: needed,
      unknown: [...(promise?.unknown ?? [])],
      shared: [...(promise?.shared ?? [])],
      circles: (promise?.circles ?? []).map(circle => [...circle]),
      faults: [...faults],
      assumptions,
      measured: own?.objectives[query.objective].evaluation.budget.sli ?? null,
      isExample: this.#isExample(slo, measured),
      working: promiseWorking({
        subject: `What can be promised of ${slo.definition.title}`,
        ...{ target, promise, measured, assumptions },
        own: new Map(needed.map(one => [one.entityRef, one.ownAvailability])),
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

function withoutNeeds(graph: ServiceGraph, root: string) {
  return graph.has(root) ? 'noDependencies' : 'notInCatalog';
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

function dependenciesOf(
  graph: ServiceGraph,
  root: string,
  {
    read,
    measured,
    ownGraph,
  }: {
    readonly read: ReadNeeds;
    readonly measured: ReadonlyMap<string, MeasuredService>;
    readonly ownGraph: ServiceGraph;
  },
): Schemas['SloPromise']['dependencies'] {
  return [...graph.keys()]
    .filter(ref => ref !== root)
    .sort()
    .map(ref => {
      const found = measured.get(ref);
      return {
        entityRef: ref,
        title: read.entities.get(ref)?.title ?? ref,
        isKnown: read.entities.has(ref),
        neededBy: neededBy(graph, ref).map(({ entityRef, need }) => {
          return { entityRef, ...need.criticality };
        }),
        sli: found?.sli ?? null,
        ownAvailability: found ? ownGraph.get(ref)?.availability ?? null : null,
        slo: found?.result.slo.name ?? null,
        objective: found?.index ?? null,
        window: found ? presentWindow(found.objective.objective.window) : null,
        coverage: found?.objective.evaluation.coverage ?? null,
      };
    });
}
