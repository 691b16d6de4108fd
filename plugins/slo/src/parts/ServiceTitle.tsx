import { useEntityTitles } from '@almanac/backstage-plugin-insights-react';

/** What the catalog calls the service of an SLO, where a link is not wanted; as the definition does where it has none. */
export function ServiceTitle(props: {
  service: string;
  entityRef: string | null;
}) {
  return <>{useServiceTitle(props)}</>;
}

/** The same as a text. */
export function useServiceTitle(props: {
  service: string;
  entityRef: string | null;
}): string {
  const { service, entityRef } = props;
  const titleOf = useEntityTitles(entityRef ? [entityRef] : []);
  return entityRef ? titleOf(entityRef) : service;
}
