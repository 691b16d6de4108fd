import type { CollectionProblem } from '@almanac/backstage-plugin-insights-node';
import type { RepositoryFacts } from './model/repository/RepositoryFacts';

/** Faults that are told of one repository. */
const MOST_FAULTS = 20;
const DIGITS_OF_COMMIT = 12;

/** What of a repository's files could not be read, as they are now. */
export function problemsOf(
  title: string,
  { faults, leftOut }: Pick<RepositoryFacts, 'faults' | 'leftOut'>,
): CollectionProblem[] {
  const told = faults.slice(0, MOST_FAULTS).map(fault => ({
    item: `${fault.path} of ${title}${lineOf(fault)}`,
    reason: `${fault.reason}, since commit ${fault.commit.slice(
      0,
      DIGITS_OF_COMMIT,
    )}.`,
    howToMend:
      'Mend the file, raise the bound that it is beyond, or name its folder in insights.manifests.ignoredFolders. What could be read of a manifest before still counts; in place of a lockfile ranges do.',
  }));
  const rest = faults.length - told.length;
  return [
    ...told,
    ...(rest > 0
      ? [
          {
            item: `other files of ${title}`,
            reason: `${rest} more faults were found.`,
            howToMend: 'Mend those that are told, then the others are.',
          },
        ]
      : []),
    ...(leftOut > 0
      ? [
          {
            item: `files of ${title}`,
            reason: `${leftOut} manifests and lockfiles are beyond the bound and not read.`,
            howToMend:
              'Raise insights.manifests.mostFiles, or name folders in insights.manifests.ignoredFolders.',
          },
        ]
      : []),
  ];
}

function lineOf({ line }: { readonly line?: number }): string {
  return line === undefined ? '' : `, line ${line}`;
}

/** A repository that could not be opened. */
export function unreadProblem(
  title: string,
  error: Error,
  isCounted: boolean,
): CollectionProblem {
  return {
    item: `repository ${title}`,
    reason: `${error.message}.${
      isCounted ? ' It counts as it was when it was last read.' : ''
    }`,
    howToMend:
      'Look at insights.manifests: whether git is installed, the password still holds, and the bounds on clones are high enough. The next run tries again.',
  };
}

/** Repositories beyond the bound. */
export function beyondProblem(count: number): CollectionProblem {
  return {
    item: `${count} repositories`,
    reason: 'They are beyond the bound and not counted.',
    howToMend: 'Raise insights.manifests.mostRepositories.',
  };
}
