import { placeInCell } from './placeInCell';
import { BlipToPlace, PlacedBlip, RadarLayout, Sector } from './RadarLayout';
import { ringBands } from './ringBands';
import { rowsOfCell } from './rows';

/** Half a mark's width, as a part of the pitch: the rest is the gap between two marks. */
const MARK_OF_PITCH = 0.4;

/** What a radar has to show. */
export interface LayoutRequest {
  quadrantCount: number;
  ringCount: number;
  blips: readonly BlipToPlace[];
  /** Distance from the centre to the outer edge, in user units. */
  outerRadius: number;
  /** Half the width of the strip between two sectors that is kept free, for the titles of the rings. */
  gutter: number;
}

function sectorsOf(quadrantCount: number): Sector[] {
  const width = (2 * Math.PI) / quadrantCount;
  return Array.from({ length: quadrantCount }, (_, index) => ({
    start: index * width,
    end: (index + 1) * width,
  }));
}

function groupByCell(request: LayoutRequest): BlipToPlace[][][] {
  const cells = Array.from({ length: request.quadrantCount }, () =>
    Array.from({ length: request.ringCount }, (): BlipToPlace[] => []),
  );
  for (const blip of request.blips) {
    const cell = cells[blip.quadrant]?.[blip.ring];
    if (!cell) {
      throw new RangeError(
        `Blip ${blip.id} lies in quadrant ${blip.quadrant}, ring ${blip.ring}, which the radar does not have`,
      );
    }
    cell.push(blip);
  }
  return cells;
}

/**
 * Places every blip of a radar: inside its sector and ring, none touching another, none left out.
 *
 * The same blips give the same picture whatever their order in the input. Marks have one size on the whole radar, the
 * largest with which all fit. What a blip's distance from the centre promises is told at {@link placeInCell}.
 *
 * @throws RangeError when a blip names a quadrant or ring that is not there
 */
export function layoutRadar(request: LayoutRequest): RadarLayout {
  const { outerRadius, ringCount } = request;
  const sectors = sectorsOf(request.quadrantCount);
  const cells = groupByCell(request);
  const fullest = Array.from({ length: ringCount }, (_, ring) =>
    Math.max(...cells.map(cellsOfQuadrant => cellsOfQuadrant[ring].length)),
  );
  const { spacing, rings } = ringBands(
    fullest,
    sectors[0],
    outerRadius,
    request.gutter,
  );
  const blips: PlacedBlip[] = [];
  cells.forEach((cellsOfQuadrant, quadrant) =>
    cellsOfQuadrant.forEach((cell, ring) => {
      const rows = rowsOfCell(rings[ring], sectors[quadrant], spacing);
      blips.push(...placeInCell(cell, rings[ring], rows));
    }),
  );
  return {
    outerRadius,
    blipRadius: spacing.pitch * MARK_OF_PITCH,
    ...spacing,
    rings,
    sectors,
    blips,
  };
}
