/** Passes on that something changed, to who watches. */
export class ChangeSignal {
  private readonly watchers: (() => void)[] = [];

  readonly watch = (changed: () => void): void => {
    this.watchers.push(changed);
  };

  readonly tell = (): void => {
    for (const changed of this.watchers) changed();
  };
}
