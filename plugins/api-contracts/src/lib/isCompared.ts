/** Formats whose definitions are compared. */
const COMPARED: readonly string[] = ['openapi', 'graphql'];

/** Whether definitions of a format are compared; where they are, one without changes had none before it. */
export function isCompared(format: string): boolean {
  return COMPARED.includes(format);
}
