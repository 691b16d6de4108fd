import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Slo } from '@almanac/backstage-plugin-insights-react';

/** The service of an SLO: the way to its entity where the catalog has one. */
export function ServiceLink(props: {
  slo: Pick<Slo, 'service' | 'entityRef'>;
}) {
  const { service, entityRef } = props.slo;
  if (!entityRef) return <>{service}</>;
  return <EntityRefLink entityRef={entityRef} title={service} hideIcon />;
}
