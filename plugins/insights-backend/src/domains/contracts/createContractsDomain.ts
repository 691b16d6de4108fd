import { BackstagePartiesCatalog } from './consumers/BackstagePartiesCatalog';
import type {
  ContractsDomain,
  ContractsDomainOptions,
} from './ContractsDomain';
import { createSloSight } from './lists/createSloSight';
import { DatabaseContractLists } from './lists/DatabaseContractLists';
import { ContractWorkers } from './reading/ContractWorkers';
import { wireAnswers } from './wireAnswers';
import { wireEstate } from './wireEstate';
import { wireReading } from './wireReading';

/** Wires the domain; nothing runs before `start`. */
export function createContractsDomain(
  options: ContractsDomainOptions,
): ContractsDomain {
  const { database, clock, logger, catalogAccess } = options;
  const lists = new DatabaseContractLists(database);
  const parties = catalogAccess && new BackstagePartiesCatalog(catalogAccess);
  const sloSight = createSloSight(options.permissions);
  // Who asks does not wait for what is read in the background, nor the other way round.
  const { mostDefinitionCharacters } = options.settings;
  const workers = new ContractWorkers(mostDefinitionCharacters);
  const readers = new ContractWorkers(mostDefinitionCharacters);
  const estate = wireEstate({
    ...{ database, clock, logger, lists, readers, parties, sloSight },
  });
  const reading = wireReading(options, { lists, readers, parties, estate });
  const { routes, quality } = wireAnswers(options, {
    ...{ lists, workers, parties, sloSight, estate, reading },
  });
  const { sweep, histories, readings, teller } = reading;
  const threads = [workers, readers, ...quality.threads];
  return {
    routes,
    async sync() {
      await sweep?.run();
      await histories?.run();
    },
    lint: () => quality.sweep.run(),
    async start(scheduler) {
      for (const each of threads) each.start();
      await sweep?.start(scheduler);
      await histories?.start(scheduler);
      await quality.sweep.start(scheduler);
    },
    async stop() {
      readings.stop();
      quality.stopSoon();
      estate.outlines.stop();
      teller?.stop();
      await histories?.stop();
      await sweep?.stop();
      for (const each of threads) await each.stop();
      await quality.sweep.stop();
    },
  };
}
