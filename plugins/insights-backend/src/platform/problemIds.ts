import { problemCatalogue, type ProblemId } from './problemCatalogue';

/** The ids of all kinds of problems, by the alphabet. */
export function problemIds(): ProblemId[] {
  return Object.keys(problemCatalogue).sort() as ProblemId[];
}

/** The id that a text is; `undefined` where there is no such kind of problem. */
export function problemIdOf(text: string): ProblemId | undefined {
  return problemIds().find(known => known === text);
}
