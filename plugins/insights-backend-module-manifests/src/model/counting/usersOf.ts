import type { Use } from './Use';

/** The components whose repositories use a dependency still, each once. */
export function usersOf(
  uses: readonly Pick<Use, 'components' | 'until'>[],
): string[] {
  const users = uses
    .filter(({ until }) => until === Infinity)
    .flatMap(({ components }) => components);
  return [...new Set(users)].sort();
}
