import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { InsightsApi } from '../api/InsightsApi';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import { useInsightsApi } from './useInsightsApi';

/** What heads and lists show of a model is summarised behind the answer to a change, within a second or two. */
const SUMMARISED_AFTER_MS = 2_500;

/** A change by the API; all that is known of some areas is read anew afterwards, whether it was made or not. */
export function useInsightsChange<Asked, Answer>(
  areas: readonly (
    | 'models'
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
      onSettled: () => {
        if (areas.includes('models')) setTimeout(readAnew, SUMMARISED_AFTER_MS);
        return readAnew();
      },
    },
    client,
  );
}
