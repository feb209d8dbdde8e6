import { scopes } from './scope.ts';

const MachineDate = Date;

/** The site's time within an invocation, the machine's outside. */
const now = () => MachineDate.now() + (scopes.getStore()?.meta.clockOffsetMs ?? 0);

/** Moves `Date` to the site's time, so that a story of two years can be told in a minute. */
export function installSiteDate(): void {
  globalThis.Date = new Proxy(MachineDate, {
    get: (target, name, receiver): unknown =>
      name === 'now' ? now : Reflect.get(target, name, receiver),
    construct: (target, given: unknown[], made): object => {
      if (given.length === 0) return new target(now());
      const built: unknown = Reflect.construct(target, given, made);
      return built instanceof target ? built : new target(Number.NaN);
    },
    apply: (target) => new target(now()).toString(),
  });
}
