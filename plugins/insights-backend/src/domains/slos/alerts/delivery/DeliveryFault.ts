/** Why a target could not be told of an alert. The message carries no header, no path and no credential. */
export class DeliveryFault extends Error {
  name = 'DeliveryFault';
  /** Whether trying again is of no use for long. */
  readonly isLasting: boolean;

  constructor(
    message: string,
    options: { readonly isLasting?: boolean; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.isLasting = options.isLasting ?? false;
  }
}
