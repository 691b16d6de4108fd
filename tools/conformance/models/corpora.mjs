import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Official examples, by the repository that holds them. Folders are those of checkouts (`git clone`) in the folder that
 * `--corpora` or ALMANAC_MODEL_CARDS names.
 */
const HUB_CARDS = 'huggingface_hub/tests/fixtures/cards';
const HUB_DOCS = 'hub-docs/docs/hub';
const TOOLKIT_CARDS = 'model-card-toolkit/model_card_toolkit/utils/testdata';
/** Cards for the tests of its templates; not all versions of the repository have them. */
const TOOLKIT_TEMPLATES = 'model-card-toolkit/model_card_toolkit/template/test';
const BOMS = 'cyclonedx-specification/tools/src/test/resources';

/** Cards of data sets, and texts with places for a program to fill in: neither right nor wrong as cards of models. */
const NO_CARDS = /datasetcard|_template/;

/** Where to get each of them. */
export const SOURCES = {
  huggingface_hub: 'https://github.com/huggingface/huggingface_hub',
  'hub-docs': 'https://github.com/huggingface/hub-docs',
  'model-card-toolkit': 'https://github.com/tensorflow/model-card-toolkit',
  'cyclonedx-specification': 'https://github.com/CycloneDX/specification',
};

/** Official examples of one format, right and wrong; `absent` names repositories that are not there. */
export async function corporaIn(folder) {
  const absent = [];
  const filesIn = async (inside, name, { mayBeAbsent = false } = {}) => {
    try {
      const all = await readdir(path.join(folder, inside), {
        recursive: true,
      });
      const found = all.filter(file => name.test(file)).sort();
      return await Promise.all(
        found.map(async file => ({
          name: `${inside}/${file}`,
          text: await readFile(path.join(folder, inside, file), 'utf8'),
        })),
      );
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
      if (!mayBeAbsent) absent.push(inside.split('/')[0]);
      return [];
    }
  };
  const isInvalid = ({ name }) =>
    /\/(?:informal-)?(?:sample_)?invalid/.test(name);
  const hubCards = (await filesIn(HUB_CARDS, /\.md$/)).filter(
    ({ name }) => !NO_CARDS.test(name),
  );
  const docs = (await filesIn(HUB_DOCS, /model-cards[^/]*\.md$/)).flatMap(
    frontMattersIn,
  );
  const toolkit = [
    ...(await filesIn(TOOLKIT_CARDS, /^[^/]+\.json$/)),
    ...(await filesIn(TOOLKIT_TEMPLATES, /^[^/]+\.json$/, {
      mayBeAbsent: true,
    })),
  ];
  const boms = await filesIn(BOMS, /^1\.[67]\/.*\.json$/);
  return {
    absent,
    huggingFace: {
      valid: [...hubCards.filter(file => !isInvalid(file)), ...docs],
      invalid: hubCards.filter(isInvalid),
    },
    toolkit: {
      valid: toolkit.filter(isOfVersion2),
      invalid: toolkit.filter(file => !isOfVersion2(file)),
    },
    cycloneDx: {
      valid: boms.filter(file => !isInvalid(file) && hasModel(file)),
      withoutModel: boms.filter(file => !isInvalid(file) && !hasModel(file)),
      invalid: boms.filter(isInvalid),
    },
  };
}

/** Front matter that a page of documentation shows, fences and all. */
function frontMattersIn({ name, text }) {
  const blocks = text.match(/^```ya?ml\n[^]*?^```/gm) ?? [];
  return blocks
    .map(block => block.replace(/^```ya?ml\n/, '').replace(/```$/, ''))
    .map(block => block.replace(/^#.*\n/, ''))
    .filter(block => block.startsWith('---\n'))
    .map((block, index) => ({ name: `${name}#${index + 1}`, text: block }));
}

function isOfVersion2({ text }) {
  return JSON.parse(text).schema_version === '0.0.2';
}

function hasModel({ text }) {
  return (
    text.includes('"machine-learning-model"') && text.includes('"modelCard"')
  );
}
