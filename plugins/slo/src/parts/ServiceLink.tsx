import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Slo } from '@almanac/backstage-plugin-insights-react';

/** The service of an SLO as the catalog calls it, and the way to it; as the definition does where the catalog has none. */
export function ServiceLink(props: {
  slo: Pick<Slo, 'service' | 'entityRef'>;
}) {
  const { service, entityRef } = props.slo;
  if (!entityRef) return <>{service}</>;
  return <EntityRefLink entityRef={entityRef} hideIcon />;
}
