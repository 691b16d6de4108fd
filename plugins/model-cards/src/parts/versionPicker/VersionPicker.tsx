import { useId } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import NativeSelect from '@material-ui/core/NativeSelect';
import {
  ModelAddress,
  useModelVersions,
} from '@almanac/backstage-plugin-insights-react';
import { FindVersion } from './FindVersion';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    minWidth: 0,
    fontSize: 14,
  },
  select: { maxWidth: '100%', '& select': { maxWidth: 320 } },
}));

/** A version that can be picked. */
export interface PickedVersion {
  /** The empty text stands for none, or for whichever is the latest. */
  value: string;
  words: string;
}

/**
 * A list of versions to pick one of, with a way to those that are not in it. What changes by the choice is below it, and
 * no other page.
 *
 * @param props - `offered`: what the list holds; `label`: what stands before it; `name`: what it is called where the label
 *   does not say enough; `isFound`: which of the others can be picked
 */
export function VersionPicker(props: {
  address: ModelAddress;
  label: string;
  name?: string;
  value: string;
  offered: readonly PickedVersion[];
  isFound?(version: string): boolean;
  onPick(version: string): void;
}) {
  const { address, label, name, value, offered, onPick } = props;
  const classes = useStyles();
  const selectId = useId();
  const { hasMore } = useModelVersions(address);
  return (
    <div className={classes.root}>
      <label htmlFor={selectId}>{label}</label>
      <NativeSelect
        id={selectId}
        className={classes.select}
        value={value}
        onChange={event => onPick(event.target.value)}
        inputProps={name ? { 'aria-label': name } : {}}
      >
        {offered.map(one => (
          <option key={one.value} value={one.value}>
            {one.words}
          </option>
        ))}
      </NativeSelect>
      {hasMore && (
        <FindVersion
          address={address}
          isFound={props.isFound}
          onFound={onPick}
        />
      )}
    </div>
  );
}
