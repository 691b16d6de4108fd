/** A ring that an entry of a list was in from a day. */
export interface ListedMove {
  /** JSON pointer into the list. */
  readonly pointer: string;
  /** Id of the ring, as the list names it. */
  readonly ring: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Why, in words; null where the list does not say. */
  readonly reason: string | null;
}

/** One thing on a list. */
export interface ListedEntry {
  readonly pointer: string;
  /** What tells it from the others, also in a later list. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** Id of the quadrant, as the list names it. */
  readonly quadrant: string;
  /** From the first. */
  readonly moves: readonly ListedMove[];
  /** Whether the list says in `moved` that it moved or is new, without the ring before. */
  readonly hasMoved?: boolean;
}

/** A quadrant or ring of a list. */
export interface ListedPart {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
}

/** Something of a list that is not brought in as it stands there. */
export interface ImportFinding {
  /** `left-out`: is not brought in; `note`: is brought in otherwise. */
  readonly kind: 'left-out' | 'note';
  /** JSON pointer into the list. */
  readonly pointer: string;
  /** Title of the entry; null where it is not of one. */
  readonly entry: string | null;
  readonly detail: string;
  readonly howToMend: string;
}

/** A radar drawn elsewhere, as far as it could be read. */
export interface RadarList {
  readonly format: 'backstage' | 'zalando';
  /** What the list calls itself; undefined where it does not. */
  readonly title?: string;
  /** Empty where the list numbers quadrants without naming them. */
  readonly quadrants: readonly ListedPart[];
  /** From the centre outwards; empty as the quadrants are. */
  readonly rings: readonly ListedPart[];
  /** Those that could be read. */
  readonly entries: readonly ListedEntry[];
  /** Of all entries, also those that could not be read. */
  readonly entryCount: number;
  readonly findings: readonly ImportFinding[];
}
