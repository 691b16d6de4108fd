/**
 * What the insights pages share: the API with its hooks, charts, tables, states and formats.
 *
 * @packageDocumentation
 */
export type * from './api/wire';
export type * from './api/ContractEstateApi';
export type * from './api/ContractHistoryApi';
export type * from './api/ContractLinesApi';
export type * from './api/ContractQualityApi';
export type * from './api/ContractsApi';
export type * from './api/InsightsApi';
export type * from './api/ModelsApi';
export type * from './api/Page';
export type * from './api/RadarDecisionsApi';
export type * from './api/RadarDefinitionsApi';
export type * from './api/RadarReplayApi';
export type * from './api/SlasApi';
export type * from './api/SloPoliciesApi';
export type * from './api/SloReportsApi';
export type * from './api/SlosApi';
export type * from './api/TopicComparisonApi';
export type * from './api/TopicEntitiesApi';
export type { Tagged } from '@almanac/backstage-plugin-insights-common';
export { insightsApiRef } from './api/insightsApiRef';
export { createInsightsApi } from './api/createInsightsApi';
export { UnreadableAnswerError } from './api/UnreadableAnswerError';
export { createQueryClient } from './api/createQueryClient';
export {
  InsightsProvider,
  useInsightsQueryClient,
} from './api/InsightsProvider';
export {
  capitalised,
  changeUnit,
  formatBareValue,
  formatChange,
  formatNumber,
  formatProbability,
  formatShare,
  formatValue,
  ProblemError,
  unitWord,
} from '@almanac/backstage-plugin-insights-common';
export {
  firstBase,
  indexedTo100,
  roundToSum,
  sharesOfSum,
} from '@almanac/statistics';
export * from './hooks/collectors';
export * from './hooks/contractEstate';
export * from './hooks/contractHistory';
export * from './hooks/contractLines';
export * from './hooks/contractQuality';
export * from './hooks/contracts';
export * from './hooks/modelCards';
export * from './hooks/modelDeprecations';
export * from './hooks/modelPromotions';
export * from './hooks/models';
export * from './hooks/radarDecisions';
export * from './hooks/radarDefinitions';
export * from './hooks/radarReplay';
export * from './hooks/radars';
export * from './hooks/slas';
export * from './hooks/sloDefinitions';
export * from './hooks/sloPolicies';
export * from './hooks/sloReports';
export * from './hooks/slos';
export * from './hooks/topicComparison';
export * from './hooks/topics';
export { useInsightsApi } from './hooks/useInsightsApi';
export { useMe } from './hooks/useMe';
export type { DatedList, PagedList } from './hooks/useInsightsPages';
export { AnswerHeader } from './components/AnswerHeader/AnswerHeader';
export {
  CheckItem,
  type CheckItemProps,
} from './components/CheckItem/CheckItem';
export { ContributionBars } from './components/ContributionBars/ContributionBars';
export type { Column, Sort } from './components/DataTable/columns';
export { DataTable } from './components/DataTable/DataTable';
export type { DataTableProps } from './components/DataTable/DataTableProps';
export {
  ExportMenu,
  type ExportFormat,
} from './components/ExportMenu/ExportMenu';
export type { Facet, FacetOption } from './components/FilterBar/Facet';
export { FilterBar } from './components/FilterBar/FilterBar';
export { SearchField } from './components/FilterBar/SearchField';
export { faultOfField } from './components/FilterBar/faultOfField';
export { UnknownInAddress } from './components/UnknownInAddress/UnknownInAddress';
export type {
  KnownInAddress,
  UnknownValue,
} from './components/UnknownInAddress/unknownIn';
export { useUnknownInAddress } from './components/UnknownInAddress/useUnknownInAddress';
export { useFilters, type Filters } from './components/FilterBar/useFilters';
export { Specimen } from './components/gallery/Specimen';
export { Notice } from './components/Notice/Notice';
export { TextComparison } from './components/TextComparison/TextComparison';
export { createWayBack, type WayBack } from './components/page/createWayBack';
export { ConfirmDialog } from './components/page/ConfirmDialog';
export { Disclosure } from './components/page/Disclosure';
export { FactsList, type Fact } from './components/page/FactsList';
export { ListFoot } from './components/page/ListFoot';
export { NewestButton } from './components/page/NewestButton';
export { useNewest, type Newest } from './components/page/useNewest';
export { PageBody } from './components/page/PageBody';
export { PageTitle } from './components/page/PageTitle';
export { UnknownPage } from './components/page/UnknownPage';
export { useFocusOnArrival } from './components/page/useFocusOnArrival';
export { ChoiceGroup } from './components/page/ChoiceGroup';
export { PagePart } from './components/page/PagePart';
export { PageSection } from './components/page/PageSection';
export { PlainTable, type PlainColumn } from './components/page/PlainTable';
export { PrintStyles } from './components/page/PrintStyles';
export { useIsPrinting } from './components/page/useIsPrinting';
export { usePlainTable } from './components/page/usePlainTable';
export { StateChip } from './components/StateChip/StateChip';
export { useStateWord } from './components/StateChip/useStateWord';
export { StateIcon } from './components/StateChip/StateIcon';
export { EmptyState } from './components/states/EmptyState';
export { ErrorState } from './components/states/ErrorState';
export {
  LoadingState,
  type LoadingShape,
} from './components/states/LoadingState';
export { StaleNotice } from './components/states/StaleNotice';
export {
  PageFailure,
  type UnknownThing,
} from './components/states/PageFailure';
export { CodedText } from './components/text/CodedText';
export { MiddleTruncate } from './components/text/MiddleTruncate';
export { VisuallyHidden } from './components/text/VisuallyHidden';
export { OwnerLink } from './components/text/OwnerLink';
export { refName } from './components/text/refName';
export { TwoLines } from './components/text/TwoLines';
export {
  useEntityTitle,
  useEntityTitles,
} from './components/text/useEntityTitles';
export { Time } from './components/Time/Time';
export { TimeChart } from './components/TimeChart/TimeChart';
export type {
  TimeChartLimit,
  TimeChartMarker,
  TimeChartProps,
  TimeChartRange,
  TimeChartSeries,
  TimeChartStretch,
  TimeChartTimes,
  TimeWindow,
} from './components/TimeChart/TimeChartProps';
export { BlipNumber } from './components/WorkingDrawer/BlipNumber';
export {
  BlipWorkings,
  useOpenBlipWorking,
  type BlipAddress,
} from './components/WorkingDrawer/BlipWorkings';
export {
  createWorkings,
  type AskedWorking,
  type Workings,
} from './components/WorkingDrawer/createWorkings';
export { NumberButton } from './components/WorkingDrawer/NumberButton';
export { WorkingButton } from './components/WorkingDrawer/WorkingButton';
export { WorkingDrawer } from './components/WorkingDrawer/WorkingDrawer';
export { WorkingNumber } from './components/WorkingDrawer/WorkingNumber';
export { useCopy, type CopyResult } from './components/WorkingDrawer/useCopy';
export { WorkingPanel } from './components/WorkingDrawer/WorkingPanel';
export { categoricalPalette, type PaletteMode } from './lib/categoricalPalette';
export { cutInMiddle } from './lib/cutInMiddle';
export { formatBytes } from './lib/formatBytes';
export { formatDuration } from './lib/formatDuration';
export { formatInstant } from './lib/formatInstant';
export { formatList } from './lib/formatList';
export { formatPeriod } from './lib/formatPeriod';
export { keepTogether } from './lib/keepTogether';
export { memberColour, memberColours } from './lib/memberColour';
export { modelSideText, parseModelSide } from './lib/modelSide';
export { dayOf, periodAfter } from './lib/periods';
export { ringColour } from './lib/ringScale';
export { fileName, saveFile } from './lib/saveFile';
export { states, type StateIconName, type StateName } from './lib/states';
export { svgToPng } from './lib/svgToPng';
export { toneColours, type Tone, type ToneColours } from './lib/toneColours';
export { toCsv, type CsvValue } from './lib/toCsv';
export { useMeasuredWidth } from './lib/useMeasuredWidth';
export { usePaletteMode } from './lib/usePaletteMode';
export {
  blipDecisionStates,
  movements,
  plainWord,
  verdicts,
} from './lib/words';
export type {
  FlatMessages,
  MessageAt,
  MessagePath,
  NestedMessages,
} from './translation/FlatMessages';
export { insightsTranslationRef } from './translation/insightsTranslationRef';
export type { Translate } from './translation/Translate';
export { useTexts } from './translation/useTexts';
