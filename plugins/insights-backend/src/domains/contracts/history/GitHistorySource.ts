import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import {
  allowedRepository,
  authorizationOf,
  GitFailure,
  type GitHistory,
  type GitRepository,
} from '@almanac/backstage-plugin-insights-node';
import { liesIn } from '../../../platform/files/liesIn';
import type { GitSettings } from '../../../platform/gitSettings';
import { formatOfType } from '../model/ContractFormat';
import { isCompared } from '../model/formats';
import type { ContractWorkers } from '../reading/ContractWorkers';
import type { ContractPast, NoPast } from './ContractPast';
import { definitionOf } from './definitionOf';
import { formatCheck } from './formatCheck';
import type { HistoryPlace } from './HistoryPlace';
import type { HistorySource } from './HistorySource';
import { noFile, noPast, notAllowed, unopened } from './noPast';
import { pathInRepository } from './pathInRepository';
import type { PlacedApi, PlacesCatalog } from './PlacedApi';
import { HISTORY_ANNOTATION, placeOfHistory } from './placeOfHistory';
import { Findings, MOST_DEFINITION_BYTES, versionsOf } from './versionsOf';

/** A larger file of entities is passed over: it is parsed as a whole, once for each commit. */
const MOST_ENTITY_BYTES = 2_000_000;

/** What it works with. */
export interface GitHistorySourceOptions {
  readonly git: GitHistory;
  readonly catalog: PlacesCatalog;
  /** Tell whether a text is a definition. */
  readonly readers: Pick<ContractWorkers, 'compare'>;
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
  readonly mostBytes: number;
  readonly definitionIn: (text: string) => string | undefined;
}

/** The past of definitions, as the repositories that they are in have it. Only what the configuration allows is read. */
export class GitHistorySource implements HistorySource {
  readonly #options: GitHistorySourceOptions;
  /** By address and branch, as they were brought up to date in this round. */
  readonly #remotes = new Map<string, Promise<GitRepository>>();

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
      return noPast(
        'no-place',
        'The catalog does not have its entity from a file of a repository.',
        `Name the file by the annotation ${HISTORY_ANNOTATION}, e.g. https://github.com/acme/orders#api/openapi.yaml.`,
      );
    }
    // Of a type that nobody reads, any file would pass for a definition.
    if (api.named && !isCompared(formatOfType(api.type))) {
      return noPast(
        'not-of-format',
        `Definitions of the type ${api.type} are not read, so the annotation ${HISTORY_ANNOTATION} is not followed.`,
        'Name the file by $text in spec.definition, without the annotation.',
      );
    }
    return this.#findAt(place, api, after, signal);
  }

  startRound(): void {
    this.#remotes.clear();
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
    return this.#read(opened, followed, api, { after, signal });
  }

  async #read(
    { repository, place }: Opened,
    { file, mostBytes, definitionIn }: Followed,
    { type }: PlacedApi,
    {
      after,
      signal,
    }: { readonly after: string | null; readonly signal: AbortSignal },
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
        ...{ repository, commits, mostBytes, definitionIn, findings, signal },
        checkFormat: formatCheck(
          this.#options.readers,
          formatOfType(type),
          signal,
        ),
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
      file === undefined
        ? undefined
        : { file, mostBytes: MOST_DEFINITION_BYTES, definitionIn: textItself };
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
      ...{ file: entityFile, mostBytes },
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
      return unopened(error);
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
    // Many APIs come from one repository.
    const key = JSON.stringify([url, ref]);
    const opening =
      this.#remotes.get(key) ??
      git.openRemote({ url, ref, authorization }, signal);
    this.#remotes.set(key, opening);
    const repository = await opening;
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
