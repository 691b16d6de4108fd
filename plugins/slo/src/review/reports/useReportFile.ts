import { useState } from 'react';
import {
  fileName,
  saveFile,
  SloReport,
  useInsightsApi,
} from '@almanac/backstage-plugin-insights-react';

/** The files that a report is there as. */
export const reportFormats = ['pdf', 'csv'] as const;

/** Downloads a report as a file, and tells why it could not. */
export function useReportFile({ id, title }: Pick<SloReport, 'id' | 'title'>) {
  const api = useInsightsApi();
  const [failure, setFailure] = useState<Error>();
  const download = async (format: (typeof reportFormats)[number]) => {
    setFailure(undefined);
    try {
      const file = await api.getSloReportFile(id, format);
      saveFile(fileName(title, format), file);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return { download, failure };
}
