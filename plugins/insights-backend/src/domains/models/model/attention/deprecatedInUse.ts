import type { AttentionFacts } from './AttentionFacts';
import { ENDS_SOON_DAYS } from './attentionThresholds';
import { countOf, listOf } from './inWords';

const MILLISECONDS_PER_DAY = 86_400_000;

/** What helps where something that shall not be used any more is still used. */
export const DEPRECATED_FIX =
  'Move those who use it to what shall take its place, or withdraw the deprecation.';

/** Something that shall not be used any more, and that is still used. */
interface StillUsed {
  /** In words, e.g. `version 3, which holds champion`. */
  readonly what: string;
  readonly endsOn: string | null;
}

/** A model that is deprecated as a whole is used by entities; a version, by the aliases that it holds. */
export function deprecatedInUse({
  deprecations,
  aliases,
  consumerCount,
}: AttentionFacts): StillUsed[] {
  return deprecations.flatMap(({ version, endsOn }) => {
    if (version === null) {
      const users = countOf(consumerCount, 'entity uses', 'entities use');
      const what = `the model, which ${users}`;
      return consumerCount > 0 ? [{ what, endsOn }] : [];
    }
    const held = aliases.filter(one => one.version === version);
    const names = listOf(held.map(({ alias }) => alias));
    const what = `version ${version}, which holds ${names}`;
    return held.length > 0 ? [{ what, endsOn }] : [];
  });
}

/** Whether something is served for a short time only, or is served no more. */
export function endsSoon(
  { now }: AttentionFacts,
  { endsOn }: StillUsed,
): boolean {
  if (endsOn === null) return false;
  const today = Date.parse(now.slice(0, 10));
  const daysLeft = (Date.parse(endsOn) - today) / MILLISECONDS_PER_DAY;
  return daysLeft <= ENDS_SOON_DAYS;
}

/** What is deprecated and used all the same, with how long it is served. */
export function deprecatedInWords(facts: AttentionFacts): string {
  const today = facts.now.slice(0, 10);
  const used = deprecatedInUse(facts).map(({ what, endsOn }) => {
    if (endsOn === null) return what;
    return endsOn < today
      ? `${what}, and was served until ${endsOn}`
      : `${what}, and is served until ${endsOn}`;
  });
  const beginning = used.length === 1 ? 'This is' : 'These are';
  return `${beginning} deprecated and still used: ${listOf(used)}.`;
}
