/** Lines from one, counted from 0, to another that is not among them. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Lines that differ; one of both ranges may be empty. */
export interface LineStretch {
  readonly before: LineRange;
  readonly after: LineRange;
}
