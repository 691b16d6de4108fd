/** An entity that provides or consumes an API. */
export interface ContractParty {
  readonly entityRef: string;
  readonly title: string;
  /** As the catalog writes it, e.g. `Component`. */
  readonly kind: string;
  /** Entity reference of its owner. */
  readonly owner: string | null;
}

/** Who is tied to an API. */
export interface ContractParties {
  readonly providers: readonly ContractParty[];
  readonly consumers: readonly ContractParty[];
}
