import { formatNumber } from '@almanac/backstage-plugin-insights-common';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import CheckBox from '@material-ui/icons/CheckBox';
import CheckBoxOutlineBlank from '@material-ui/icons/CheckBoxOutlineBlank';
import RadioButtonChecked from '@material-ui/icons/RadioButtonChecked';
import RadioButtonUnchecked from '@material-ui/icons/RadioButtonUnchecked';
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
  /** It is one of several of which one holds at most. */
  isAlternative?: boolean;
  onToggle(): void;
}

function CheckItemWithRef(
  props: CheckItemProps,
  ref: ForwardedRef<HTMLLIElement>,
) {
  const { label, checked, count, isAlternative, onToggle, ...rest } = props;
  const classes = useStyles();
  const [On, Off] = isAlternative
    ? [RadioButtonChecked, RadioButtonUnchecked]
    : [CheckBox, CheckBoxOutlineBlank];
  const Box = checked ? On : Off;
  return (
    <MenuItem
      {...rest}
      ref={ref}
      button
      dense
      role={isAlternative ? 'menuitemradio' : 'menuitemcheckbox'}
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
