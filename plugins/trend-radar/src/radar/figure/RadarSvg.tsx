import {
  forwardRef,
  useMemo,
  useRef,
  useImperativeHandle,
  FocusEvent,
} from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useTheme } from '@material-ui/core/styles';
import { Radar } from '@almanac/backstage-plugin-insights-react';
import { Frame } from '../../lib/frameOf';
import { PlacedBlip } from '../../lib/RadarLayout';
import { useHighlight } from '../highlight';
import { BlipLabels } from './BlipLabels';
import { BlipMarks } from './BlipMarks';
import { useFigureColours } from './figureColours';
import { HighlightMark } from './HighlightMark';
import { areasOfTitles, QuadrantTitles } from './QuadrantTitles';
import { RING_TITLE_PIXELS, RingField } from './RingField';
import { useBlipKeys } from './useBlipKeys';
import { useBlipPointer } from './useBlipPointer';
import { RadarPicture } from './useRadarLayout';
import type { ShownBlip } from '../ShownBlip';

/** Sizes on the screen; the drawing's own units follow from the width that it gets. */
const TITLE_PIXELS = 15;
const NAME_PIXELS = 11.5;

const useStyles = makeStyles({
  svg: {
    display: 'block',
    width: '100%',
    height: 'auto',
    touchAction: 'manipulation',
    '& a': { outline: 'none', cursor: 'pointer' },
    '& a:focus-visible path': {
      stroke: 'currentColor',
      strokeWidth: 3,
    },
  },
});

/** What a radar shows. */
export interface RadarSvgProps {
  radar: Radar;
  /** All blips of the radar, in the order of the list. */
  blips: readonly ShownBlip[];
  /** Those that the filters leave, in the order of the list. */
  matching: readonly ShownBlip[];
  picture: RadarPicture;
  frame: Frame;
  /** Width on the screen. */
  widthPixels: number;
  label: string;
  describedBy?: string;
  hrefOf: (topicId: string) => string;
  onOpen: (topicId: string) => void;
  onEscape: () => void;
  /** The working of a blip is asked for. */
  onWorking: (topicId: string) => void;
}

/** The blips that match where they are drawn, in the order of the list. */
function usePlaced({ matching, picture }: RadarSvgProps): PlacedBlip[] {
  const { placedById } = picture;
  return useMemo(
    () =>
      matching.flatMap((blip): PlacedBlip[] => {
        const placed = placedById.get(blip.topicId);
        return placed ? [placed] : [];
      }),
    [matching, placedById],
  );
}

/** Ground, marks and names, each over the one before. */
function RadarLayers(props: RadarSvgProps & { tabStopId: string | undefined }) {
  const { radar, matching, picture, frame } = props;
  const { layout, placedById } = picture;
  const colours = useFigureColours();
  const unitsPerPixel = frame.width / props.widthPixels;
  const ground = { radar, layout, colours };
  const titleSize = TITLE_PIXELS * unitsPerPixel;
  const titles = useMemo(
    () => areasOfTitles(radar.quadrants, titleSize),
    [radar.quadrants, titleSize],
  );
  return (
    <>
      <RingField {...ground} fontSize={RING_TITLE_PIXELS * unitsPerPixel} />
      <QuadrantTitles {...ground} fontSize={titleSize} />
      <BlipMarks
        radar={radar}
        blips={props.blips}
        matching={matching}
        picture={picture}
        colours={colours}
        hrefOf={props.hrefOf}
        tabStopId={props.tabStopId}
      />
      <BlipLabels
        blips={matching}
        picture={picture}
        frame={frame}
        fontSize={NAME_PIXELS * unitsPerPixel}
        titles={titles}
        colours={colours}
      />
      <HighlightMark
        placedById={placedById}
        blipRadius={layout.blipRadius}
        unitsPerPixel={unitsPerPixel}
        colours={colours}
      />
    </>
  );
}

/** The drawing, with its keys and its pointer. */
export const RadarSvg = forwardRef<SVGSVGElement, RadarSvgProps>(
  function RadarSvgWithRef(props, forwarded) {
    const { frame } = props;
    const classes = useStyles();
    const { typography, palette } = useTheme();
    const highlight = useHighlight();
    const svg = useRef<SVGSVGElement>(null);
    useImperativeHandle<SVGSVGElement | null, SVGSVGElement | null>(
      forwarded,
      () => svg.current,
    );
    const placed = usePlaced(props);
    const keys = useBlipKeys(svg, placed, props);
    const pointer = useBlipPointer(frame, placed, props.onOpen);
    const onFocus = (event: FocusEvent) => {
      const topicId = event.target.getAttribute('data-blip');
      if (topicId) {
        keys.rememberStop(topicId);
        highlight.set(topicId);
      }
    };
    return (
      // Arrow keys are the radar's, hence `application`.
      <svg
        ref={svg}
        role="application"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        className={classes.svg}
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        fontFamily={typography.fontFamily}
        color={palette.text.primary}
        onKeyDown={keys.onKeyDown}
        onFocus={onFocus}
        {...pointer}
      >
        <RadarLayers {...props} tabStopId={keys.tabStopId} />
      </svg>
    );
  },
);
