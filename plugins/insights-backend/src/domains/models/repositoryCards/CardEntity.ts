import type { ModelKey } from '../model/record/ModelKey';

/** An entity of the catalog that names a model card. */
export interface CardEntity {
  /** Whole entity reference in lower case. */
  readonly ref: string;
  /** `<namespace>/<name>`: what its model is called where it names none. */
  readonly name: string;
  readonly description: string | undefined;
  /** Entity reference of its owner. */
  readonly owner: string | undefined;
  /** Models that it is tied to. */
  readonly models: readonly ModelKey[];
  /** The annotation, as it is written: a path beside the entity's file, or an address. */
  readonly card: string;
  /** `backstage.io/managed-by-location`. */
  readonly location: string;
  /** `backstage.io/source-location`: where its sources are seen. */
  readonly sourceLocation?: string;
}

/** Knows which entities name model cards. */
export interface CardEntities {
  /** @throws Error where the catalog does not answer */
  read(): Promise<readonly CardEntity[]>;
}
