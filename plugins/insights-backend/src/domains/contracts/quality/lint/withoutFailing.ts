import type { Ruleset } from '@stoplight/spectral-core';

/** Rules that are named in one note. */
const MOST_NAMED = 10;

/**
 * Has the rules of a ruleset go on where one cannot look at what stands somewhere: Spectral would else end all of them, as rules
 * count on a definition being of the shape that its format asks for.
 *
 * @returns what that left out, in words, once they have looked
 */
export function withoutFailing(ruleset: Ruleset): () => string[] {
  const failing = new Set<string>();
  for (const rule of Object.values(ruleset.rules)) {
    if (!rule.enabled) continue;
    const failed = () => {
      failing.add(rule.name);
    };
    rule.then = rule.then.map(({ function: looks, ...then }) => ({
      ...then,
      function: (...asked: Parameters<typeof looks>) => {
        try {
          const said = looks(...asked);
          return said instanceof Promise ? said.catch(failed) : said;
        } catch {
          return failed();
        }
      },
    }));
  }
  return () => {
    if (failing.size === 0) return [];
    const named = [...failing].sort().slice(0, MOST_NAMED);
    const left = failing.size - named.length;
    return [
      `Of some places these rules could not say anything, as something else stands there than its format asks for: ${[
        ...named,
        ...(left > 0 ? [`${left} more`] : []),
      ].join(', ')}. Mend those places first: they are told with the changes.`,
    ];
  };
}
