import type {
  CollectedColumn,
  CollectedSignature,
} from '@almanac/backstage-plugin-insights-node';
import { columnsOf, columnsSchema, readJsonAs } from './columnsOf';

/** What is below `signature:` in the file. */
const SIGNATURE = /^signature:\r?\n((?: .*(?:\r?\n|$))+)/m;

/** A text in single quotes, which may go on in further lines. */
const valueOf = (key: string) =>
  new RegExp(`^  ${key}: '((?:[^']|'')*)'\\s*$`, 'm');

function columnsIn(block: string, key: string): CollectedColumn[] {
  const quoted = valueOf(key).exec(block)?.[1] ?? '[]';
  // YAML: a line break is a space, and a quote is doubled.
  const text = quoted.replace(/\s*\n\s*/g, ' ').replace(/''/g, "'");
  return columnsOf(readJsonAs(columnsSchema, text) ?? []);
}

/**
 * What a model takes and gives, by the file `MLmodel` beside it. That is YAML, of which three texts are read, as MLflow
 * writes them: JSON without other letters than ASCII, in single quotes.
 *
 * @see https://mlflow.org/docs/latest/ml/model/#model-api
 */
export function signatureIn(file: string): CollectedSignature | undefined {
  const block = SIGNATURE.exec(file)?.[1];
  if (block === undefined) return undefined;
  const inputs = columnsIn(block, 'inputs');
  const outputs = columnsIn(block, 'outputs');
  const params = columnsIn(block, 'params');
  if (inputs.length + outputs.length + params.length === 0) return undefined;
  return { inputs, outputs, ...(params.length > 0 && { params }) };
}
