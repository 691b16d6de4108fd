import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Problem } from '../../api/wire';
import { insightsTranslationRef } from '../../translation';

/** What an error says to a reader. */
export interface ErrorWords {
  title: string;
  detail: string;
  mend?: string;
  traceId?: string;
  /** Asking again would bring the same refusal. */
  denied: boolean;
  missing: boolean;
}

/** A refusal of something before the API (RFC 9457, 4.2.1): its words are of the network, not of the thing. */
const unknownKind = 'about:blank';
/** Chromium, Firefox and Safari; each calls it a TypeError. */
const networkFailure = /fetch|network|load failed/i;

/** Finds the words for each kind of error: of the API, of something before it, of the network. */
export function useErrorWords(error: Error): ErrorWords {
  const { t } = useTranslationRef(insightsTranslationRef);
  const failed = { title: t('error.title'), denied: false, missing: false };
  if (!(error instanceof ProblemError)) {
    return {
      ...failed,
      detail: ownWords(error) ?? t('error.offline'),
      mend: t('error.offlineMend'),
    };
  }
  const { problem } = error;
  const kind = {
    denied: problem.status === 403,
    missing: problem.status === 404,
    traceId: problem.traceId,
  };
  if (problem.type === unknownKind) {
    return { ...kind, ...wordsByStatus(problem) };
  }
  return {
    ...kind,
    title: problem.title,
    detail: problem.detail,
    mend: problem.howToMend ?? (kind.denied ? deniedMend(problem) : undefined),
  };

  function wordsByStatus({ status, detail }: Problem) {
    if (status === 403) {
      return {
        title: t('error.deniedTitle'),
        detail,
        mend: deniedMend(problem),
      };
    }
    if (status === 404) return { title: t('error.missingTitle'), detail };
    return {
      title: failed.title,
      detail: t('error.answered', { status: String(status), detail }),
      mend: t('error.offlineMend'),
    };
  }

  function deniedMend({ traceId }: Problem) {
    return traceId ? t('error.deniedMend') : t('error.deniedMendWithoutTrace');
  }
}

/** The message of an error, unless it is one that a browser made up about the network or about what came instead of JSON. */
function ownWords(error: Error): string | undefined {
  const isBrowsers =
    error instanceof SyntaxError ||
    (error instanceof TypeError && networkFailure.test(error.message));
  return isBrowsers ? undefined : error.message || undefined;
}
