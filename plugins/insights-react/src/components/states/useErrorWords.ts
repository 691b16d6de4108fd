import { ProblemError } from '@almanac/backstage-plugin-insights-common';
import { UnreadableAnswerError } from '../../api/UnreadableAnswerError';
import type { Problem } from '../../api/wire';
import { insightsTranslationRef } from '../../translation/insightsTranslationRef';
import { canRetryHelp } from './canRetryHelp';
import { thingOfAddress, type NamedThing } from './thingOfAddress';
import { useTexts } from '../../translation/useTexts';

/** What an error says to a reader. */
export interface ErrorWords {
  title: string;
  detail: string;
  mend?: string;
  traceId?: string;
  /** Nobody has to act: what is asked for is not there, or not for this reader. */
  isCalm: boolean;
}

/** A refusal of something before the API (RFC 9457, 4.2.1): its words are of the network, not of the thing. */
const unknownKind = 'about:blank';
/** Chromium, Firefox and Safari; each calls it a TypeError. */
const networkFailure = /fetch|network|load failed/i;

type Translate = ReturnType<
  typeof useTexts<typeof insightsTranslationRef.T>
>['t'];

/** Finds the words for each kind of error: of the API, of something before it, of the network. */
export function useErrorWords(error: Error): ErrorWords {
  const { t } = useTexts(insightsTranslationRef);
  if (error instanceof ProblemError) return wordsOfProblem(error, t);
  const failed = { title: t('error.title'), isCalm: false };
  if (error instanceof UnreadableAnswerError) {
    return error.fault === undefined
      ? { ...failed, detail: t('error.noJson'), mend: t('error.noJsonMend') }
      : {
          ...failed,
          detail: t('error.otherShape', { fault: error.fault }),
          mend: t('error.otherShapeMend'),
        };
  }
  return {
    ...failed,
    detail: ownWords(error) ?? t('error.offline'),
    mend: t('error.offlineMend'),
  };
}

function wordsOfProblem(error: ProblemError, t: Translate): ErrorWords {
  const { problem, status } = error;
  const { title, detail } = problem;
  const thing = thingOfAddress(problem);
  if (thing) return wordsOfMissing(thing, t);
  return {
    ...(problem.type === unknownKind
      ? wordsByStatus(problem, t)
      : { title, detail }),
    mend: mendOf(error, t),
    traceId: problem.traceId,
    isCalm: status === 403 || status === 404,
  };
}

function wordsOfMissing({ kind, name }: NamedThing, t: Translate): ErrorWords {
  return {
    title: t(kind === 'topic' ? 'error.noTopic' : 'error.noRadar', { name }),
    detail: t('error.mistyped'),
    mend: t('error.missingMend'),
    isCalm: true,
  };
}

function wordsByStatus({ status, detail }: Problem, t: Translate) {
  if (status === 403) return { title: t('error.deniedTitle'), detail };
  if (status === 404) return { title: t('error.missingTitle'), detail };
  return {
    title: t('error.title'),
    detail: t('error.answered', { status: String(status), detail }),
  };
}

/**
 * What a reader can do. The API's own advice is for who calls it: of a refusal it says how to ask otherwise, which no
 * reader of a page can; of a failure it says whom to tell, which every reader can.
 */
function mendOf(error: ProblemError, t: Translate): string {
  const { status, problem } = error;
  if (status >= 500) return problem.howToMend ?? t('error.offlineMend');
  if (status === 401) return t('error.signInMend');
  if (status === 409) return t('error.conflictMend');
  if (status === 422) return t('error.faultyMend');
  if (canRetryHelp(error)) return t('error.offlineMend');
  if (status === 403) {
    return t(
      problem.traceId ? 'error.deniedMend' : 'error.deniedMendWithoutTrace',
    );
  }
  return t(status === 404 ? 'error.missingMend' : 'error.refusedMend');
}

/** The message of an error, unless it is one that a browser made up about the network. */
function ownWords(error: Error): string | undefined {
  const isBrowsers =
    error instanceof TypeError && networkFailure.test(error.message);
  return isBrowsers ? undefined : error.message || undefined;
}
