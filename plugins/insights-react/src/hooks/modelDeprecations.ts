import { type UseMutationResult } from '@tanstack/react-query';
import type { DeprecatedThing } from '../api/ModelsApi';
import type { ModelDeprecation, ModelDeprecationRequest } from '../api/wire';
import { useInsightsChange } from './useInsightsChange';

/** Says that a model or a version shall not be used any more; refused with 412 where somebody else spoke meanwhile. @public */
export function useDeprecateModel(
  thing: DeprecatedThing,
): UseMutationResult<ModelDeprecation, Error, ModelDeprecationRequest> {
  return useInsightsChange(
    ['models'],
    (api, request: ModelDeprecationRequest) =>
      api.deprecateModel(thing, request),
  );
}

/** Says, with a reason or without, that a model or a version may be used again; refused as that is. @public */
export function useWithdrawModelDeprecation(
  thing: DeprecatedThing,
): UseMutationResult<ModelDeprecation, Error, string | undefined> {
  return useInsightsChange(['models'], (api, reason: string | undefined) =>
    api.withdrawModelDeprecation(thing, reason),
  );
}
