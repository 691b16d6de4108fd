import { createJsonFormat } from '../jsonFormat';
import { contentOfToolkit } from './contentOfToolkit';
import { toolkitDocumentOf } from './toolkitDocumentOf';
import { toolkitSchema, type ToolkitDocument } from './toolkitSchema';
import { toolkitTraps } from './toolkitTraps';

/** JSON as TensorFlow's Model Card Toolkit has it, version 0.0.2. */
export const toolkitFormat = createJsonFormat<ToolkitDocument>({
  id: 'model-card-toolkit',
  title: 'Model Card Toolkit 0.0.2',
  versions: [],
  schema: toolkitSchema,
  findingsIn: toolkitTraps,
  contentIn: contentOfToolkit,
  documentOf: toolkitDocumentOf,
  cardIn: document => document,
  withCard: (_, card) => card,
  knownIn: (_, card) => card,
  inVersion: document => document,
});
