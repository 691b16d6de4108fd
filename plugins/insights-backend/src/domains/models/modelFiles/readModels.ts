import { basename } from 'node:path';
import type {
  CollectedCard,
  CollectionProblem,
} from '@almanac/backstage-plugin-insights-node';
import { readFiles } from '../../../platform/files/readFiles';
import { inTurns } from '../../../platform/steps';
import { modelOfFile, versionOfFile } from '../model/file/collectedOfFile';
import {
  modelFileFault,
  readModelFiles,
  type ModelFileFault,
  type PlacedModel,
} from '../model/file/readModelFiles';
import type { WholeModel } from '../wholeRegistry';
import type { CardReadBefore } from './CardReadBefore';
import { readCardBeside } from './readCardBeside';

/** What files say, and what of them says nothing. */
export interface ReadModels {
  readonly models: readonly WholeModel[];
  readonly problems: readonly CollectionProblem[];
}

/**
 * Reads the models of files and directories, with the cards beside them. A card that cannot be read now stays as it was read
 * last, and it is told.
 */
export async function readModels(
  paths: readonly string[],
  readBefore: CardReadBefore = async () => undefined,
): Promise<ReadModels> {
  const { files, unread } = await readFiles(paths, { isWanted: isModelFile });
  const read = await inTurns(readModelFiles(files));
  const problems: CollectionProblem[] = [
    ...unread.map(({ file, detail }) => ({
      item: file,
      reason: `It cannot be read: ${detail}.`,
      howToMend:
        'Put it back or mend it, or take it out of insights.models.files.',
    })),
    ...read.faults.map(problemOf),
  ];
  const models: WholeModel[] = [];
  for (const placed of read.models) {
    const { one, faults } = await withCards(placed, readBefore);
    models.push(one);
    problems.push(...faults.map(problemOf));
  }
  return { models, problems };
}

/** Whether a file of a directory is one that a model is written in; others there are cards and the like. */
function isModelFile(path: string): boolean {
  return /^(.+\.)?model\.ya?ml$/i.test(basename(path));
}

async function withCards(
  placed: PlacedModel,
  readBefore: CardReadBefore,
): Promise<{
  one: WholeModel;
  faults: readonly ModelFileFault[];
}> {
  const { file, model } = placed;
  const { spec, metadata } = model;
  const cards = new Map<string, CollectedCard>();
  const faults: ModelFileFault[] = [];
  const named = [
    { card: spec.card, at: ['spec', 'card'] },
    ...spec.versions.map(({ card }, index) => ({
      ...{ card, at: ['spec', 'versions', index, 'card'] },
    })),
  ];
  for (const { card: path, at } of named) {
    if (path === undefined || cards.has(path)) continue;
    const beside = await readCardBeside(file, path);
    if ('card' in beside) {
      cards.set(path, beside.card);
      continue;
    }
    const { source, detail } = beside;
    const kept = source && (await readBefore(metadata.name, source));
    if (kept) cards.set(path, kept);
    faults.push(
      modelFileFault(placed, {
        path: at,
        detail: kept ? `${detail}; the card stays as it was` : detail,
        howToMend: kept
          ? 'Put the file back or mend it, or name another one, or none.'
          : 'Name a file beside this one, or below.',
      }),
    );
  }
  const cardAt = (path: string) => cards.get(path);
  return {
    one: {
      model: modelOfFile(model, cardAt),
      versions: spec.versions.map(version =>
        versionOfFile(metadata.name, version, cardAt),
      ),
    },
    faults,
  };
}

function problemOf(fault: ModelFileFault): CollectionProblem {
  const { file, place, path, detail, howToMend } = fault;
  return {
    item: place ? `${file}:${place.line}:${place.column}` : file,
    reason: path === '' ? detail : `${path} ${detail}`,
    howToMend,
  };
}
