import type { OpenApiExamination, OpenApiFinding } from './OpenApiFinding';

/** What was found so far: so many as are told, and the others counted, so that no document has more of them made than are read. */
export class FoundSlips {
  readonly #most: number;
  readonly #findings: OpenApiFinding[] = [];
  #leftOff = 0;

  /** @param most - so many are told */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param make - asked only for one that is told */
  add(make: () => OpenApiFinding): void {
    if (this.#findings.length < this.#most) this.#findings.push(make());
    else this.#leftOff += 1;
  }

  get told(): Pick<OpenApiExamination, 'findings' | 'leftOff'> {
    return { findings: this.#findings, leftOff: this.#leftOff };
  }
}
