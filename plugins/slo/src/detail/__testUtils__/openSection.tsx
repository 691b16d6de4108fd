import { ReactElement } from 'react';
import {
  InsightsApi,
  SloDetail,
} from '@almanac/backstage-plugin-insights-react';
import { renderPage } from '../../__testUtils__/renderPage';
import { SloParts } from '../SloParts';
import { useSloView } from '../useSloView';
import { knowing } from './knowing';
import { sampleDetail } from '../../gallery/samples/sampleDetail';

/** Opens one section of the page of an SLO that differs from the sample, over a backend that answers as told. */
export function openSection(
  section: (parts: SloParts) => ReactElement,
  options: {
    changes?: Partial<SloDetail>;
    told?: Partial<InsightsApi>;
    search?: string;
  } = {},
) {
  const slo = sampleDetail(options.changes);
  function Section() {
    const view = useSloView(slo);
    const objective = slo.definition.objectives[view.objective];
    const evaluation = slo.evaluations[view.objective];
    return section({ slo, view, objective, evaluation });
  }
  return renderPage(<Section />, {
    api: { ...knowing, ...options.told },
    at: `/slo/${slo.name}${options.search ?? ''}`,
    mountPath: '/slo/:sloName',
  });
}
