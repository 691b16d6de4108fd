import { useState } from 'react';
import {
  CheckItem,
  ExportMenu,
  Specimen,
} from '@almanac/backstage-plugin-insights-react';
import MenuList from '@material-ui/core/MenuList';

const rings = [
  { id: 'adopt', label: 'Adopt', count: 612 },
  { id: 'trial', label: 'Trial', count: 1_240 },
  { id: 'hold', label: 'Hold, without a count' },
];
const save = () => {};
const failToPaint = () =>
  Promise.reject(new Error('The picture is too large for this browser'));

function CheckItems() {
  const [chosen, setChosen] = useState(['adopt']);
  return (
    <MenuList aria-label="Rings" style={{ width: 280 }}>
      {rings.map(({ id, label, count }) => (
        <CheckItem
          key={id}
          label={label}
          count={count}
          checked={chosen.includes(id)}
          onToggle={() =>
            setChosen(before =>
              before.includes(id)
                ? before.filter(one => one !== id)
                : [...before, id],
            )
          }
        />
      ))}
    </MenuList>
  );
}

/** Lines of a menu, and the menu of files. */
export function MenuSpecimens() {
  return (
    <>
      <Specimen title="Lines that are on or off, with and without a count">
        <CheckItems />
      </Specimen>
      <Specimen title="Export, in every form that there is">
        <ExportMenu formats={{ csv: save, json: save, svg: save, png: save }} />
      </Specimen>
      <Specimen title="Export of nothing">
        <ExportMenu disabled formats={{ csv: save }} />
      </Specimen>
      <Specimen title="An export that fails once it is chosen">
        <ExportMenu formats={{ png: failToPaint }} />
      </Specimen>
    </>
  );
}
