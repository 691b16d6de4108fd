import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import {
  GitFailure,
  type GitHistory,
  type GitRepository,
} from '@almanac/backstage-plugin-insights-node';
import { liesIn } from '../../../platform/files/liesIn';
import type { GitSettings } from '../../../platform/gitSettings';
import { allowedRepository, authorizationOf } from './allowedRepository';
import type { ContractPast, NoPast } from './ContractPast';
import { definitionOf } from './definitionOf';
import type { HistoryFindingId } from './HistoryFinding';
import type { HistoryPlace } from './HistoryPlace';
import type { HistorySource } from './HistorySource';
import { pathInRepository } from './pathInRepository';
import type { PlacedApi, PlacesCatalog } from './PlacedApi';
import { HISTORY_ANNOTATION, placeOfHistory } from './placeOfHistory';
import { Findings, versionsOf } from './versionsOf';

/** A file of entities is never larger. */
const MOST_ENTITY_BYTES = 16_000_000;

/** What it works with. */
export interface GitHistorySourceOptions {
  readonly git: GitHistory;
  readonly catalog: PlacesCatalog;
  readonly settings: Pick<
    GitSettings,
    'localDirectories' | 'repositories' | 'mostCommits'
  >;
}

/** A repository that may be read, and where in it the entity is. */
interface Opened {
  readonly repository: GitRepository;
  /** In words. */
  readonly place: string;
  /** From the root; undefined where the entity names the definition in another repository. */
  readonly entityFile: string | undefined;
  /** Whether a file of it may be read. */
  readonly allows: (file: string) => Promise<boolean>;
}

/** A file whose commits tell the past. */
interface Followed {
  readonly file: string;
  readonly definitionIn: (text: string) => string | undefined;
}

/** The past of definitions, as the repositories that they are in have it. Only what the configuration allows is read. */
export class GitHistorySource implements HistorySource {
  readonly #options: GitHistorySourceOptions;

  constructor(options: GitHistorySourceOptions) {
    this.#options = options;
  }

  async find(
    entityRef: string,
    after: string | null,
    signal: AbortSignal,
  ): Promise<ContractPast | NoPast> {
    const api = await this.#options.catalog.placeOf(entityRef);
    const place = api && placeOfHistory(api.location, api.named);
    if (!api || !place) {
      return no(
        'no-place',
        'The catalog does not have its entity from a file of a repository.',
        `Name the file by the annotation ${HISTORY_ANNOTATION}, e.g. https://github.com/acme/orders#api/openapi.yaml.`,
      );
    }
    return this.#findAt(place, api, after, signal);
  }

  async #findAt(
    place: HistoryPlace,
    api: PlacedApi,
    after: string | null,
    signal: AbortSignal,
  ): Promise<ContractPast | NoPast> {
    const opened = await this.#open(place, signal);
    if ('findings' in opened) return opened;
    const followed = await this.#fileOf(opened, place, api, signal);
    if (typeof followed === 'string') {
      const elsewhere = placeOfHistory(undefined, followed);
      return elsewhere && place.definition === undefined
        ? this.#findAt(elsewhere, api, after, signal)
        : noFile(opened.place);
    }
    if (!followed) return noFile(opened.place);
    if (!(await opened.allows(followed.file))) {
      return notAllowed(`${opened.place}/${followed.file}`);
    }
    return this.#read(opened, followed, after, signal);
  }

  async #read(
    { repository, place }: Opened,
    { file, definitionIn }: Followed,
    after: string | null,
    signal: AbortSignal,
  ): Promise<ContractPast> {
    const { items, isCut } = await repository.commitsOf({
      ...{ path: file, most: this.#options.settings.mostCommits, signal },
      ...(after === null ? {} : { after }),
    });
    const findings = new Findings();
    if (repository.isShallow) {
      findings.add(
        'shallow',
        'The clone holds only the latest commits.',
        'Bring the others by `git fetch --unshallow`.',
      );
    }
    if (isCut) {
      findings.add(
        'older-left-out',
        `There are more than ${items.length} commits; older ones are left out.`,
        'Raise insights.contracts.git.mostCommits.',
      );
    }
    const commits = items;
    return {
      ...{ source: 'git', place: `${place}, ${file}`, head: repository.head },
      findings: findings.list,
      versions: versionsOf({
        ...{ repository, commits, definitionIn, findings, signal },
      }),
    };
  }

  /** The file to follow; an address where the entity names one; undefined where it names none that is there. */
  async #fileOf(
    { repository, entityFile }: Opened,
    { definition }: HistoryPlace,
    api: PlacedApi,
    signal: AbortSignal,
  ): Promise<Followed | string | undefined> {
    const whole = (file: string | undefined) =>
      file === undefined ? undefined : { file, definitionIn: textItself };
    if (definition !== undefined) {
      return whole(pathInRepository(definition, entityFile ?? ''));
    }
    if (entityFile === undefined) return undefined;
    const mostBytes = MOST_ENTITY_BYTES;
    const read = { mostBytes, signal };
    const entity = await repository.textAtHead(entityFile, read);
    const said = definitionOf(entity?.text ?? '', api);
    if (!said) return undefined;
    if ('file' in said) {
      return /^[a-z]+:\/\//i.test(said.file)
        ? said.file
        : whole(pathInRepository(said.file, entityFile));
    }
    return {
      file: entityFile,
      definitionIn: text => {
        const before = definitionOf(text, api);
        return before && 'inline' in before ? before.inline : undefined;
      },
    };
  }

  async #open(
    place: HistoryPlace,
    signal: AbortSignal,
  ): Promise<Opened | NoPast> {
    try {
      return place.kind === 'local'
        ? await this.#openLocal(place, signal)
        : await this.#openRemote(place, signal);
    } catch (error) {
      if (!(error instanceof GitFailure)) throw error;
      return findingOf(error);
    }
  }

  async #openLocal(
    { entityFile }: HistoryPlace & { readonly kind: 'local' },
    signal: AbortSignal,
  ): Promise<Opened | NoPast> {
    const { git, settings } = this.#options;
    const file = await realpath(entityFile).catch(() => undefined);
    const directories = settings.localDirectories;
    if (file === undefined || !(await liesIn(file, directories))) {
      return notAllowed(entityFile);
    }
    const directory = dirname(file);
    const { repository, root } = await git.openLocal({ directory }, signal);
    return {
      ...{ repository, place: `the clone ${basename(root)}` },
      entityFile: relative(root, file).split(sep).join('/'),
      // The file need not be there now.
      allows: path => namesFileIn(join(root, path), directories),
    };
  }

  async #openRemote(
    { url, ref, entityFile }: HistoryPlace & { readonly kind: 'remote' },
    signal: AbortSignal,
  ): Promise<Opened | NoPast> {
    const { git, settings } = this.#options;
    const allowed = allowedRepository(url, settings.repositories);
    if (!allowed) return notAllowed(url);
    const authorization = authorizationOf(allowed);
    const remote = { url, ref, authorization };
    const repository = await git.openRemote(remote, signal);
    return { repository, place: url, entityFile, allows: async () => true };
  }
}

async function namesFileIn(
  file: string,
  directories: readonly string[],
): Promise<boolean> {
  const real = await Promise.all(
    directories.map(one => realpath(one).catch(() => undefined)),
  );
  return real.some(one => one !== undefined && file.startsWith(one + sep));
}

function textItself(text: string): string {
  return text;
}

function no(id: HistoryFindingId, why: string, fix: string): NoPast {
  return { findings: [{ id, why, fix }] };
}

function noFile(place: string): NoPast {
  return {
    place,
    ...no(
      'no-definition-file',
      'The entity names no one file of its definition that the repository has.',
      `Name it by the annotation ${HISTORY_ANNOTATION}, e.g. ./openapi.yaml.`,
    ),
  };
}

function notAllowed(place: string): NoPast {
  return {
    place,
    ...no(
      'not-allowed',
      `The configuration does not allow to read the history of ${place}.`,
      'Name it under insights.contracts.git.localDirectories or insights.contracts.git.repositories.',
    ),
  };
}

/** @throws GitFailure where it may go well another time */
function findingOf(failure: GitFailure): NoPast {
  switch (failure.reason) {
    case 'git-missing':
      return no(
        'git-missing',
        `${failure.message}.`,
        'Install git beside the backend, or name it by insights.contracts.git.executable.',
      );
    case 'not-a-repository':
    case 'no-commits':
      return no(
        'cannot-read',
        'The file of the entity is in no clone of a repository that has commits.',
        'Nothing is to be done where its history is not kept in git.',
      );
    case 'unknown-ref':
      return no(
        'cannot-read',
        `${failure.message}.`,
        `Name the branch by the annotation ${HISTORY_ANNOTATION}, e.g. https://github.com/acme/orders?ref=main#api/openapi.yaml.`,
      );
    default:
      throw failure;
  }
}
