import type { ProblemRetry } from './problemCatalogue';

/** What each kind of retry means for who sent the request. */
export const retryInWords: Readonly<Record<ProblemRetry, string>> = {
  later: 'Yes, as it is: wait a minute, then longer each time.',
  reread:
    'Not as it is. Read what is there now, and make the request anew on that.',
  mend: 'No: the same request fails in the same way until it, or the portal, is mended.',
};
