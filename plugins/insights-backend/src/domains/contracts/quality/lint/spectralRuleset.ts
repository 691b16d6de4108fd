import { Ruleset } from '@stoplight/spectral-core';
import * as formats from '@stoplight/spectral-formats';
import * as functions from '@stoplight/spectral-functions';
import owasp from '@stoplight/spectral-owasp-ruleset';
import { asyncapi, oas } from '@stoplight/spectral-rulesets';
import type { ContractFormat } from '../../model/ContractFormat';
import { asObject } from '../model/asObject';
import type { DeclaredRuleset } from '../rulesets/DeclaredRuleset';
import { SAFE_OWASP_RULES } from './SAFE_OWASP_RULES';

/** Names of formats as ruleset files write them. */
const FORMATS: ReadonlyMap<string, unknown> = new Map([
  ...Object.entries(formats),
  ['oas3.0', formats.oas3_0],
  ['oas3.1', formats.oas3_1],
  ['oas3.2', formats.oas3_2],
]);

const FUNCTIONS: ReadonlyMap<string, unknown> = new Map(
  Object.entries(functions),
);

/** Rules of the built-in rulesets, by id. */
export const BUILT_IN_RULES: ReadonlySet<string> = new Set(
  [oas, asyncapi, owasp].flatMap(({ rules }) => Object.keys(asObject(rules))),
);

/** Codes of Spectral itself, which are no rules of a ruleset. */
export const SPECTRAL_CODES: ReadonlySet<string> = new Set([
  ...['parser', 'invalid-ref', 'unrecognized-format'],
]);

/**
 * The rules by which definitions of a format are looked at: the built-in ones, and those of the company on top.
 *
 * @throws Error that tells what is wrong with a ruleset
 */
export function spectralRuleset(
  format: ContractFormat,
  declared: readonly DeclaredRuleset[],
): Ruleset {
  const base =
    format === 'asyncapi'
      ? { extends: [[asyncapi, 'recommended']], rules: {} }
      : {
          extends: [
            [oas, 'recommended'],
            [owasp, 'recommended'],
          ],
          rules: rulesOf(SAFE_OWASP_RULES),
        };
  return new Ruleset(
    declared.reduce<unknown>(
      (below, { content }) => ({
        extends: [below],
        ...(content.aliases && { aliases: content.aliases }),
        rules: rulesOf(content.rules),
      }),
      base,
    ),
  );
}

/** Rules with the functions and formats that they name. Spectral itself says what else is wrong with one. */
function rulesOf(rules: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => [id, ruleOf(id, rule)]),
  );
}

function ruleOf(id: string, rule: unknown): unknown {
  if (typeof rule !== 'object' || rule === null) return rule;
  const { then, formats: names, ...rest } = asObject(rule);
  return {
    ...rest,
    ...(names !== undefined && {
      formats: (Array.isArray(names) ? names : [names]).map(name =>
        named(FORMATS, name, `The rule ${id} names the format`),
      ),
    }),
    then: Array.isArray(then)
      ? then.map(one => thenOf(id, one))
      : thenOf(id, then),
  };
}

function thenOf(id: string, then: unknown): unknown {
  const { function: name, ...rest } = asObject(then);
  return {
    ...rest,
    function: named(FUNCTIONS, name, `The rule ${id} names the function`),
  };
}

function named(
  known: ReadonlyMap<string, unknown>,
  name: unknown,
  who: string,
): unknown {
  const found = known.get(String(name));
  if (found === undefined) {
    throw new Error(
      `${who} ${JSON.stringify(name)}, which there is not; there are ${[
        ...known.keys(),
      ]
        .sort()
        .join(', ')}.`,
    );
  }
  return found;
}
