import { randomUUID } from 'node:crypto';
import type { Clock } from '../../../platform/Clock';
import { matchesEntityTag } from '../../../platform/entityTag';
import type { ProblemFieldError } from '../../../platform/Problem';
import type {
  Deprecation,
  DeprecationContent,
  Replacement,
} from '../model/deprecation/Deprecation';
import { isReplacedByItself } from '../model/deprecation/isReplacedByItself';
import { isSameContent } from '../model/deprecation/isSameContent';
import type { ModelKey } from '../model/record/ModelKey';
import type { OnModelChanged } from '../OnModelChanged';
import { unknownModel } from '../unknownModel';
import {
  changedMeanwhile,
  notDeprecated,
  refusedDeprecation,
} from './deprecationProblems';
import type { DeprecatedThing, DeprecationsStore } from './DeprecationsStore';
import { deprecationTagOf } from './deprecationTag';

/** What somebody decides on, and who. */
export interface AskedOf {
  readonly key: ModelKey;
  /** Null for the model as a whole. */
  readonly version: string | null;
  /** The `If-Match` header. */
  readonly ifMatch: string;
  /** Entity reference. */
  readonly by: string;
}

/** What deprecations need. */
export interface DeprecationsServiceParts {
  readonly store: DeprecationsStore;
  readonly clock: Clock;
  /** Called after lists have something else to show of a model. */
  readonly onChanged: OnModelChanged;
}

/** A replacement at the beginning of a sentence. */
const inWords = ({ name, version }: Replacement) =>
  version === null ? name : `Version ${version} of ${name}`;

/** Says of models and versions that they shall not be used any more, and that they may again. */
export class DeprecationsService {
  readonly #parts: DeprecationsServiceParts;

  constructor(parts: DeprecationsServiceParts) {
    this.#parts = parts;
  }

  /**
   * Deprecates a model or a version; what is said already stays as it is, so that a request may come twice.
   *
   * @returns the deprecation that holds now
   * @throws Problem `unknown-model`; `precondition-failed` where something else is said than who asks goes by,
   * or the replacement was deprecated meanwhile;
   * `refused-deprecation` for a replacement that cannot be one, and for an end in the past that does not hold already
   */
  async deprecate(
    asked: AskedOf,
    content: DeprecationContent,
  ): Promise<Deprecation> {
    const { store, clock, onChanged } = this.#parts;
    const thing = await this.#find(asked);
    const current = await store.open(thing);
    if (current && isSameContent(current, content)) return current;
    const errors = await this.#faultsOf(asked, content, current);
    if (errors.length > 0) throw refusedDeprecation(errors);
    const at = clock.now().toISOString();
    const held = await store.deprecate(
      { id: randomUUID(), ...thing, at, by: asked.by, ...content },
      state => matchesEntityTag(asked.ifMatch, deprecationTagOf(state)),
      await this.#thingOf(content.replacement),
    );
    if (!held) throw changedMeanwhile();
    await onChanged(thing.modelId);
    return held;
  }

  /**
   * Ends the deprecation of a model or a version.
   *
   * @returns the deprecation as it was
   * @throws Problem `unknown-model`; `not-found` where it is not deprecated; `precondition-failed` as {@link deprecate} does
   */
  async withdraw(asked: AskedOf, reason: string | null): Promise<Deprecation> {
    const { store, clock, onChanged } = this.#parts;
    const thing = await this.#find(asked);
    if (!(await store.open(thing))) throw notDeprecated();
    const ended = await store.withdraw(
      thing,
      { at: clock.now().toISOString(), by: asked.by, reason },
      state => matchesEntityTag(asked.ifMatch, deprecationTagOf(state)),
    );
    if (!ended) throw changedMeanwhile();
    await onChanged(thing.modelId);
    return ended;
  }

  async #find({ key, version }: AskedOf): Promise<DeprecatedThing> {
    const { store } = this.#parts;
    const modelId = await store.findModel(key);
    if (modelId === undefined) throw unknownModel(key);
    if (version !== null && !(await store.hasVersion(modelId, version))) {
      throw unknownModel(key, version);
    }
    return { modelId, version };
  }

  async #thingOf(
    replacement: Replacement | null,
  ): Promise<DeprecatedThing | undefined> {
    const modelId =
      replacement && (await this.#parts.store.findModel(replacement));
    return modelId ? { modelId, version: replacement.version } : undefined;
  }

  async #faultsOf(
    asked: AskedOf,
    { replacement, endsOn }: DeprecationContent,
    current: Deprecation | undefined,
  ): Promise<ProblemFieldError[]> {
    const errors: ProblemFieldError[] = [];
    const today = this.#parts.clock.now().toISOString().slice(0, 10);
    // What is over already may still be said in other words.
    if (endsOn !== null && endsOn < today && endsOn !== current?.endsOn) {
      const detail = `The end ${endsOn} is over: today is ${today} in UTC.`;
      errors.push({ pointer: '/endsOn', detail });
    }
    const fault = replacement && (await this.#faultOf(asked, replacement));
    if (fault) errors.push({ pointer: '/replacement', detail: fault });
    return errors;
  }

  /** Why something cannot be replaced by another, in words; undefined where it can. */
  async #faultOf(
    { key, version }: AskedOf,
    replacement: Replacement,
  ): Promise<string | undefined> {
    const { store } = this.#parts;
    if (isReplacedByItself(key, version, replacement)) {
      return 'It would be replaced by itself.';
    }
    const thing = await this.#thingOf(replacement);
    const state = thing ? await store.stateOf(thing) : 'unknown';
    switch (state) {
      case 'unknown':
        return unknownModel(replacement, replacement.version ?? undefined)
          .message;
      case 'gone':
        return `${inWords(replacement)} is gone: the registry ${
          replacement.registry
        } has it no more.`;
      case 'deprecated':
        return `${inWords(replacement)} is deprecated itself.`;
      default:
        return undefined;
    }
  }
}
