import ArrowDownward from '@material-ui/icons/ArrowDownward';
import ArrowUpward from '@material-ui/icons/ArrowUpward';
import Check from '@material-ui/icons/Check';
import Close from '@material-ui/icons/Close';
import HelpOutline from '@material-ui/icons/HelpOutline';
import NewReleasesOutlined from '@material-ui/icons/NewReleasesOutlined';
import RadioButtonUnchecked from '@material-ui/icons/RadioButtonUnchecked';
import Pause from '@material-ui/icons/Pause';
import Remove from '@material-ui/icons/Remove';
import ReportProblemOutlined from '@material-ui/icons/ReportProblemOutlined';
import Schedule from '@material-ui/icons/Schedule';
import Sync from '@material-ui/icons/Sync';
import TrendingDown from '@material-ui/icons/TrendingDown';
import TrendingFlat from '@material-ui/icons/TrendingFlat';
import TrendingUp from '@material-ui/icons/TrendingUp';
import Terrain from '@material-ui/icons/Terrain';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import Whatshot from '@material-ui/icons/Whatshot';
import type { ComponentType } from 'react';
import type { StateIconName } from '../../lib/states';

const drawings: Record<StateIconName, ComponentType<SvgIconProps>> = {
  up: TrendingUp,
  down: TrendingDown,
  flat: TrendingFlat,
  sprout: NewReleasesOutlined,
  peak: Terrain,
  question: HelpOutline,
  inward: ArrowUpward,
  outward: ArrowDownward,
  check: Check,
  clock: Schedule,
  turning: Sync,
  cross: Close,
  warning: ReportProblemOutlined,
  empty: RadioButtonUnchecked,
  dash: Remove,
  flame: Whatshot,
  pause: Pause,
};

/** The drawing of a state's icon; decoration beside its word. */
export function StateIcon(props: { name: StateIconName } & SvgIconProps) {
  const { name, ...rest } = props;
  const Drawing = drawings[name];
  return <Drawing aria-hidden fontSize="inherit" {...rest} />;
}
