import { cardTexts } from './cardTexts.mjs';
import { modelName, registryBatches } from './modelSamples.mjs';
import { withDomain } from '../slo/domain.mjs';

const SECONDS = 3;

/** What is composed: each card of the example company with a version of a registry. */
async function sources() {
  const cards = await cardTexts();
  const [batch] = registryBatches({ models: 1, versions: 1, cards });
  const [{ model, version, status, createdAt, ...record }] = batch.versions;
  return cards.map(card => ({
    model: {
      ...{ id: '0', registry: 'bench', registryTitle: 'Bench' },
      ...{ name: modelName(0), description: batch.models[0].description },
      ...{ tags: {}, owner: 'group:default/team-0', link: null },
      ...{ createdAt, updatedAt: null, cardRevision: 0 },
    },
    version: {
      ...{ version, status, createdAt, updatedAt: null, goneSince: null },
      record,
    },
    texts: [{ ...card, scope: 'version' }],
    said: [],
    entities: [],
  }));
}

/** Cards composed in a second by one thread: whole ones of all formats, read from their texts, with what a registry has. */
export const composesPerSecond = () =>
  withDomain(
    ['../models/model/compose/composeModelCard'],
    async ({ domain: { composeModelCard } }) => {
      const all = await sources();
      for (const one of all) {
        const { faults } = composeModelCard(one);
        if (faults.some(({ severity }) => severity === 'error'))
          throw new Error(`${one.texts[0].source}: ${faults[0].why}`);
      }
      const began = performance.now();
      let composed = 0;
      while (performance.now() - began < SECONDS * 1000) {
        composeModelCard(all[composed % all.length]);
        composed += 1;
      }
      return composed / ((performance.now() - began) / 1000);
    },
  );
