/** What of a document nobody follows, finds or can ever send, though it can be read. */
export type OpenApiFindingRule =
  | 'reference-to-network'
  | 'reference-to-file'
  | 'reference-to-nothing'
  | 'schema-without-end'
  | 'schema-of-itself'
  | 'schema-not-an-object'
  | 'schema-type-unknown'
  | 'sunset-not-a-date'
  | 'shape-unexpected'
  | 'path-without-slash'
  | 'path-taken'
  | 'operation-id-taken';

/** One of those, where it is, and how to mend it. */
export interface OpenApiFinding {
  readonly ruleId: OpenApiFindingRule;
  /** `error`: the document contradicts itself; `warning`: it says something that is not seen here. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) of the first place that has it. */
  readonly pointer: string;
  readonly message: string;
  readonly fix: string;
}

/** What was found in a document. */
export interface OpenApiExamination {
  /** References first, then schemas, shapes, sunsets, paths and operations; each in the order of the document. */
  readonly findings: readonly OpenApiFinding[];
  /** How many more there are than are told. */
  readonly leftOff: number;
  /** Whether a reference leads to a file or to the network: what is there is not followed. */
  readonly leadsOut: boolean;
}
