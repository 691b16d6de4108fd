import type {
  AliasMove,
  AliasMoveResult,
  RegistrySource,
} from '@almanac/backstage-plugin-insights-node';

/** A registry in memory, which moves aliases as a real one does. */
export class FakeRegistry {
  /** Versions by alias. */
  readonly aliases = new Map<string, string>();
  /** Moves that were made in it, oldest first. */
  readonly moves: Pick<AliasMove, 'alias' | 'version'>[] = [];
  /** Does not answer where it is set: before it moved the alias, or after. */
  fault: 'before' | 'after' | 'silent' | undefined;
  /** Called when it is asked, before it does anything. */
  onAsked: () => Promise<void> = async () => {};

  readonly source: RegistrySource = {
    id: 'mlflow',
    title: 'Acme MLflow',
    description: 'Models of Acme',
    link: 'https://mlflow.example',
    schedule: { frequencySeconds: 300, timeoutSeconds: 60 },
    collect: async function* collect() {},
    moveAlias: move => this.#move(move),
  };

  /** The same registry without a way to write to it. */
  get readOnly(): RegistrySource {
    const { moveAlias: _, ...rest } = this.source;
    return rest;
  }

  /** Begins anew. @param aliases - versions by alias */
  reset(aliases: Readonly<Record<string, string>>): void {
    this.aliases.clear();
    for (const [alias, version] of Object.entries(aliases)) {
      this.aliases.set(alias, version);
    }
    this.moves.length = 0;
    this.fault = undefined;
    this.onAsked = async () => {};
  }

  async #move(move: AliasMove): Promise<AliasMoveResult> {
    await this.onAsked();
    if (this.fault === 'silent') {
      return new Promise((_, reject) =>
        move.signal.addEventListener('abort', () => reject(new Error('cut'))),
      );
    }
    if (this.fault === 'before') throw new Error('connect ECONNREFUSED');
    const holder = this.aliases.get(move.alias) ?? null;
    if (holder !== move.expectedVersion) return { outcome: 'conflict', holder };
    const { alias, version } = move;
    this.moves.push({ alias, version });
    if (version === null) this.aliases.delete(alias);
    else this.aliases.set(alias, version);
    if (this.fault === 'after') throw new Error('socket hang up');
    return { outcome: 'moved' };
  }
}
