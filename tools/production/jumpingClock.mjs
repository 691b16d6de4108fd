/** Loaded before a program (`node --import`), lets its clock jump ahead at each SIGUSR2 by ALMANAC_CLOCK_JUMP_MS. */
const RealDate = Date;
let ahead = 0;
process.on('SIGUSR2', () => {
  ahead += Number(process.env.ALMANAC_CLOCK_JUMP_MS);
});
const now = () => RealDate.now() + ahead;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});
RealDate.prototype.constructor = globalThis.Date;
