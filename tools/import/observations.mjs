import { createReadStream } from 'node:fs';
import { csvRecords } from './csvRecords.mjs';
import { dayOf } from './dayOf.mjs';
import { topicId } from './topicId.mjs';

/** Cells that say that there is no value. */
const MISSING = new Set(['', 'na', 'n/a', 'nan', 'null', '-']);
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads the rows of a file as observations.
 *
 * @param options - see readOptions
 * @returns of each row its line and either `observation` and `title` of its topic, or `fault`
 * @throws Error when a column is not there, or the file is no CSV
 */
export async function* observationsOf(options) {
  let read;
  const text = createReadStream(options.file, { encoding: 'utf8' });
  for await (const { fields, line } of csvRecords(text, options)) {
    if (read) yield { line, ...read(fields) };
    else
      read = rowReader(
        fields.map(name => name.trim()),
        options,
      );
  }
  if (!read) throw new Error('the file is empty');
}

function rowReader(header, options) {
  const place = name => {
    const at = header.indexOf(name);
    if (at < 0)
      throw new Error(
        `there is no column "${name}"; the columns are ${header.join(', ')}`,
      );
    return at;
  };
  const { timeColumn, quarterColumn, valueColumn, dimension } = options;
  const topicAt = place(options.topicColumn);
  const timeAt = place(timeColumn);
  const quarterAt = quarterColumn && place(quarterColumn);
  const valueAt = place(valueColumn);
  const memberAt = dimension && place(dimension.column);
  return fields => {
    if (fields.length !== header.length)
      return {
        fault: `it has ${fields.length} fields, the header ${header.length}`,
      };
    const topic = topicId(fields[topicAt], options.topicNamespace);
    if (!topic) return { fault: `"${fields[topicAt]}" names no topic` };
    const quarter = quarterAt === undefined ? undefined : fields[quarterAt];
    const at = dayOf(fields[timeAt], quarter);
    if (!at)
      return {
        fault: `"${[fields[timeAt], quarter]
          .filter(Boolean)
          .join(' ')}" is not a time`,
      };
    const cell = fields[valueAt].trim();
    const isMissing = MISSING.has(cell.toLowerCase());
    if (!isMissing && !NUMBER.test(cell))
      return { fault: `"${cell}" is not a number` };
    const value = isMissing ? null : Number(cell);
    // JSON has no word for it: it would be sent as a gap.
    if (value !== null && !Number.isFinite(value))
      return { fault: `"${cell}" is beyond all numbers` };
    const member = dimension && fields[memberAt].trim();
    if (member === '') return { fault: `its ${dimension.column} is blank` };
    const dimensions = dimension && { [dimension.name]: member };
    return {
      title: fields[topicAt].trim(),
      observation: { topic, at, value, ...(dimensions && { dimensions }) },
    };
  };
}
