const PROTOCOLS = /^(?:https?:\/\/|mailto:)\S+$/i;

/**
 * An address that may be led to: of the web, or to write to.
 *
 * @returns undefined for all else: scripts, data, and addresses that mean something beside the file alone
 */
export function linkOf(address: string | null | undefined): string | undefined {
  const trimmed = address?.trim();
  return trimmed && PROTOCOLS.test(trimmed) ? trimmed : undefined;
}
