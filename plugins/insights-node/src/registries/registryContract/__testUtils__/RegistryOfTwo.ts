import type { JsonObject } from '@backstage/types';
import type { CollectedModel } from '../../CollectedRegistry';
import type {
  AliasMove,
  AliasMoveResult,
  RegistrySource,
} from '../../RegistrySource';

const VERSIONS: Readonly<Record<string, readonly string[]>> = {
  'a/b': ['1', '2', '3'],
  'ünïcode — 模型': ['2026-01'],
};

/** A registry in memory with two models, a batch each, as tests of the contract need one. */
export class RegistryOfTwo implements RegistrySource {
  readonly id = 'two';
  readonly title = 'Two';
  readonly description = 'A registry of two models.';
  readonly schedule = { frequencySeconds: 60, timeoutSeconds: 60 };
  private readonly aliases: Record<string, Record<string, string>> = {
    'a/b': { champion: '2' },
  };

  async *collect({
    signal,
    now,
    checkpoint,
  }: Parameters<RegistrySource['collect']>[0]) {
    const seen = JSON.stringify(this.aliases);
    if (checkpoint?.seen === seen) return;
    const pass = String(checkpoint?.pass ?? now.toISOString());
    const names = Object.keys(VERSIONS);
    for (const [index, name] of names.entries()) {
      if (index < Number(checkpoint?.done ?? 0)) continue;
      signal.throwIfAborted();
      const isLast = index === names.length - 1;
      const next: JsonObject = isLast ? { seen } : { pass, done: index + 1 };
      yield {
        registry: {
          pass,
          models: [this.modelOf(name)],
          versions: VERSIONS[name].map(version => ({
            model: name,
            version,
            status: 'ready' as const,
          })),
          wholeModels: [name],
          isWhole: isLast,
        },
        checkpoint: next,
      };
    }
  }

  async moveAlias(move: AliasMove): Promise<AliasMoveResult> {
    const { model, alias, expectedVersion, version } = move;
    const versions = VERSIONS[model];
    if (!versions || (version !== null && !versions.includes(version))) {
      return {
        outcome: 'refused',
        reason: 'It is not there',
        howToMend: 'Name one that is',
      };
    }
    const own = (this.aliases[model] ??= {});
    const holder = own[alias] ?? null;
    if (holder !== expectedVersion) return { outcome: 'conflict', holder };
    if (version === null) delete own[alias];
    else own[alias] = version;
    return { outcome: 'moved' };
  }

  private modelOf(name: string): CollectedModel {
    return { name, aliases: { ...this.aliases[name] } };
  }
}
