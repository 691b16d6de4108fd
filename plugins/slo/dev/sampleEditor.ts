import { SlosApi } from '@almanac/backstage-plugin-insights-react';
import { sampleRecord } from '../src/detail/__testUtils__/sampleDefinition';
import { sampleCheck } from '../src/editor/__testUtils__/sampleCheck';

/** Definitions that can be checked and saved; nothing is kept. */
export function sampleEditor(): Pick<
  SlosApi,
  | 'analyseSloDefinition'
  | 'createSloDefinitions'
  | 'replaceSloDefinition'
  | 'deleteSloDefinition'
> {
  return {
    analyseSloDefinition: async ([{ file, text }]) => sampleCheck(file, text),
    createSloDefinitions: async () => ({
      items: [sampleRecord()],
      warnings: [],
    }),
    replaceSloDefinition: async () => sampleRecord(),
    deleteSloDefinition: async () => sampleRecord(),
  };
}
