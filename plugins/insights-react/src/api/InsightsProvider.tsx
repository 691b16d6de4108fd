import { QueryClient } from '@tanstack/react-query';
import { createContext, useContext, type PropsWithChildren } from 'react';
import { createQueryClient } from './createQueryClient';

const sharedClient = createQueryClient();
const QueryClientOfInsights = createContext<QueryClient>(sharedClient);

/**
 * Gives the pieces below it a query cache of their own. Pages do not need it: they share one cache; tests do.
 *
 * @public
 */
export function InsightsProvider(
  props: PropsWithChildren<{ client?: QueryClient }>,
) {
  return (
    <QueryClientOfInsights.Provider value={props.client ?? sharedClient}>
      {props.children}
    </QueryClientOfInsights.Provider>
  );
}

/** The query cache that all insights pages share. @public */
export function useInsightsQueryClient(): QueryClient {
  return useContext(QueryClientOfInsights);
}
