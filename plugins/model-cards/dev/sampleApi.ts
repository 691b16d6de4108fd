import { InsightsApi } from '@almanac/backstage-plugin-insights-react';
import { FakeModels } from '../src/__testUtils__/FakeModels';
import { knowing } from '../src/detail/__testUtils__/knowing';
import { sampleComparison } from '../src/gallery/samples/sampleComparison';
import { sampleModels } from '../src/gallery/samples/sampleModel';
import { manyModels } from './manyModels';

/** A backend in memory, with one model for each thing that the pages have to show, and ten thousand more. */
export function sampleApi(): InsightsApi {
  const models = new FakeModels([...sampleModels, ...manyModels()], {
    comparison: sampleComparison(),
  });
  const asked: Partial<InsightsApi> = {
    ...knowing,
    listModels: query => models.listModels(query),
    getModelOverview: filter => models.getModelOverview(filter),
    compareModels: sides => models.compareModels(sides),
  };
  // No page of this plugin asks for more.
  return asked as InsightsApi;
}
