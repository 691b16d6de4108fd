import { useMemo } from 'react';
import {
  Blip,
  Radar,
  useBlipSample,
} from '@almanac/backstage-plugin-insights-react';
import { frameOfRadar } from '../lib/frameOf';
import { useFigureColours } from '../radar/figure/figureColours';
import { RingField } from '../radar/figure/RingField';
import { HALF_WIDTH, useRadarLayout } from '../radar/figure/useRadarLayout';

const SIZE_PIXELS = 132;
/** More marks than this run into each other on a stamp. */
const ENOUGH = 300;
const NO_BLIPS: Blip[] = [];
/** Marks of hundreds of blips would be smaller than a pixel here. */
const SMALLEST_MARK = 4.5;

/** The radar at the size of a stamp. */
export function RadarThumbnail({ radar }: { radar: Radar }) {
  const { data } = useBlipSample(radar, ENOUGH);
  return (
    <RadarStamp radar={radar} blips={data ?? NO_BLIPS} size={SIZE_PIXELS} />
  );
}

/** A radar drawn small: one path for each quadrant instead of a mark for each blip. */
export function RadarStamp(props: {
  radar: Pick<Radar, 'quadrants' | 'rings'>;
  blips: readonly Pick<
    Blip,
    'topicId' | 'quadrant' | 'ring' | 'radius' | 'decision'
  >[];
  /** In pixels. */
  size: number;
}) {
  const { radar, blips, size } = props;
  const colours = useFigureColours('paper');
  const { layout } = useRadarLayout(radar, blips);
  const radius = Math.max(SMALLEST_MARK, layout.blipRadius * 0.8);
  const paths = useMemo(
    () =>
      radar.quadrants.map((_, index) =>
        layout.blips
          .filter(blip => blip.quadrant === index)
          .map(
            ({ x, y }) =>
              `M${(x - radius).toFixed(1)} ${y.toFixed(1)}h${2 * radius}`,
          )
          .join(''),
      ),
    [radar.quadrants, layout, radius],
  );
  const { x, y, width, height } = frameOfRadar(HALF_WIDTH);
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      style={{ maxWidth: '100%', height: 'auto' }}
      viewBox={`${x} ${y} ${width} ${height}`}
    >
      <RingField radar={radar} layout={layout} colours={colours} fontSize={0} />
      {paths.map((path, index) => (
        <path
          key={radar.quadrants[index].id}
          d={path}
          stroke={colours.quadrant(index)}
          strokeWidth={2 * radius}
          fill="none"
        />
      ))}
    </svg>
  );
}
