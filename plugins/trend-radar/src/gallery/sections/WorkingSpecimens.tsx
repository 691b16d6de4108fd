import {
  ErrorState,
  LoadingState,
  Specimen,
  WorkingButton,
  WorkingPanel,
} from '@almanac/backstage-plugin-insights-react';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { problems } from '../samples/problems';
import { sloWorking, trendWorking } from '../samples/working';

const useStyles = makeStyles(theme => ({
  // As wide as the drawer, which would lie over everything here.
  drawer: {
    width: 560,
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: theme.spacing(2, 3, 4),
    backgroundColor: theme.palette.background.paper,
    border: `1px solid ${theme.palette.divider}`,
  },
}));

function OpenDrawer({ children }: { children: ReactNode }) {
  return <div className={useStyles().drawer}>{children}</div>;
}

/** The working of a number: the button, and what the drawer holds when it is open. */
export function WorkingSpecimens() {
  return (
    <>
      <Specimen title="The button that opens a working">
        <WorkingButton working={trendWorking}>How do we know?</WorkingButton>
      </Specimen>
      <Specimen title="The drawer, open">
        <OpenDrawer>
          <WorkingPanel working={trendWorking} onClose={() => {}} />
        </OpenDrawer>
      </Specimen>
      <Specimen title="The drawer of an error budget, open">
        <OpenDrawer>
          <WorkingPanel working={sloWorking} onClose={() => {}} />
        </OpenDrawer>
      </Specimen>
      <Specimen title="The drawer while the working is under way">
        <OpenDrawer>
          <WorkingPanel
            working={undefined}
            absent={<LoadingState label="Loading the working" />}
          />
        </OpenDrawer>
      </Specimen>
      <Specimen title="The drawer when the working could not be loaded">
        <OpenDrawer>
          <WorkingPanel
            working={undefined}
            absent={<ErrorState error={problems.unavailable} />}
          />
        </OpenDrawer>
      </Specimen>
    </>
  );
}
