/** Where a dependency is published. */
export type Ecosystem = 'npm' | 'go' | 'maven' | 'pypi' | 'cargo' | 'docker';

/** Something that a manifest asks for. */
export interface Dependency {
  readonly ecosystem: Ecosystem;
  /** As its ecosystem writes it, e.g. `@acme/ui`, `org.slf4j:slf4j-api`. */
  readonly name: string;
  /** Its major version; null where the manifest does not say it. */
  readonly major: number | null;
}

/** A part of a manifest that is not as its format wants it. */
export interface Fault {
  /** From 1; undefined where the parser does not know. */
  readonly line?: number;
  readonly reason: string;
}

/** What a manifest says. */
export interface Manifest {
  readonly dependencies: readonly Dependency[];
  /** Names that the repository itself gives to what is in it: none of them is a dependency. */
  readonly own?: readonly string[];
  /** Majors by name that it settles for manifests in folders below it, and for itself. */
  readonly settled?: ReadonlyMap<string, number | null>;
  /** Lines that were passed over. */
  readonly faults?: readonly Fault[];
}

/** A file that cannot be read as a whole. */
export class ManifestError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.reason);
    this.name = 'ManifestError';
    this.fault = fault;
  }
}

/** Longer ones quote what they failed on. */
const LONGEST_REASON = 200;

/** What a parser says of a text that it refuses, in one line. */
export function reasonOf(error: unknown): string {
  const [line] = (error instanceof Error ? error.message : String(error))
    .trim()
    .split('\n');
  return line.slice(0, LONGEST_REASON) || 'It cannot be read';
}
