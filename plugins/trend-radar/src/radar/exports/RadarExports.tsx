import { RefObject } from 'react';
import {
  ExportMenu,
  fileName,
  formatNumber,
  formatPeriod,
  movements,
  Radar,
  RadarWhatIf,
  saveFile,
  svgToPng,
  useTexts,
} from '@almanac/backstage-plugin-insights-react';
import { trendRadarTranslationRef } from '../../translation';
import { blipShapes } from '../figure/blipShapes';
import { useFigureColours } from '../figure/figureColours';
import { whatIfRadar } from '../whatIf/whatIfRadar';
import type { RadarView } from '../useRadarView';
import { blipsAsCsv, radarAsJson } from './exportedRadar';
import { radarAsSvg } from './radarAsSvg';
import type { ShownBlip } from '../ShownBlip';

const PNG_PIXELS_WIDE = 2400;

function useCaption(
  radar: Radar,
  counted: { shown: number; total: number },
  whatIf: RadarWhatIf | undefined,
) {
  const { t } = useTexts(trendRadarTranslationRef);
  const counts = {
    shown: formatNumber(counted.shown),
    total: formatNumber(counted.total),
  };
  const day = whatIf?.asOf ?? radar.dataAsOf;
  const asOf =
    day &&
    t('radar.asOf', {
      period: formatPeriod(day, radar.signal?.step ?? 'month'),
    });
  const isFiltered = counted.shown < counted.total;
  return {
    title: radar.title,
    lines: [
      t(isFiltered ? 'radar.exports.filtered' : 'radar.exports.all', counts),
      [radar.signal?.title, asOf].filter(Boolean).join(' · '),
      ...(whatIf ? [t('radar.whatIf.caption')] : []),
    ],
    marks: movements.map(movement => ({
      outline: (radius: number) => blipShapes(radius)(movement),
      text: t(`radar.movement.${movement}`),
    })),
    foot: [
      t('radar.exports.rings', {
        rings: radar.rings.map(({ title }) => title).join(', '),
      }),
      ...((whatIf ? whatIfRadar(radar, whatIf) : radar).decisions?.decided
        ? [t('radar.decision.foot')]
        : []),
    ],
  };
}

/**
 * Saves the radar as it is shown; every file says how many of how many it holds, and whether a what-if placed them.
 *
 * @param props - `total`: how many there would be without filters; fewer than the radar has where a what-if looks at a day
 * before some had a value
 */
export function RadarExports(props: {
  radar: Radar;
  view: RadarView;
  /** Those asked for that the radar knows. */
  owners: readonly string[];
  matching: readonly ShownBlip[];
  total: number;
  whatIf: RadarWhatIf | undefined;
  svg: RefObject<SVGSVGElement>;
}) {
  const { radar, view, owners, matching, total, whatIf, svg } = props;
  const { t } = useTexts(trendRadarTranslationRef);
  const colours = useFigureColours();
  const caption = useCaption(radar, { shown: matching.length, total }, whatIf);
  const stem = [
    radar.id,
    ...(whatIf ? ['what-if'] : []),
    ...(matching.length < total ? [`${matching.length} of ${total}`] : []),
  ].join(' ');
  const asked = {
    ...view.query,
    ...view.places,
    ...(owners.length > 0 && { owner: [...owners] }),
  };
  const filters = Object.keys(asked).length > 0 ? asked : undefined;
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
        csv: () => save('csv', blipsAsCsv(radar, matching, whatIf), 'text/csv'),
        json: () =>
          save(
            'json',
            radarAsJson(radar, matching, filters, whatIf),
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
