import { useRef } from 'react';
import {
  SloReportRequest,
  useCreateSloReport,
} from '@almanac/backstage-plugin-insights-react';
import type { ReportPeriod } from './reportPeriods';

/** Freezes reports of a scope in the reader's time zone, one at a time. */
export function useFreezeReport(scope: SloReportRequest['scope']) {
  const create = useCreateSloReport();
  // A second click may come before the button is drawn as busy.
  const isBusy = useRef(false);
  const freeze = (kind: 'month' | 'quarter', period: ReportPeriod) => {
    if (isBusy.current) return;
    isBusy.current = true;
    create.mutate(
      {
        period: { kind, of: period.of },
        timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
        scope,
        ...(period.isUnderWay && { preliminary: true }),
      },
      { onSettled: () => (isBusy.current = false) },
    );
  };
  return {
    freeze,
    isPending: create.isPending,
    error: create.error,
    frozen: create.isSuccess ? create.data : undefined,
  };
}
