import type { Steps } from '../../../../platform/steps';
import { MEND_THE_YAML } from '../../../../platform/yaml/contentOf';
import {
  issueDetail,
  issueRemedy,
} from '../../../../platform/yaml/issueInWords';
import { pathInWords, type Place } from '../../../../platform/yaml/placeIn';
import {
  readSources,
  type SourceDocument,
} from '../../../../platform/yaml/readSources';
import {
  modelFileFindings,
  numberFindings,
  type ModelFileFinding,
} from './modelFileRules';
import { modelFileSchema, type ModelFileDocument } from './modelFileSchema';

/** Faults of one document, and of all together, that are named at once: who has more mends these first. */
const MOST_FAULTS_OF_ONE = 100;
const MOST_FAULTS = 1_000;

/** Something wrong in a model file. */
export interface ModelFileFault {
  readonly file: string;
  /** Null where no place can be named. */
  readonly place: Place | null;
  /** `spec.versions[0].metrics`; empty for the whole document. */
  readonly path: string;
  readonly detail: string;
  readonly howToMend: string;
}

/** A model and the file that it is written in. */
export interface PlacedModel {
  readonly file: string;
  readonly model: ModelFileDocument;
  readonly placeOf: SourceDocument['placeOf'];
}

/** What files of models say. */
export interface ReadModelFiles {
  /** Those without a fault, in the order of the files. */
  readonly models: readonly PlacedModel[];
  /** A thousand at most. */
  readonly faults: readonly ModelFileFault[];
}

/** Reads files of models, several documents a file, and names every fault at once; a file a step. */
export function* readModelFiles(
  files: readonly { readonly file: string; readonly text: string }[],
): Steps<ReadModelFiles> {
  const models: PlacedModel[] = [];
  const faults: ModelFileFault[] = [];
  const named = new Map<string, string>();
  for (const { file, text } of files) {
    const read = readSources(text);
    for (const { detail, place = null } of read.faults) {
      faults.push({ file, place, path: '', detail, howToMend: MEND_THE_YAML });
    }
    for (const document of read.documents) {
      const { placeOf } = document;
      const { model, found } = readOne(document, named, file);
      if (model) models.push({ file, model, placeOf });
      for (const one of found.slice(0, MOST_FAULTS_OF_ONE)) {
        faults.push(modelFileFault({ file, placeOf }, one));
      }
    }
    yield;
  }
  return { models, faults: faults.slice(0, MOST_FAULTS) };
}

/** A finding with its place in the file. */
export function modelFileFault(
  { file, placeOf }: Pick<PlacedModel, 'file' | 'placeOf'>,
  { path, detail, howToMend }: ModelFileFinding,
): ModelFileFault {
  const place = placeOf(path);
  return { file, place, path: pathInWords(path), detail, howToMend };
}

/** @param named - the files of the models before it, by name */
function readOne(
  { content, sourceOf }: SourceDocument,
  named: Map<string, string>,
  file: string,
): {
  model: ModelFileDocument | undefined;
  found: readonly ModelFileFinding[];
} {
  const { data, error } = modelFileSchema.safeParse(content);
  if (!data) {
    return {
      model: undefined,
      found: error.issues.map(issue => ({
        path: issue.path.filter(key => typeof key !== 'symbol'),
        detail: issueDetail(issue),
        howToMend: issueRemedy(issue),
      })),
    };
  }
  const found = [...modelFileFindings(data), ...numberFindings(data, sourceOf)];
  const { name } = data.metadata;
  const other = named.get(name);
  if (other === undefined) named.set(name, file);
  else {
    found.push({
      path: ['metadata', 'name'],
      detail: `is the name of the model in ${other}, too: ${name}`,
      howToMend: 'Give each model its own name.',
    });
  }
  return { model: found.length === 0 ? data : undefined, found };
}
