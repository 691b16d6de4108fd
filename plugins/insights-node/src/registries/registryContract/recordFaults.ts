import type {
  CollectedCard,
  CollectedModel,
  CollectedModelVersion,
} from '../CollectedRegistry';

const MOST_CHARACTERS = 250;
const ENTITY_REF = /^[a-z][a-z0-9]*:[\w.-]+\/[\w.-]+$/i;
const DIGEST = /^[a-z0-9-]+:[0-9a-f]+$/i;

/** Whether a text may name a model, a version or an alias. */
const isName = (text: string) =>
  text.trim() !== '' && [...text].length <= MOST_CHARACTERS;

/** A text to be read in a sentence, however long it is. */
const short = (text: string) => JSON.stringify(text.slice(0, 60));

/** Says what is wrong, unless it holds. */
const unless = (holds: boolean, fault: string) => (holds ? [] : [fault]);

const isInstant = (text: string | undefined) =>
  text === undefined ||
  (/^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)));

const isAddress = (text: string | undefined) =>
  text === undefined || /^https?:\/\//.test(text);

function instantFaults(
  what: string,
  instants: Readonly<Record<string, string | undefined>>,
): string[] {
  return Object.entries(instants).flatMap(([name, instant]) =>
    unless(isInstant(instant), `${what}: its ${name} is not an instant`),
  );
}

function cardFaults(what: string, cards: readonly CollectedCard[]): string[] {
  const sources = cards.map(({ source }) => source);
  return [
    ...unless(
      new Set(sources).size === sources.length,
      `${what}: two of its cards have one source`,
    ),
    ...unless(
      cards.every(({ text }) => text !== ''),
      `${what}: one of its cards is empty`,
    ),
    ...cards.flatMap(({ at }) => instantFaults(what, { card: at })),
  ];
}

/** What of a model breaks the contract, a sentence each. */
export function modelFaults(model: CollectedModel): string[] {
  const { name, owner, link, createdAt, updatedAt } = model;
  const what = `the model ${short(name)}`;
  return [
    ...unless(isName(name), `${what} has no name of 1 to 250 characters`),
    ...unless(
      owner === undefined || ENTITY_REF.test(owner),
      `${what}: its owner is not an entity reference`,
    ),
    ...unless(isAddress(link), `${what}: its link is no http address`),
    ...instantFaults(what, { createdAt, updatedAt }),
    ...Object.keys(model.aliases ?? {}).flatMap(alias =>
      unless(
        isName(alias),
        `${what}: the alias ${short(alias)} has no name of 1 to 250 characters`,
      ),
    ),
    ...cardFaults(what, model.cards ?? []),
  ];
}

/** What of a version breaks the contract, a sentence each. */
export function versionFaults(version: CollectedModelVersion): string[] {
  const { run, metrics = [], datasets = [], artifacts = [] } = version;
  const what = `version ${short(version.version)} of ${short(version.model)}`;
  const wrongMetric = metrics.find(
    ({ lower = -Infinity, upper = Infinity, level = 0 }) =>
      lower > upper || level < 0 || level > 1,
  );
  return [
    ...unless(
      isName(version.version),
      `${what} has no name of 1 to 250 characters`,
    ),
    ...unless(isAddress(version.link), `${what}: its link is no http address`),
    ...instantFaults(what, {
      createdAt: version.createdAt,
      updatedAt: version.updatedAt,
      startOfRun: run?.startedAt,
      endOfRun: run?.endedAt,
    }),
    ...unless(!run || run.id !== '', `${what}: its run has no id`),
    ...unless(!wrongMetric, `${what}: ${wrongMetric?.name} has no interval`),
    ...unless(
      metrics.every(({ name }) => name !== ''),
      `${what}: a metric has no name`,
    ),
    ...unless(
      datasets.every(({ rows = 0 }) => Number.isInteger(rows) && rows >= 0),
      `${what}: a data set has no whole number of rows`,
    ),
    ...unless(
      artifacts.every(({ digest }) => !digest || DIGEST.test(digest)),
      `${what}: a digest is not <algorithm>:<hexadecimal>`,
    ),
    ...cardFaults(what, version.cards ?? []),
  ];
}
