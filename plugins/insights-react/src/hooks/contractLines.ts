import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useInsightsQueryClient } from '../api/InsightsProvider';
import type {
  ContractLayout,
  ContractLine,
  ContractLines,
  ContractTextDiff,
} from '../api/wire';
import { useInsightsApi } from './useInsightsApi';
import { useInsightsQuery } from './useInsightsQuery';

/** Lines that are asked for at once. */
const linesPerPage = 200;

/** What a snapshot says never changes. */
const never = { staleTime: Infinity } as const;

/** Lines of a definition, of which some are there. @public */
export interface ContractLineReader {
  /** A line, counted from 1; undefined while it is not there. */
  lineAt(line: number): ContractLine | undefined;
  /** Why some could not be loaded. */
  error: Error | null;
  retry(): void;
}

/** Which lines of two definitions differ; nothing is asked while one is undefined. @public */
export function useContractTextDiff(
  contractRef: string,
  sides: { from?: string; to?: string },
  layout: ContractLayout,
): UseQueryResult<ContractTextDiff, Error> {
  const { from = '', to = '' } = sides;
  return useInsightsQuery(
    ['contracts', 'lines', contractRef, 'diff', from, to, layout],
    (api, signal) =>
      api.compareContractTexts(contractRef, { from, to, layout }, { signal }),
    { ...never, enabled: from !== '' && to !== '' },
  );
}

/**
 * Lines of a definition, as many as are in sight.
 *
 * @param wanted - lines, counted from 1; those around them come with them
 *
 * @public
 */
export function useContractLines(
  contractRef: string,
  snapshotId: string,
  layout: ContractLayout,
  wanted: readonly number[],
): ContractLineReader {
  const api = useInsightsApi();
  const pages = [...new Set(wanted.map(pageOfLine))];
  const answers = useQueries(
    {
      queries: pages.map(page => ({
        ...never,
        queryKey: [
          ...['insights', 'contracts', 'lines', contractRef, snapshotId],
          ...[layout, page],
        ],
        queryFn: ({ signal }: { signal: AbortSignal }) =>
          api.listContractLines(
            contractRef,
            snapshotId,
            { layout, line: page * linesPerPage + 1, limit: linesPerPage },
            { signal },
          ),
      })),
    },
    useInsightsQueryClient(),
  );
  const byPage = new Map<number, ContractLines | undefined>(
    pages.map((page, index) => [page, answers[index].data]),
  );
  return {
    lineAt(line) {
      const page = byPage.get(pageOfLine(line));
      return page?.items[line - page.line];
    },
    error: answers.find(answer => answer.error)?.error ?? null,
    retry() {
      for (const answer of answers) if (answer.error) answer.refetch();
    },
  };
}

function pageOfLine(line: number): number {
  return Math.floor((line - 1) / linesPerPage);
}
