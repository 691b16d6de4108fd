import type { Ruleset } from '@stoplight/spectral-core';
import { asError } from '../../../../platform/asError';
import type { RuleFailure } from '../model/LintResult';

/** Rules that are named in one note. */
const MOST_NAMED = 10;

/** Characters of an error that are told. */
const LONGEST_CAUSE = 300;

/**
 * Has the rules of a ruleset go on where one cannot look at what stands somewhere: Spectral would else end all of them, as rules
 * count on a definition being of the shape that its format asks for.
 *
 * @returns the rules that failed, with the first error of each, once they have looked
 */
export function withoutFailing(ruleset: Ruleset): () => RuleFailure[] {
  const causes = new Map<string, string>();
  for (const rule of Object.values(ruleset.rules)) {
    if (!rule.enabled) continue;
    const failed = (error: unknown) => {
      if (!causes.has(rule.name)) causes.set(rule.name, causeOf(error));
    };
    rule.then = rule.then.map(({ function: looks, ...then }) => ({
      ...then,
      function: (...asked: Parameters<typeof looks>) => {
        try {
          const said = looks(...asked);
          return said instanceof Promise ? said.catch(failed) : said;
        } catch (error) {
          return failed(error);
        }
      },
    }));
  }
  return () =>
    [...causes]
      .map(([ruleId, cause]) => ({ ruleId, cause }))
      .sort((one, other) => (one.ruleId < other.ruleId ? -1 : 1));
}

/** What failing rules left out, in words. */
export function notesOfFailures(failures: readonly RuleFailure[]): string[] {
  if (failures.length === 0) return [];
  const named = failures.slice(0, MOST_NAMED).map(({ ruleId }) => ruleId);
  const left = failures.length - named.length;
  return [
    `Of some places these rules could not say anything, mostly as something else stands there than its format asks for: ${[
      ...named,
      ...(left > 0 ? [`${left} more`] : []),
    ].join(
      ', ',
    )}. Such places are told with the changes; where none is told, the rule itself fails, and the log of the portal says why.`,
  ];
}

/** On one line, as logs are. */
function causeOf(error: unknown): string {
  return asError(error).message.replace(/\s+/g, ' ').slice(0, LONGEST_CAUSE);
}
