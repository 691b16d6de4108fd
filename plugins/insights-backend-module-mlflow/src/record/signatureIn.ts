import type { CollectedSignature } from '@almanac/backstage-plugin-insights-node';
import { signatureOf } from './signatureOf';

/** What is below `signature:` in the file. */
const SIGNATURE = /^signature:\r?\n((?: .*(?:\r?\n|$))+)/m;

/** A text in single quotes, which may go on in further lines. */
const valueOf = (key: string) =>
  new RegExp(`^  ${key}: '((?:[^']|'')*)'\\s*$`, 'm');

function textIn(block: string, key: string): string | undefined {
  const quoted = valueOf(key).exec(block)?.[1];
  // YAML: a line break is a space, and a quote is doubled.
  return quoted?.replace(/\s*\n\s*/g, ' ').replace(/''/g, "'");
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
  return signatureOf({
    inputs: textIn(block, 'inputs'),
    outputs: textIn(block, 'outputs'),
    params: textIn(block, 'params'),
  });
}
