import type { InsightsClient } from '@almanac/backstage-plugin-insights-common';
import type {
  ContractChangePage,
  ContractPage,
  ContractsApi,
} from './ContractsApi';
import type { Page } from './Page';
import { readAnswer } from './readAnswer';
import {
  contract,
  contractAcknowledgements,
  contractChange,
  contractConsumers,
  contractDetail,
  contractDiff,
  contractRule,
  contractSnapshot,
  contractSnapshotWithDefinition,
} from './shapes/contracts';
import { pageOf } from './shapes/pageOf';
import {
  both,
  flag,
  listOf,
  number,
  optional,
  orNull,
  text,
  thing,
} from './shapes/Shape';
import type { Contract, ContractChange, ContractRule } from './wire';

type OfPeople =
  | 'getContractConsumers'
  | 'listContractAcknowledgements'
  | 'acknowledgeContractChanges';

/** The part of the API that tells what the definitions of APIs said, and what changed between them. */
export function contractsOf(client: InsightsClient): ContractsApi {
  return { ...definitionsOf(client), ...peopleOf(client) };
}

function definitionsOf(client: InsightsClient): Omit<ContractsApi, OfPeople> {
  return {
    listContracts: (query, options) =>
      readAnswer(
        both(
          pageOf(contract),
          thing<Omit<ContractPage, keyof Page<Contract>>>({
            totalCount: number,
            matchingCount: number,
            catalog: optional(
              thing<NonNullable<ContractPage['catalog']>>({
                readAt: orNull(text),
                isSettling: flag,
              }),
            ),
          }),
        ),
        client.get('/contracts', { query, ...options }),
      ),
    getContract: (contractRef, options) =>
      readAnswer(
        contractDetail,
        client.get('/contracts/{contractRef}', {
          path: { contractRef },
          ...options,
        }),
      ),
    listContractSnapshots: (contractRef, query, options) =>
      readAnswer(
        pageOf(contractSnapshot),
        client.get('/contracts/{contractRef}/snapshots', {
          path: { contractRef },
          query,
          ...options,
        }),
      ),
    getContractSnapshot: (contractRef, snapshotId, options) =>
      readAnswer(
        contractSnapshotWithDefinition,
        client.get('/contracts/{contractRef}/snapshots/{snapshotId}', {
          path: { contractRef, snapshotId },
          ...options,
        }),
      ),
    listContractChanges: (contractRef, snapshotId, query, options) =>
      readAnswer(
        both(
          pageOf(contractChange),
          thing<Omit<ContractChangePage, keyof Page<ContractChange>>>({
            rules: listOf(contractRule),
          }),
        ),
        client.get('/contracts/{contractRef}/snapshots/{snapshotId}/changes', {
          path: { contractRef, snapshotId },
          query,
          ...options,
        }),
      ),
    listContractRules: options =>
      readAnswer(
        thing<{ items: ContractRule[] }>({ items: listOf(contractRule) }),
        client.get('/contract-rules', { ...options }),
      ),
    compareContractSnapshots: (contractRef, sides, options) =>
      readAnswer(
        contractDiff,
        client.get('/contracts/{contractRef}/diff', {
          path: { contractRef },
          query: sides,
          ...options,
        }),
      ),
  };
}

function peopleOf(client: InsightsClient): Pick<ContractsApi, OfPeople> {
  return {
    getContractConsumers: (contractRef, options) =>
      readAnswer(
        contractConsumers,
        client.get('/contracts/{contractRef}/consumers', {
          path: { contractRef },
          ...options,
        }),
      ),
    listContractAcknowledgements: (contractRef, snapshotId, options) =>
      readAnswer(
        contractAcknowledgements,
        client.get(
          '/contracts/{contractRef}/snapshots/{snapshotId}/acknowledgements',
          { path: { contractRef, snapshotId }, ...options },
        ),
      ),
    acknowledgeContractChanges: (contractRef, snapshotId, body) =>
      readAnswer(
        contractAcknowledgements,
        client.post(
          '/contracts/{contractRef}/snapshots/{snapshotId}/acknowledgements',
          { path: { contractRef, snapshotId }, body },
        ),
      ),
  };
}
