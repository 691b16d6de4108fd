import type { Problem } from '../../api/wire';

const kinds = ['topic', 'radar'] as const;

/** A thing that an address names. */
export interface NamedThing {
  kind: (typeof kinds)[number];
  name: string;
}

/**
 * What an address asks for by a name that nothing can have. The API refuses such a name as a fault of the call; to a reader
 * who has mistyped it, the thing is not there.
 *
 * @returns undefined where something else than a name is refused
 */
export function thingOfAddress(problem: Problem): NamedThing | undefined {
  if (problem.status !== 400) return undefined;
  const kind = kinds.find(one =>
    problem.errors?.some(({ pointer }) => pointer === `${one}Id`),
  );
  if (!kind) return undefined;
  const [, name] = new RegExp(`/${kind}s/([^/]+)`).exec(problem.instance) ?? [];
  return name === undefined ? undefined : { kind, name: decoded(name) };
}

/** What is mistyped may be no text at all. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
