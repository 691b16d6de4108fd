import path from 'node:path';
import { root } from '../almanac/paths.mjs';

/** The description of the API as it is now. */
export const SPECIFICATION = path.join(
  root,
  'plugins/insights-backend/src/schema/openapi.yaml',
);

/** The schemas of gRPC as they are now. */
export const PROTOS = path.join(root, 'api/protos');

/** The package whose version is that of the API's releases. */
export const MANIFEST = path.join(
  root,
  'plugins/insights-backend/package.json',
);

/** Where the documents of the API are. */
export const API_DOCS = path.join(root, 'docs/api');

/** Where released descriptions are kept as they were. */
export const RELEASES = path.join(API_DOCS, 'releases/v1');
