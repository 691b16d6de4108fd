import type { RadarDraftFault } from '@almanac/backstage-plugin-insights-react';

/** The faults of a draft, to be shown beside what they are of. */
export interface Faults {
  /** In words, of the very place; empty where there is none. */
  at(path: string): string;
  /** Those of the place and of all within it. */
  within(path: string): readonly RadarDraftFault[];
}

/** Finds faults by their paths, such as `rings[0].when.atLeast`. */
export function faultsOf(all: readonly RadarDraftFault[]): Faults {
  return {
    at: path =>
      all
        .filter(fault => fault.path === path)
        .map(({ detail, howToMend }) => `${detail}. ${howToMend}`)
        .join(' '),
    within: path =>
      all.filter(
        fault =>
          fault.path === path ||
          fault.path.startsWith(`${path}.`) ||
          fault.path.startsWith(`${path}[`),
      ),
  };
}
