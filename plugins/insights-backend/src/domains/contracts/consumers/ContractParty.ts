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
  /** Whether the catalog shows the API itself to who asks; nobody is named where it does not. */
  readonly isApiShown: boolean;
  readonly providers: readonly ContractParty[];
  readonly consumers: readonly ContractParty[];
  /** Consumers that the API names, and that the catalog does not show to who asks, or does not have. */
  readonly unseenConsumers: number;
}
