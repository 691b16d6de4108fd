import { RefObject } from 'react';
import {
  Blip,
  ExportMenu,
  fileName,
  formatNumber,
  formatPeriod,
  movements,
  Radar,
  saveFile,
  svgToPng,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { blipShapes } from '../figure/blipShapes';
import { useFigureColours } from '../figure/figureColours';
import { useWhatIf } from '../whatIf/useWhatIf';
import type { RadarView } from '../useRadarView';
import { blipsAsCsv, radarAsJson } from './exportedRadar';
import { radarAsSvg } from './radarAsSvg';

const PNG_PIXELS_WIDE = 2400;

function useCaption(radar: Radar, shown: number) {
  const { t } = useTexts(trendRadarTranslationRef);
  const isWhatIf = useWhatIf(radar).request !== undefined;
  const counts = {
    shown: formatNumber(shown),
    total: formatNumber(radar.blipCount),
  };
  const asOf =
    radar.dataAsOf &&
    t('radar.asOf', {
      period: formatPeriod(radar.dataAsOf, radar.signal?.step ?? 'month'),
    });
  const isFiltered = shown < radar.blipCount;
  return {
    title: radar.title,
    lines: [
      t(isFiltered ? 'radar.exports.filtered' : 'radar.exports.all', counts),
      [radar.signal?.title, asOf].filter(Boolean).join(' · '),
      ...(isWhatIf ? [t('radar.whatIf.caption')] : []),
    ],
    marks: movements.map(movement => ({
      outline: (radius: number) => blipShapes(radius)(movement),
      text: t(`radar.movement.${movement}`),
    })),
    foot: [
      t('radar.exports.rings', {
        rings: radar.rings.map(({ title }) => title).join(', '),
      }),
      ...(radar.decisions?.decided ? [t('radar.decision.foot')] : []),
    ].join(' · '),
  };
}

/** Saves the radar as it is filtered; every file says how many of how many it holds. */
export function RadarExports(props: {
  radar: Radar;
  view: RadarView;
  matching: readonly Blip[];
  svg: RefObject<SVGSVGElement>;
}) {
  const { radar, view, matching, svg } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const colours = useFigureColours();
  const caption = useCaption(radar, matching.length);
  const stem =
    matching.length < radar.blipCount
      ? `${radar.id} ${matching.length} of ${radar.blipCount}`
      : radar.id;
  const save = (extension: string, content: BlobPart, type: string) =>
    saveFile(fileName(stem, extension), new Blob([content], { type }));
  const drawing = () => {
    if (!svg.current) throw new Error(t('radar.exports.noDrawing'));
    return radarAsSvg(svg.current, caption, colours);
  };
  return (
    <ExportMenu
      disabled={matching.length === 0}
      formats={{
        csv: () => save('csv', blipsAsCsv(radar, matching), 'text/csv'),
        json: () =>
          save(
            'json',
            radarAsJson(radar, matching, view.query),
            'application/json',
          ),
        svg: () => save('svg', drawing().svg, 'image/svg+xml'),
        png: async () =>
          saveFile(
            fileName(stem, 'png'),
            await svgToPng(drawing(), PNG_PIXELS_WIDE),
          ),
      }}
    />
  );
}
