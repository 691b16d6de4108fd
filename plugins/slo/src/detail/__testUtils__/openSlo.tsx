import {
  InsightsApi,
  SloDetail,
} from '@almanac/backstage-plugin-insights-react';
import { renderPage } from '../../__testUtils__/renderPage';
import { SloDetailPage } from '../SloDetailPage';
import { knowing } from './knowing';
import { sampleDetail } from '../../gallery/samples/sampleDetail';

/** Opens the page of the sample SLO over a backend that answers as told. */
export function openSlo(told: Partial<InsightsApi> = {}, search = '') {
  return renderPage(<SloDetailPage />, {
    api: { ...knowing, ...told },
    at: `/slo/checkout-availability${search}`,
    mountPath: '/slo/:sloName',
  });
}

/** Opens the page of an SLO that differs from the sample. */
export function openChanged(changes: Partial<SloDetail>, search = '') {
  return openSlo({ getSlo: async () => sampleDetail(changes) }, search);
}
