import { Problem } from '../../../platform/Problem';
import type { KeptVersion } from './RadarDefinitionsStore';

/** Somebody else was first: what they did is told. */
export function changedMeanwhile(last: KeptVersion | undefined): Problem {
  return new Problem(
    'precondition-failed',
    `The radar is not as it was when it was read for this edit: ${inWords(
      last,
    )}`,
    {
      howToMend:
        'Read the definition again, and send its new ETag as If-Match if you still want yours; nothing was changed.',
    },
  );
}

function inWords(last: KeptVersion | undefined): string {
  if (!last) return 'there is none.';
  const what = last.text === null ? 'took it away' : 'wrote it';
  return `${last.by} ${what} at ${last.at}.`;
}

/** The radar is changed in its file. */
export function ofFile(radarId: string, file: string): Problem {
  return new Problem(
    'not-editable',
    `The radar ${radarId} is defined by the file ${file}.`,
    {
      howToMend:
        'Change the file, or write the radar under another id with PUT /radars/{radarId}/definition.',
    },
  );
}

/** @throws Problem `precondition-required` where the caller does not say what the edit is made on */
export function demandPrecondition(headers: {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch?: string;
}): void {
  if (headers.ifMatch !== undefined || headers.ifNoneMatch !== undefined) {
    return;
  }
  throw new Problem(
    'precondition-required',
    'The request names no state that the edit is made on.',
    {
      errors: [{ pointer: 'If-Match', detail: 'is missing' }],
      howToMend:
        'Send `If-None-Match: *` to make a new radar, or the `ETag` of the definition that you read as `If-Match`.',
    },
  );
}
