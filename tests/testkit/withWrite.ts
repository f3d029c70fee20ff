import type { ChangeMeta, Database } from '../../src/database/database.js';

/** A real database to whose writes something happens: before each, or after. What it throws, the writer gets. */
export function withWrite(database: Database, before: (change: ChangeMeta) => Promise<void>, after: (change: ChangeMeta) => Promise<void> = () => Promise.resolve()): Database {
  const write: Database['write'] = async (change, work) => {
    await before(change);
    const outcome = await database.write(change, work);
    await after(change);
    return outcome;
  };
  return new Proxy(database, {
    get: (target, name) => {
      if (name === 'write') return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
