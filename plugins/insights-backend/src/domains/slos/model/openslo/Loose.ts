type Path = readonly (string | number)[];

/**
 * A look into a document that may be malformed anywhere: what is not there, or is of another kind, is undefined. So the
 * rules that compare places say what they can, beside whatever the schema says.
 */
export class Loose {
  readonly value: unknown;
  readonly path: Path;

  constructor(value: unknown, path: Path = []) {
    this.value = value;
    this.path = path;
  }

  /** What lies at a path below. */
  at(...keys: Path): Loose {
    return keys.reduce<Loose>((node, key) => {
      const { value } = node;
      const isHolder = typeof value === 'object' && value !== null;
      const child =
        isHolder && Object.hasOwn(value, key)
          ? (value as Record<string | number, unknown>)[key]
          : undefined;
      return new Loose(child, [...node.path, key]);
    }, this);
  }

  get isSet(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get text(): string | undefined {
    return typeof this.value === 'string' ? this.value : undefined;
  }

  get number(): number | undefined {
    return typeof this.value === 'number' ? this.value : undefined;
  }

  /** The items of a list; none where it is no list. */
  get items(): Loose[] {
    return Array.isArray(this.value)
      ? this.value.map((item, index) => new Loose(item, [...this.path, index]))
      : [];
  }
}
