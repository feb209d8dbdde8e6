/**
 * `Date` as it would be on a machine whose clock is ahead by that many milliseconds; every way of asking for the
 * present answers so, and nothing else changes.
 */
export function movedDate(machineDate: DateConstructor, ahead: () => number): DateConstructor {
  const now = () => machineDate.now() + ahead();
  return new Proxy(machineDate, {
    get: (target, name, receiver): unknown =>
      name === 'now' ? now : Reflect.get(target, name, receiver),
    construct: (target, given: unknown[], made): object => {
      const built: unknown = Reflect.construct(target, given.length === 0 ? [now()] : given, made);
      return built instanceof target ? built : new target(Number.NaN);
    },
    apply: (target) => new target(now()).toString(),
  });
}
