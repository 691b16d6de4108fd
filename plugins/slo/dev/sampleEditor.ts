import { SlosApi } from '@almanac/backstage-plugin-insights-react';
import { problem } from '../src/__testUtils__/problem';
import { sampleRecord } from '../src/detail/__testUtils__/sampleDefinition';
import { sampleCheck } from '../src/editor/__testUtils__/sampleCheck';

/** Definitions that can be checked and saved; the first time, somebody else saves first. Nothing is kept. */
export function sampleEditor(): Pick<
  SlosApi,
  | 'getSloDefinition'
  | 'analyseSloDefinition'
  | 'createSloDefinitions'
  | 'replaceSloDefinition'
  | 'deleteSloDefinition'
> {
  let record = sampleRecord();
  return {
    getSloDefinition: async () => ({
      answer: record,
      etag: `"${record.version}"`,
    }),
    analyseSloDefinition: async ([{ file, text }]) => sampleCheck(file, text),
    createSloDefinitions: async () => ({ items: [record], warnings: [] }),
    replaceSloDefinition: async (_, __, etag) => {
      if (etag !== '"3"') return record;
      const text = record.text.replace('0.999', '0.9999');
      record = { ...record, version: 4, text };
      throw problem(412, 'Changed meanwhile', 'Version 4 came between.');
    },
    deleteSloDefinition: async () => record,
  };
}
