import { SloWorkings } from '../parts/SloWorkings';
import { BudgetSpecimens } from './BudgetSpecimens';
import { DetailSpecimens } from './DetailSpecimens';
import { NothingSpecimens } from './NothingSpecimens';
import { StateSpecimens } from './StateSpecimens';

/** The pieces of SLOs in all their states. For developers, so their words are not translated. */
export function SloSpecimens() {
  return (
    <SloWorkings>
      <StateSpecimens />
      <BudgetSpecimens />
      <DetailSpecimens />
      <NothingSpecimens />
    </SloWorkings>
  );
}
