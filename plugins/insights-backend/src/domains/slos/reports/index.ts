/**
 * Frozen reports: how SLOs fared in a month or quarter, as JSON, CSV and PDF, and whether the same comes out again.
 *
 * @packageDocumentation
 */
export { createSloReports, type SloReportsOptions } from './createSloReports';
export type { SloReportsOperations } from './reportsRoutes';
