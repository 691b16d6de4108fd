import type { Ruleset } from '@stoplight/spectral-core';
import { asObject } from '../model/asObject';

/** From here on Spectral takes minutes and gigabytes for rules that look below every reference; GitHub's own has 11,000,000. */
const LARGE_CHARACTERS = 3_000_000;

/** They hold each example against a schema with all that it refers to. */
const NEEDS_WHOLE_SCHEMAS = /^oas[23]-valid-(?:media|schema)-example$/;

/** It asks the whole document at once, which has references where it is not resolved. */
const WHOLE_DOCUMENT = /^oas[23]-schema$/;

/** Whether it is looked at as {@link sparingly} says. */
export function isLarge(definition: string): boolean {
  return definition.length > LARGE_CHARACTERS;
}

/**
 * Has the rules of a ruleset for OpenAPI take little: those that look anywhere in a document look at it as it is written, where
 * each part is once, and not wherever it is referred to; those of named places follow references as ever.
 *
 * @returns what that leaves out, in words
 */
export function sparingly(ruleset: Ruleset): string[] {
  const leftOut: string[] = [];
  for (const rule of Object.values(ruleset.rules)) {
    if (!rule.enabled) continue;
    if (NEEDS_WHOLE_SCHEMAS.test(rule.name)) {
      rule.enabled = false;
      leftOut.push(rule.name);
    } else if (
      WHOLE_DOCUMENT.test(rule.name) ||
      looksAnywhere(rule.given, asObject(rule.aliasSource.aliases))
    ) {
      rule.resolved = false;
    }
  }
  return [
    `It has more than ${LARGE_CHARACTERS.toLocaleString(
      'en',
    )} characters: rules that look anywhere in it look at what is written, not at what a reference there leads to.`,
    ...(leftOut.length === 0
      ? []
      : [
          `Rules that hold examples against whole schemas are left out, as they would take minutes and gigabytes: ${leftOut.join(
            ', ',
          )}. Split it into several APIs to have them look.`,
        ]),
  ];
}

/** Whether a place is a reference: what a rule misses there may be where it leads. */
export function isReference(
  root: unknown,
  path: readonly (string | number)[],
): boolean {
  let at = root;
  for (const step of path) {
    at = Array.isArray(at) ? at[Number(step)] : asObject(at)[step];
  }
  return typeof asObject(at).$ref === 'string';
}

/** Whether places of a rule are searched for at every depth, by themselves or by the aliases that they name. */
function looksAnywhere(
  given: unknown,
  aliases: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string> = new Set(),
): boolean {
  const written = JSON.stringify(given);
  return (
    written.includes('..') ||
    [...written.matchAll(/#(\w+)/g)].some(
      ([, name]) =>
        !known.has(name) &&
        name in aliases &&
        looksAnywhere(aliases[name], aliases, new Set([...known, name])),
    )
  );
}
