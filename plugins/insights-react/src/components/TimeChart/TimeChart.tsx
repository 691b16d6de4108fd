import type { TimeChartProps } from './TimeChartProps';

/** A chart of values in time. @public */
export function TimeChart(props: TimeChartProps) {
  return (
    <figure
      aria-label={props.title}
      style={{ minHeight: props.height ?? 320 }}
    />
  );
}
