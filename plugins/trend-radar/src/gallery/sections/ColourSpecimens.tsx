import {
  memberColour,
  ringColour,
  Specimen,
  usePaletteMode,
} from '@almanac/backstage-plugin-insights-react';
import type { CSSProperties } from 'react';

const members = [
  'chrome',
  'firefox',
  'edge',
  'safari',
  'chrome_android',
  'firefox_android',
  'safari_ios',
];
const rings = ['Adopt', 'Trial', 'Assess', 'Hold'];
const row: CSSProperties = { display: 'flex', flexWrap: 'wrap', gap: 16 };

/** The colours of members and rings. */
export function ColourSpecimens() {
  const mode = usePaletteMode();
  return (
    <>
      <Specimen title="Members have the same colour on every page">
        <div style={row}>
          {members.map(member => (
            <Swatch
              key={member}
              colour={memberColour(member, mode)}
              name={member}
            />
          ))}
        </div>
      </Specimen>
      <Specimen title="Rings: one scale of lightness, the centre strongest">
        <div style={row}>
          {rings.map((ring, index) => (
            <Swatch
              key={ring}
              colour={ringColour(index, rings.length, mode)}
              name={ring}
            />
          ))}
        </div>
      </Specimen>
    </>
  );
}

function Swatch(props: { colour: string; name: string }) {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }}>
      <span
        style={{
          width: 32,
          height: 20,
          borderRadius: 4,
          backgroundColor: props.colour,
        }}
      />
      {props.name}
    </span>
  );
}
