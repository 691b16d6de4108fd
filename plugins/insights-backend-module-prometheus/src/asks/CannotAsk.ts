/** An SLI that a server cannot be asked for before its definition changes. */
export class CannotAsk extends Error {
  name = 'CannotAsk';

  constructor(reason: string, readonly howToMend: string) {
    super(reason);
  }
}
