import type { FoundDeprecation, Outline, OutlinedOperation } from './Outline';

const MOST_OPERATIONS = 200;
const MOST_DEPRECATIONS = 2_000;
const LONGEST_NAME = 500;
const LONGEST_SUMMARY = 300;
const LONGEST_DESCRIPTION = 1_000;
const LONGEST_REASON = 500;

/** Collects an outline, and keeps it small. */
export class OutlineBuilder {
  #description: string | null = null;
  readonly #operations: OutlinedOperation[] = [];
  #operationCount = 0;
  readonly #deprecations: FoundDeprecation[] = [];

  describe(description: string | null): void {
    this.#description = cut(description, LONGEST_DESCRIPTION);
  }

  addOperation({ name, summary, isDeprecated }: OutlinedOperation): void {
    this.#operationCount += 1;
    if (this.#operations.length === MOST_OPERATIONS) return;
    this.#operations.push({
      name: cut(name, LONGEST_NAME) ?? '',
      summary: cut(summary, LONGEST_SUMMARY),
      isDeprecated,
    });
  }

  addDeprecation({ name, reason, ...found }: FoundDeprecation): void {
    if (this.#deprecations.length === MOST_DEPRECATIONS) return;
    this.#deprecations.push({
      ...found,
      name: cut(name, LONGEST_NAME) ?? '',
      reason: cut(reason, LONGEST_REASON),
    });
  }

  build(): Outline {
    return {
      description: this.#description,
      operations: this.#operations,
      operationCount: this.#operationCount,
      deprecations: this.#deprecations,
    };
  }
}

/** PostgreSQL keeps no NUL. Null for what holds nothing. */
function cut(text: string | null, length: number): string | null {
  return text?.replaceAll('\0', '').trim().slice(0, length) || null;
}
