import { parseArgs } from 'node:util';
import { Instruction } from '../almanac/say.mjs';

const text = { type: 'string' };
const flag = { type: 'boolean', default: false };
const OPTIONS = {
  ...{ signal: text, file: text, separator: { ...text, default: ',' } },
  ...{ 'topic-column': text, 'topic-namespace': text },
  ...{ 'time-column': text, 'quarter-column': text, 'value-column': text },
  dimension: { ...text, multiple: true },
  ...{ portal: { ...text, default: 'http://localhost:7007' }, token: text },
  ...{ 'dry-run': flag, help: flag, create: flag },
  ...{ title: text, description: text, unit: text, step: text, kind: text },
  ...{ aggregation: text, 'higher-is': text },
  ...{ radar: text, 'match-signal': text },
};
const NEEDED = [
  'signal',
  'file',
  'topic-column',
  'time-column',
  'value-column',
];
const NEEDED_OF_RADAR = ['radar', 'file'];
const NEEDED_TO_CREATE = ['title', 'unit', 'step', 'kind', 'aggregation'];

export const USAGE = `./almanac import --signal <id> --file <csv> --topic-column <name> --time-column <name> --value-column <name>

  --quarter-column <name>     the quarter, 1 to 4, where the time column holds the year alone
  --dimension <name>=<column> the member that a row is of
  --topic-namespace <name>    of topics that are named without one; that of the signal when left out
  --separator <character>     a comma when left out
  --dry-run                   say what would be read, and send nothing
  --portal <address>          of the backend; http://localhost:7007 when left out
  --token <token>             of somebody with insights.signals.write; ALMANAC_TOKEN when left out
  --create                    make the signal, and the topics that are not there yet, from:
    --title <text> --unit <unit> --step day|week|month --kind count|share|gauge --aggregation sum|mean|last
    [--description <text>] [--higher-is good|bad|neutral]

./almanac import --radar <id> --file <json>   a radar that was drawn elsewhere: the JSON of Backstage's tech-radar plugin, or Zalando's

  --title <text> --description <text>   of the radar, where it is made of the list
  --match-signal <id>         take entries for the topics of this signal that have the very same name
  --dry-run, --portal, --token   as above; of somebody with trendRadar.define

Times: 2020-01-31, 2020-01, 2020, 2020-Q1, 2020-W05, or an instant. A quarter stands at its first month.`;

/**
 * Reads the arguments of an import.
 *
 * @throws Instruction that says what is missing or wrong
 */
export function readOptions(args, env) {
  const values = parsed(args);
  if (values.help) return { help: true };
  if (values.radar !== undefined) return radarOptions(values, env);
  demand(values, NEEDED);
  if (values.create) demand(values, NEEDED_TO_CREATE);
  const { signal, file, separator } = values;
  if (!/^[a-z0-9][a-z0-9-]{0,59}:./.test(signal))
    throw new Instruction(`--signal ${signal} is not <namespace>:<name>`);
  if (separator.length !== 1)
    throw new Instruction('--separator is one character');
  return {
    ...{ signal, file, separator },
    ...portalOptions(values, env),
    topicColumn: values['topic-column'],
    topicNamespace: values['topic-namespace'] ?? signal.split(':')[0],
    timeColumn: values['time-column'],
    quarterColumn: values['quarter-column'],
    valueColumn: values['value-column'],
    dimension: dimensionOf(values.dimension),
    isDryRun: values['dry-run'],
    definition: values.create ? definitionOf(values) : undefined,
  };
}

function portalOptions({ portal, token }, env) {
  return {
    portal: portal.replace(/\/+$/, ''),
    token: token ?? env.ALMANAC_TOKEN,
  };
}

function radarOptions(values, env) {
  demand(values, NEEDED_OF_RADAR);
  if (values.signal !== undefined)
    throw new Instruction('give --radar or --signal, one of them');
  const { radar, file, title, description } = values;
  if (!/^[a-z0-9][a-z0-9-]{0,53}$/.test(radar))
    throw new Instruction(
      `--radar ${radar} is not lower-case letters, digits and hyphens, at most 54`,
    );
  return {
    ...{ radar, file, title, description },
    ...portalOptions(values, env),
    matchSignal: values['match-signal'],
    isDryRun: values['dry-run'],
  };
}

function parsed(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Instruction(`${error.message}\n\n${USAGE}`);
  }
}

function demand(values, names) {
  const missing = names.filter(name => !values[name]);
  if (missing.length > 0)
    throw new Instruction(
      `missing: ${missing.map(name => `--${name}`).join(', ')}\n\n${USAGE}`,
    );
}

function dimensionOf(given = []) {
  if (given.length === 0) return undefined;
  if (given.length > 1)
    throw new Instruction(
      'a value belongs to one dimension: give one --dimension, and import once for each',
    );
  const [, name, column] = /^([^=]+)=(.+)$/.exec(given[0]) ?? [];
  if (!name) throw new Instruction('--dimension is <name>=<column>');
  return { name, column };
}

function definitionOf(values) {
  const { title, description, unit, step, kind, aggregation } = values;
  const higherIs = values['higher-is'];
  return {
    ...{ title, unit, step, kind, aggregation },
    ...(description && { description }),
    ...(higherIs && { higherIs }),
  };
}
