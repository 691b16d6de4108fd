import {
  capitalised,
  type RadarDraftFault,
} from '@almanac/backstage-plugin-insights-react';
import { faultsInForm, type FormWords } from './faultsInForm';

/** The faults of a draft, to be shown beside what they are of. */
export interface Faults {
  /** In words, of the very place; empty where there is none. */
  at(path: string): string;
  /** Those of the place and of all within it. */
  within(path: string): readonly RadarDraftFault[];
}

/** Finds faults by their paths, such as `rings[0].when.atLeast`, and tells them in words of the form. */
export function faultsOf(
  all: readonly RadarDraftFault[],
  words: FormWords,
): Faults {
  return {
    at: path =>
      faultsInForm(
        all.filter(fault => fault.path === path),
        words,
      )
        .map(({ detail, howToMend }) => `${capitalised(detail)}. ${howToMend}`)
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
