import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const BOM_SCHEMAS = 'cyclonedx-specification/schema';
const TOOLKIT_SCHEMA =
  'model-card-toolkit/model_card_toolkit/schema/v0.0.2/model_card.schema.json';
/** Schemas that those of CycloneDX refer to, and that not every checkout has. */
const REFERRED = ['spdx', 'jsf-0.82', 'cryptography-defs'];

/** The formats' own schemas, from the checkouts: each gives undefined for a right document, or what is wrong. */
export async function officialSchemas(folder) {
  const read = async file => {
    try {
      const text = await readFile(path.join(folder, file), 'utf8');
      // So the releases of the toolkit refer to their own parts; with a slash it is the pointer that they mean.
      return JSON.parse(text.replaceAll('"#definitions/', '"#/definitions/'));
    } catch (error) {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }
  };
  const referred = await Promise.all(
    REFERRED.map(name => read(`${BOM_SCHEMAS}/${name}.schema.json`)),
  );
  const judgeOf = schema => {
    if (schema === undefined) return undefined;
    // The toolkit's own program asks for no formats, nor do its examples keep to them.
    const isBom = /cyclonedx/.test(schema.$id);
    const ajv = new Ajv({
      ...{ strict: false, allErrors: true, logger: false },
      validateFormats: isBom,
      schemas: isBom ? referred.filter(Boolean) : [],
    });
    addFormats(ajv);
    for (const format of ['iri-reference', 'idn-email'])
      ajv.addFormat(format, true);
    const isRight = ajv.compile(schema);
    return document =>
      isRight(document) ? undefined : JSON.stringify(isRight.errors);
  };
  return {
    'model-card-toolkit': judgeOf(await read(TOOLKIT_SCHEMA)),
    'cyclonedx 1.6': judgeOf(await read(`${BOM_SCHEMAS}/bom-1.6.schema.json`)),
    'cyclonedx 1.7': judgeOf(await read(`${BOM_SCHEMAS}/bom-1.7.schema.json`)),
  };
}
