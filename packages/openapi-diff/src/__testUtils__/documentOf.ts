import type { JsonObject } from '../json/Json';
import type { OpenApiDocument } from '../read/OpenApiDocument';
import { readOpenApi } from '../read/readOpenApi';

/** The document that an object makes, which need not say what each document has to; throws where it is none. */
export function documentOf(root: JsonObject): OpenApiDocument {
  const read = readOpenApi(JSON.stringify({ info: {}, paths: {}, ...root }));
  if (!read.document) throw new Error(JSON.stringify(read.faults));
  return read.document;
}
