/** Says that a namespace belongs to a collector, so that callers of the API cannot write there. */
export class SourceTaken extends Error {
  constructor(readonly source: string) {
    super(`The namespace "${source}" belongs to a collector.`);
    this.name = 'SourceTaken';
  }
}
