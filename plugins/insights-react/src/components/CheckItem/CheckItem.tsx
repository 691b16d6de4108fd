import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import CheckBox from '@material-ui/icons/CheckBox';
import CheckBoxOutlineBlank from '@material-ui/icons/CheckBoxOutlineBlank';
import { forwardRef, type ForwardedRef } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    minWidth: 180,
    minHeight: 36,
  },
  label: { flex: 1 },
  count: {
    color: theme.palette.text.secondary,
    fontVariantNumeric: 'tabular-nums',
    marginLeft: theme.spacing(2),
  },
}));

/** What a line of a menu says, and what it does. @public */
export interface CheckItemProps {
  label: string;
  checked: boolean;
  count?: number;
  onToggle(): void;
}

function CheckItemWithRef(
  props: CheckItemProps,
  ref: ForwardedRef<HTMLLIElement>,
) {
  const { label, checked, count, onToggle, ...rest } = props;
  const classes = useStyles();
  const Box = checked ? CheckBox : CheckBoxOutlineBlank;
  return (
    <MenuItem
      {...rest}
      ref={ref}
      button
      dense
      role="menuitemcheckbox"
      aria-checked={checked}
      className={classes.root}
      onClick={onToggle}
    >
      <Box
        aria-hidden
        fontSize="small"
        color={checked ? 'primary' : 'inherit'}
      />
      <span className={classes.label}>{label}</span>
      {count !== undefined && (
        <span className={classes.count}>{formatNumber(count)}</span>
      )}
    </MenuItem>
  );
}

/** A line of a menu that is on or off. The menu moves the focus through its reference. @public */
export const CheckItem = forwardRef(CheckItemWithRef);
