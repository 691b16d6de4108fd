import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';

/** Gathers what could not be kept as it came. */
export class Findings {
  readonly problems: CollectionProblem[] = [];

  /** @param item - what it is about, as a reader would name it */
  tell(item: string, reason: string, howToMend: string): void {
    this.problems.push({ item, reason, howToMend });
  }
}
