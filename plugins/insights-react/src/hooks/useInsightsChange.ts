import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { InsightsApi } from '../api/InsightsApi';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import { useInsightsApi } from './useInsightsApi';

/** A change by the API; all that is known of some areas is read anew afterwards, whether it was made or not. */
export function useInsightsChange<Asked, Answer>(
  areas: readonly (
    | 'contracts'
    | 'models'
    | 'radar'
    | 'radars'
    | 'slas'
    | 'slos'
    | 'slo-reports'
    | 'slo-actions'
    | 'slo-review'
  )[],
  change: (api: InsightsApi, asked: Asked) => Promise<Answer>,
): UseMutationResult<Answer, Error, Asked> {
  const api = useInsightsApi();
  const client = useInsightsQueryClient();
  const readAnew = () =>
    Promise.all(
      areas.map(area =>
        client.invalidateQueries({ queryKey: ['insights', area] }),
      ),
    );
  return useMutation<Answer, Error, Asked>(
    {
      mutationFn: asked => change(api, asked),
      onSettled: readAnew,
    },
    client,
  );
}
