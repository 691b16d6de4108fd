import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  ContractHistory,
  PastContract,
} from '@almanac/backstage-plugin-insights-node';
import { z } from 'zod';
import { asError } from '../../../platform/asError';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { ReleasedApi } from '../../../platform/releasedApiSettings';

/** The list of releases, the earliest first. */
const LIST = 'releases.json';

const releaseList = z.array(
  z.object({
    // A part of the name of a file, and no path.
    version: z.string().regex(/^[\w+-][\w.+-]*$/),
    releasedOn: z.iso.date(),
  }),
);

type Release = z.infer<typeof releaseList>[number];

/**
 * The past of APIs that is what was released: between releases a definition changes with any commit, and what no release ever
 * promised breaks nobody.
 *
 * Lists are read when the past is: one that is wrong is a finding of its API, and keeps nothing else from starting.
 *
 * @returns none for an API without a list of releases, which is logged
 */
export async function releasedHistories(
  apis: readonly ReleasedApi[],
  logger: Pick<LoggerService, 'warn'>,
): Promise<readonly ContractHistory[]> {
  const histories = await Promise.all(
    apis.map(async api => {
      const file = join(api.folder, LIST);
      if (await isThere(file)) return [historyOf(api)];
      logger.warn(
        `There is no ${file}, which insights.contracts.releases names for ${api.entityRef}: its past is looked for elsewhere. Correct the folder, or leave the entry out.`,
      );
      return [];
    }),
  );
  return histories.flat();
}

function historyOf(api: ReleasedApi): ContractHistory {
  const { entityRef, folder, extension } = api;
  return {
    ...{ entityRef, place: `${placeOf(folder)}, what each release froze` },
    async *read(signal) {
      const releases = await releasesIn(folder);
      let found = 0;
      for (const [number, release] of [...releases.entries()].reverse()) {
        signal.throwIfAborted();
        const before = releases.slice(0, number);
        const past = await pastOf(api, release, before);
        if (!past) continue;
        found += 1;
        yield past;
      }
      if (found > 0) return;
      throw new Error(
        `${folder} has a definition <version>.${extension} of none of its ${releases.length} releases: correct folder or extension in insights.contracts.releases.`,
      );
    },
  };
}

/** As readers know it: the way from where the backend runs up to the root of the repository says nothing to them. */
function placeOf(folder: string): string {
  return folder.replace(/^(\.{1,2}[\\/])+/, '');
}

/** @throws Error where it cannot be read as a list of releases */
async function releasesIn(folder: string): Promise<readonly Release[]> {
  const file = join(folder, LIST);
  try {
    return releaseList.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    throw new Error(
      `${file} is no list of releases, each with a "version" and a day "releasedOn", such as 2026-11-26: ${whatIsWrong(
        error,
      )}`,
      { cause: error },
    );
  }
}

function whatIsWrong(error: unknown): string {
  return error instanceof z.ZodError
    ? z.prettifyError(error)
    : asError(error).message;
}

/** Undefined for a release that froze no such definition: the API is younger. */
async function pastOf(
  { folder, extension }: ReleasedApi,
  { version, releasedOn }: Release,
  before: readonly Release[],
): Promise<PastContract | undefined> {
  const definition = await textOf(join(folder, `${version}.${extension}`));
  if (definition === undefined) return undefined;
  // Of a day they came one after another.
  const sameDay = before.filter(one => one.releasedOn === releasedOn).length;
  const midnight = Date.parse(`${releasedOn}T00:00:00Z`);
  return {
    definition,
    seenFrom: new Date(midnight + sameDay).toISOString(),
    revision: version,
    note: `Release ${version}. What was described between releases was promised to nobody, and is left out.`,
  };
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Undefined where there is no such file. */
async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
