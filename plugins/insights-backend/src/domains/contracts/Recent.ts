/** What was made lately, each once also for those who ask while it is being made; so much of it as weighs no more than it may. */
export class Recent<Value> {
  readonly #mostWeight: number;
  readonly #weightOf: (value: Value) => number;
  /** The one that was asked for last is the last. */
  readonly #kept = new Map<string, { value: Promise<Value>; weight: number }>();

  constructor(mostWeight: number, weightOf: (value: Value) => number) {
    this.#mostWeight = mostWeight;
    this.#weightOf = weightOf;
  }

  /** What is kept, else what is made; a failure is not kept. */
  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.value;
    }
    const entry = { value: make(), weight: 0 };
    this.#kept.set(key, entry);
    entry.value.then(
      value => {
        entry.weight = this.#weightOf(value);
        this.#dropOldest(key);
      },
      () => this.#kept.delete(key),
    );
    return entry.value;
  }

  #dropOldest(newest: string): void {
    let weight = 0;
    for (const entry of this.#kept.values()) weight += entry.weight;
    for (const [key, entry] of this.#kept) {
      if (weight <= this.#mostWeight) return;
      if (key === newest) continue;
      this.#kept.delete(key);
      weight -= entry.weight;
    }
  }
}
