import type { LoggerService } from '@backstage/backend-plugin-api';
import { digestOf } from '../../../../platform/digest';
import type { ContractFormat } from '../../model/ContractFormat';
import type { LintWorkers } from '../lint/LintWorkers';
import { QUALITY_ENGINE_VERSION } from '../QUALITY_ENGINE_VERSION';
import { BUILT_IN_RULESETS } from './BUILT_IN_RULESETS';
import type { DeclaredRuleset } from './DeclaredRuleset';
import { readRuleset, type ReadRuleset } from './readRuleset';

/** What is known of an API that rulesets apply by. */
export interface RuledContract {
  readonly format: ContractFormat;
  readonly type: string;
  readonly owner: string | null;
  readonly tags: readonly string[];
}

/** All rules that hold for a definition. */
export interface EffectiveRuleset {
  /** Of the rules, the format and the engine. */
  readonly digest: string;
  readonly names: readonly string[];
  /** Those of the company. */
  readonly declared: readonly DeclaredRuleset[];
}

/** What the rulesets are read with. */
export interface RulesetsOptions {
  /** As the configuration has them. */
  readonly configured: readonly unknown[];
  readonly workers: Pick<LintWorkers, 'check'>;
  readonly readFile: (path: string) => Promise<string>;
  readonly logger: LoggerService;
}

/** Knows by which rules definitions are looked at. A ruleset that is wrong is left out, and said to be so. */
export class Rulesets {
  readonly #options: RulesetsOptions;
  #read: Promise<readonly ReadRuleset[]> | undefined;
  /** By format and names: all APIs are asked for each minute, and few have rules of their own. */
  readonly #known = new Map<string, EffectiveRuleset>();

  constructor(options: RulesetsOptions) {
    this.#options = options;
  }

  /** Those of the configuration, read once. */
  configured(): Promise<readonly ReadRuleset[]> {
    this.#read ??= this.#readAll().catch(error => {
      // The next who asks has it tried again.
      this.#read = undefined;
      throw error;
    });
    return this.#read;
  }

  /** Whether any applies by tags, which have to be looked up. */
  async areByTag(): Promise<boolean> {
    const all = await this.configured();
    return all.some(({ appliesTo }) => appliesTo.tags.length > 0);
  }

  /** The rules that hold for an API. */
  async effectiveFor(contract: RuledContract): Promise<EffectiveRuleset> {
    const all = await this.configured();
    const applied = all.filter(
      ruleset => ruleset.content !== null && applies(ruleset, contract),
    );
    const key = JSON.stringify([
      contract.format,
      ...applied.map(({ name }) => name),
    ]);
    const known = this.#known.get(key) ?? effective(contract.format, applied);
    this.#known.set(key, known);
    return known;
  }

  /**
   * The built-in rules for a format, with some of the configuration.
   *
   * @returns undefined where one of the names is of no ruleset that can be used
   */
  async named(
    format: ContractFormat,
    names: readonly string[],
  ): Promise<EffectiveRuleset | undefined> {
    const all = await this.configured();
    const usable = all.filter(({ content }) => content !== null);
    const found = usable.filter(({ name }) => names.includes(name));
    return names.every(name => found.some(one => one.name === name))
      ? effective(format, found)
      : undefined;
  }

  async #readAll(): Promise<readonly ReadRuleset[]> {
    const { configured, readFile } = this.#options;
    const read = await Promise.all(
      configured.map((one, index) => readRuleset(one, index, readFile)),
    );
    const checked: ReadRuleset[] = [];
    for (const one of read) {
      const known = checked.some(({ name }) => name === one.name);
      checked.push(known ? twice(one) : await this.#check(one));
    }
    for (const { name, faults } of checked) {
      for (const { why } of faults) {
        this.#options.logger.warn(
          `The ruleset ${name} is left out, it is wrong: ${why}`,
        );
      }
    }
    return checked;
  }

  async #check(read: ReadRuleset): Promise<ReadRuleset> {
    const { name, content } = read;
    if (!content) return read;
    const whys = await this.#options.workers.check({ name, content });
    if (whys.length === 0) return read;
    return {
      ...{ ...read, content: null },
      faults: whys.map(why => ({
        why,
        fix: 'Mend the rule as Spectral writes rules; functions are those of Spectral itself.',
      })),
    };
  }
}

function twice(read: ReadRuleset): ReadRuleset {
  return {
    ...{ ...read, content: null },
    faults: [
      {
        why: `There are two rulesets with the name ${read.name}; the first one holds.`,
        fix: 'Give it another name.',
      },
    ],
  };
}

function effective(
  format: ContractFormat,
  read: readonly ReadRuleset[],
): EffectiveRuleset {
  // Rules of Spectral ask documents; schemas of GraphQL and protobuf are none.
  const usable = format === 'graphql' || format === 'protobuf' ? [] : read;
  const declared = usable.flatMap(({ name, content }) =>
    content ? [{ name, content }] : [],
  );
  const builtIn = BUILT_IN_RULESETS.filter(({ formats }) =>
    formats.includes(format),
  );
  return {
    digest: digestOf(
      JSON.stringify([QUALITY_ENGINE_VERSION, format, declared]),
    ),
    names: [...builtIn, ...declared].map(({ name }) => name),
    declared,
  };
}

function applies(
  { appliesTo: { types, owners, tags } }: ReadRuleset,
  contract: RuledContract,
): boolean {
  const among = (wanted: readonly string[], ...has: readonly string[]) =>
    wanted.length === 0 || has.some(one => wanted.includes(one.toLowerCase()));
  return (
    among(types, contract.type) &&
    among(owners, contract.owner ?? '') &&
    among(tags, ...contract.tags)
  );
}
