/** Thrown when another process has taken the collector over. */
export class LeaseLostError extends Error {
  constructor() {
    super('Another process has taken the collector over.');
    this.name = 'LeaseLostError';
  }
}
