import { matchResponses } from '../match/matchResponses';
import type { ApiResponse } from '../normalise/ApiBody';
import type { ApiOperation } from '../normalise/ApiOperation';
import { isUnknown } from '../references/leadsOut';
import { compareContent } from './compareContent';
import { compareHeaders } from './compareHeaders';
import { compareLinks } from './compareLinks';
import type { Comparison, OperationPair } from './Comparison';

/** Compares responses by status; one may be covered by a range or by the default. */
export function compareResponses(
  comparison: Comparison,
  pair: OperationPair,
  before: ApiOperation,
  after: ApiOperation,
): void {
  const { tell } = comparison;
  const matched = matchResponses(before.responses, after.responses);
  for (const [left, right] of matched.pairs) {
    if (left.status !== right.status) {
      tell(
        'response-status-covered',
        pair.index,
        { before: left.at.pointer, after: right.at.pointer },
        { before: left.status, after: right.status },
      );
    }
    compareResponsePair(comparison, pair, left, right);
  }
  for (const response of matched.added) {
    tell(
      isSuccess(response) ? 'success-response-added' : 'other-response-added',
      pair.index,
      { before: null, after: response.at.pointer },
      { name: response.status },
    );
  }
  for (const response of matched.removed) {
    tell(
      isSuccess(response)
        ? 'success-response-removed'
        : 'other-response-removed',
      pair.index,
      { before: response.at.pointer, after: null },
      { name: response.status },
    );
  }
}

function isSuccess({ status }: ApiResponse): boolean {
  return status.startsWith('2');
}

function compareResponsePair(
  comparison: Comparison,
  pair: OperationPair,
  before: ApiResponse,
  after: ApiResponse,
): void {
  if (isUnknown(comparison, before.at, after.at)) return;
  if (before.documentation !== after.documentation) {
    comparison.tell('response-documentation-changed', pair.index, {
      before: before.at.pointer,
      after: after.at.pointer,
    });
  }
  compareContent(comparison, pair, 'response', before.content, after.content);
  compareHeaders(comparison, pair, before.headers, after.headers);
  compareLinks(comparison, pair, before, after);
}
