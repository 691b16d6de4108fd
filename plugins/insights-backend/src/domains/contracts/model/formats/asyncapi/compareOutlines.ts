import { diff } from '@asyncapi/diff';
import { tokensOf, valueAt, type Json } from '@almanac/openapi-diff';
import type { ContractChange, ContractSeverity } from '../../ContractReading';
import type { AsyncApiModel } from './AsyncApiModel';
import { LIBRARY_RULES } from './libraryRules';
import { outlineOf, type Outline } from './outlineOf';
import type { OutlineRule } from './outlineRules';
import { ruleOf } from './ruleOf';
import { unknownParts } from './unknownParts';

const SEVERITIES = {
  breaking: 'breaking',
  unclassified: 'risky',
  'non-breaking': 'safe',
} as const satisfies Record<string, ContractSeverity>;

interface Side {
  readonly model: AsyncApiModel;
  readonly outline: Outline;
}

/** One change as the library tells it. */
type ToldChange = Exclude<
  ReturnType<ReturnType<typeof diff>['breaking']>,
  string
>[number];

/**
 * What changed beside the schemas of messages: the library finds it and judges where no rule of ours is closer.
 *
 * @see https://github.com/asyncapi/diff
 */
export function compareOutlines(
  before: AsyncApiModel,
  after: AsyncApiModel,
): ContractChange[] {
  const sides = {
    before: { model: before, outline: outlineOf(before) },
    after: { model: after, outline: outlineOf(after) },
  };
  const told = diff(
    sides.before.outline.document,
    sides.after.outline.document,
  ).getOutput();
  // Told as text only where one asks for that.
  if (typeof told === 'string') throw new TypeError('No changes in JSON');
  const isUnknown = unknownParts([before, after]);
  return told.changes
    .filter(({ path }) => !isUnknown(path))
    .filter(change => !isToldElsewhere(change, sides))
    .map(change => changeOf(change, sides));
}

/** A channel takes its operations with it; the messages of a channel are told by its operations where it has any. */
function isToldElsewhere(
  { path, action }: ToldChange,
  { before, after }: Record<'before' | 'after', Side>,
): boolean {
  const [kind, key, what, , below] = tokensOf(path);
  const one = (action === 'remove' ? before : after).model;
  const other = (action === 'remove' ? after : before).model;
  if (action === 'edit') return false;
  const isChannelIn = (model: AsyncApiModel, channelKey: string) =>
    model.channels.some(channel => channel.key === channelKey);
  if (kind === 'operations' && what === undefined) {
    const operation = one.operations.find(each => each.key === key);
    return operation !== undefined && !isChannelIn(other, operation.channelKey);
  }
  return (
    kind === 'channels' &&
    what === 'messages' &&
    below === undefined &&
    one.operations.some(({ channelKey }) => channelKey === key)
  );
}

function changeOf(
  told: ToldChange,
  { before, after }: Record<'before' | 'after', Side>,
): ContractChange {
  const { path, action } = told;
  const rule = ruleOf(path, action);
  const here = action === 'remove' ? before : after;
  const operation = operationAt(here.model, path);
  return {
    ...(rule ? judgedByRule(rule, told, here) : judgedByLibrary(told, here)),
    operation: operation
      ? { method: operation.word, path: operation.address }
      : null,
    operationCount: operation ? 1 : 0,
    pointers: {
      before: action === 'add' ? null : placeOf(before, path),
      after: action === 'remove' ? null : placeOf(after, path),
    },
  };
}

type Judgement = Pick<
  ContractChange,
  'ruleId' | 'severity' | 'notices' | 'sentence' | 'explanation'
>;

function judgedByRule(
  { id, severity, notices, sentence, explanation }: OutlineRule,
  told: ToldChange,
  side: Side,
): Judgement {
  const [name, above] = namesOf(told.path, side);
  const said: Record<string, string> = {
    ...{ name, above },
    before: valueInWords(told.before),
    after: valueInWords(told.after),
  };
  return {
    ...{ ruleId: id, severity, notices, explanation },
    sentence: sentence.replace(/\{(\w+)\}/g, (_, key) => said[key]),
  };
}

function judgedByLibrary(told: ToldChange, side: Side): Judgement {
  const { id, explanation } = LIBRARY_RULES[told.type];
  const [name, above] = namesOf(told.path, side);
  const verb = { add: 'is new', remove: 'is gone', edit: 'changed' }[
    told.action
  ];
  return {
    ruleId: id,
    severity: SEVERITIES[told.type],
    ...{ notices: 'both', explanation },
    sentence: `${name} of ${above} ${verb}.`,
  };
}

const LONGEST_VALUE = 120;

function valueInWords(value: Json | undefined): string {
  if (value === undefined) return 'not said';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_VALUE
    ? `\`${text.slice(0, LONGEST_VALUE)}…\``
    : `\`${text}\``;
}

/** What a place is called, and what the nearest part that it is of. */
function namesOf(path: string, { outline }: Side): [string, string] {
  const tokens = tokensOf(path);
  const last = tokens.at(-1) ?? '';
  const own = outline.labels.get(path);
  for (let at = parentOf(path); at !== ''; at = parentOf(at)) {
    const label = outline.labels.get(at);
    if (label === undefined) continue;
    const below = tokensOf(path.slice(at.length)).join(' › ');
    return [`\`${own ?? shortened(last, below)}\``, `\`${label}\``];
  }
  return [`\`${own ?? last}\``, 'the API'];
}

/** The key of a message or of a way to say who one is stands for itself; other parts are told with what they are in. */
function shortened(last: string, below: string): string {
  return /^(messages|security) › /.test(below) ? last : below;
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** The pointer into the definition: of the nearest part that is written there. */
function placeOf({ model, outline }: Side, path: string): string {
  const known = nearestPlace(outline.places, path);
  let at = known ? `${known.place}${path.slice(known.at.length)}` : path;
  while (at !== '' && valueAt(model.root, at) === undefined) at = parentOf(at);
  return at;
}

function nearestPlace(places: ReadonlyMap<string, string>, path: string) {
  for (let at = path; at !== ''; at = parentOf(at)) {
    const place = places.get(at);
    if (place !== undefined) return { at, place };
  }
  return undefined;
}

function operationAt({ operations }: AsyncApiModel, path: string) {
  const [kind, key] = tokensOf(path);
  return kind === 'operations'
    ? operations.find(operation => operation.key === key)
    : undefined;
}
