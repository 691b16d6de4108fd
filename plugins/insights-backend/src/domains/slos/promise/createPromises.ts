import type { OperationHandlers } from '../../../platform/operations';
import { SloPromises, type SloPromisesOptions } from './SloPromises';

/** The check of promises, wired. */
export interface PromisesParts {
  readonly service: SloPromises;
  readonly routes: OperationHandlers<'getSloPromise'>;
}

/** Wires the check of promises. */
export function createPromises(options: SloPromisesOptions): PromisesParts {
  const service = new SloPromises(options);
  return {
    service,
    routes: {
      async getSloPromise({ path, query: { objective = 0, target } }) {
        const body = await service.check(path.sloName, { objective, target });
        return { body };
      },
    },
  };
}
