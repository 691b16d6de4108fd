import type { CardContent } from '../../card/Card';
import type { JsonObject } from '../../json/Json';
import { createJsonFormat } from '../jsonFormat';
import { bomFindings } from './bomFindings';
import { bomSchema, type Bom } from './bomSchema';
import { contentOfModel } from './contentOfModel';
import { modelIn, modelPlaceIn, withModel } from './modelIn';
import { modelOfContent } from './modelOfContent';
import { newIn17 } from './newIn17';

const VERSIONS = ['1.6', '1.7'] as const;

/** JSON of a CycloneDX bill of materials, 1.6 and 1.7, with a component that is a model. */
export const cycloneDxFormat = createJsonFormat<Bom>({
  id: 'cyclonedx',
  title: 'CycloneDX ML-BOM 1.6 and 1.7',
  versions: VERSIONS,
  schema: bomSchema,
  findingsIn: bomFindings,
  contentIn(bom): CardContent {
    const place = modelPlaceIn(bom);
    const model =
      place === 'subject'
        ? bom.metadata?.component
        : bom.components?.[place ?? 0];
    return model ? contentOfModel(model) : {};
  },
  documentOf: (content, version) =>
    headed({ version: 1, components: [modelOfContent(content)] }, version),
  cardIn: modelIn,
  withCard: withModel,
  knownIn: ({ $schema, bomFormat, specVersion, version, ...rest }, card) => ({
    ...{ $schema, bomFormat, specVersion, version },
    ...(modelPlaceIn(rest) === 'subject'
      ? { metadata: { component: card } }
      : { components: [card] }),
  }),
  inVersion(document, version) {
    if (document.specVersion === version) return document;
    const isLess =
      version === '1.6' && newIn17(bomSchema.parse(document)).length > 0;
    return isLess ? undefined : headed(document, version);
  },
});

function headed(document: JsonObject, version: string = VERSIONS[0]) {
  return {
    ...document,
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
  };
}
