import { GitFailure } from '@almanac/backstage-plugin-insights-node';
import type { NoPast } from './ContractPast';
import type { HistoryFindingId } from './HistoryFinding';
import { HISTORY_ANNOTATION } from './placeOfHistory';

/** There is none, for one reason. */
export function noPast(id: HistoryFindingId, why: string, fix: string): NoPast {
  return { findings: [{ id, why, fix }] };
}

/** The entity names no one file. */
export function noFile(place: string): NoPast {
  return {
    place,
    ...noPast(
      'no-definition-file',
      'The entity names no one file of its definition that the repository has.',
      `Name it by the annotation ${HISTORY_ANNOTATION}, e.g. ./openapi.yaml.`,
    ),
  };
}

/** The configuration does not open what the entity names. */
export function notAllowed(place: string): NoPast {
  return {
    place,
    ...noPast(
      'not-allowed',
      `The configuration does not allow to read the history of ${place}.`,
      'Name it under insights.contracts.git.localDirectories or insights.contracts.git.repositories.',
    ),
  };
}

/** What a repository that cannot be opened says. @throws GitFailure where it may go well another time */
export function unopened(failure: GitFailure): NoPast {
  switch (failure.reason) {
    case 'git-missing':
      return noPast(
        'git-missing',
        `${failure.message}.`,
        'Install git beside the backend, or name it by insights.contracts.git.executable.',
      );
    case 'not-a-repository':
    case 'no-commits':
      return noPast(
        'cannot-read',
        'The file of the entity is in no clone of a repository that has commits.',
        'Nothing is to be done where its history is not kept in git.',
      );
    case 'unknown-ref':
      return noPast(
        'cannot-read',
        `${failure.message}.`,
        `Name the branch by the annotation ${HISTORY_ANNOTATION}, e.g. https://github.com/acme/orders?ref=main#api/openapi.yaml.`,
      );
    default:
      throw failure;
  }
}
