import { memo } from 'react';
import { PlacedBlip } from '../../lib/RadarLayout';

/** What a mark shows; all of it stays the same object or value while nothing changed. */
export interface BlipMarkProps {
  placed: PlacedBlip;
  shape: string;
  colour: string;
  /** Edge that keeps a moved mark apart from its neighbours; none for the quiet ones. */
  edge?: string;
  href: string;
  /** Name for screen readers. */
  label: string;
  isTabStop: boolean;
}

/** One blip: a link whose shape is its movement and whose colour is its quadrant. */
export const BlipMark = memo(function PlainBlipMark(props: BlipMarkProps) {
  const { placed } = props;
  return (
    <a
      href={props.href}
      data-blip={placed.id}
      aria-label={props.label}
      tabIndex={props.isTabStop ? 0 : -1}
    >
      <path
        d={props.shape}
        transform={`translate(${placed.x.toFixed(2)} ${placed.y.toFixed(2)})`}
        fill={props.colour}
        fillOpacity={props.edge ? 1 : 0.72}
        stroke={props.edge}
        strokeWidth={props.edge && 1}
      />
    </a>
  );
});

/** A blip that the filters leave out: its place stays, nothing else. */
export const FaintMark = memo(function PlainFaintMark(props: {
  placed: PlacedBlip;
  radius: number;
  colour: string;
}) {
  const { placed, radius, colour } = props;
  return (
    <circle
      aria-hidden="true"
      cx={placed.x.toFixed(2)}
      cy={placed.y.toFixed(2)}
      r={radius}
      fill={colour}
      fillOpacity={0.16}
    />
  );
});
