/** The page of an SLO in the portal. */
export function sloPath(slo: string): string {
  return `/slo/${encodeURIComponent(slo)}`;
}

/** Address of the page; undefined where it is not known where the portal is. */
export function sloUrl(
  portalUrl: string | undefined,
  slo: string,
): string | undefined {
  return portalUrl && `${portalUrl.replace(/\/+$/, '')}${sloPath(slo)}`;
}
