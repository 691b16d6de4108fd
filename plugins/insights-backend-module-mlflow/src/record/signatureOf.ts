import type {
  CollectedColumn,
  CollectedSignature,
} from '@almanac/backstage-plugin-insights-node';
import { columnsOf, columnsSchema, readJsonAs } from './columnsOf';

/** A signature as MLflow writes it: each part a text of JSON. */
export interface SignatureTexts {
  readonly inputs?: string | null;
  readonly outputs?: string | null;
  readonly params?: string | null;
}

const columnsIn = (text: string | null | undefined): CollectedColumn[] =>
  columnsOf(readJsonAs(columnsSchema, text) ?? []);

/** What a model takes and gives; undefined where nothing of it can be read. */
export function signatureOf(
  texts: SignatureTexts,
): CollectedSignature | undefined {
  const inputs = columnsIn(texts.inputs);
  const outputs = columnsIn(texts.outputs);
  const params = columnsIn(texts.params);
  if (inputs.length + outputs.length + params.length === 0) return undefined;
  return { inputs, outputs, ...(params.length > 0 && { params }) };
}
