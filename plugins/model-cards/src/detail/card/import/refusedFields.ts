import {
  ModelCardSaid,
  ProblemError,
} from '@almanac/backstage-plugin-insights-react';

const AT = /^\/set\/(\d+)(?:\/|$)/;

/**
 * What was refused of what was taken over, by the pointer of its field.
 *
 * @param sent - what was sent, in its order
 */
export function refusedFields(
  error: Error | null,
  sent: readonly ModelCardSaid[],
): ReadonlyMap<string, string> {
  if (!(error instanceof ProblemError)) return new Map();
  return new Map(
    (error.problem.errors ?? []).flatMap(({ pointer, detail }) => {
      const said = sent[Number(AT.exec(pointer)?.[1])];
      return said ? [[said.pointer, detail] as const] : [];
    }),
  );
}
