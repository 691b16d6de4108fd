/** After a restart the catalog may not have read its entities yet: one that is missing is believed to be gone after so long. */
const MISSING_MILLISECONDS = 10 * 60_000;

/** When the catalog last had which entities. Before the first look it had all. */
export class SeenEntities {
  readonly #lastSeen = new Map<string, number>();
  #firstLook: number | undefined;

  /**
   * Notes those that it has.
   *
   * @returns those that are gone now, of which nothing is remembered any more
   */
  see(refs: readonly string[], nowMilliseconds: number): readonly string[] {
    this.#firstLook ??= nowMilliseconds;
    for (const ref of refs) this.#lastSeen.set(ref, nowMilliseconds);
    const gone = [...this.#lastSeen.keys()].filter(ref =>
      this.isGone(ref, nowMilliseconds),
    );
    for (const ref of gone) this.#lastSeen.delete(ref);
    return gone;
  }

  isGone(ref: string, nowMilliseconds: number): boolean {
    const seen = this.#lastSeen.get(ref) ?? this.#firstLook ?? nowMilliseconds;
    return nowMilliseconds - seen >= MISSING_MILLISECONDS;
  }
}
