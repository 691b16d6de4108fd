/** A value that a list can be narrowed to. @public */
export interface FacetOption {
  value: string;
  label: string;
  count?: number;
  /** Of those with one name at most one holds: to choose one is to leave the other. To choose it again is to leave it. */
  alternatives?: string;
}

/** One way to narrow a list. @public */
export interface Facet {
  /** Name of the URL parameter. */
  id: string;
  label: string;
  /** Of more than 60 those that match are offered, as one types. */
  options: FacetOption[];
  /** How many more there are than are offered. */
  leftOff?: number;
}
