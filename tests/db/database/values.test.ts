import fc from 'fast-check';
import type { Database, Statement } from '../../../src/database/database.js';
import { StoredInteger } from '../../../src/database/values.js';
import { openTestDatabase } from '../../testkit/database.js';

const ask = (cypher: string, value: unknown): Statement<unknown> => ({ name: 'testValue', cypher, params: { value }, decode: (row) => row.get('value') });
const echo = (value: unknown): Statement<unknown> => ask('RETURN $value AS value', value);

describe('values on their way to and from the store', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());

  const refused: readonly (readonly [what: string, value: unknown])[] = [
    ['NaN', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['minus infinity', Number.NEGATIVE_INFINITY],
    ['an integer above 2^53 - 1', 2 ** 53],
    ['an integer below -(2^53 - 1)', -(2 ** 53)],
    ['a number that would be written 1e400', Number('1e400')],
    ['a big integer', 2n ** 70n],
    ['the first half of a surrogate pair', '铜\uD83D'],
    ['the second half of a surrogate pair', '\uDE00铜'],
    ['NUL', 'a\0b'],
    ['NaN in a list', [1, Number.NaN]],
    ['NUL in a map', { name: { of: '\0' } }],
    ['half a pair as the key of a map', { '\uD83D': 1 }],
    ['undefined', undefined],
    ['a function', () => 1],
  ];
  it.each(refused)('refuses %s before it is sent', async (_what, value) => {
    const before = database.statementCount;
    await expect(database.read(echo(value))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
    expect(database.statementCount - before).toBeLessThanOrEqual(1);
  });

  it('names the place of a refused value, which may be deep inside', async () => {
    await expect(database.read(echo({ rows: [{ output: 1 }, { output: Number.NaN }] }))).rejects.toMatchObject({ code: 'BAD_ARGUMENT', details: { argument: 'params.value.rows[1].output' } });
  });

  it('brings back every text, number, truth value, list and map as it was', async () => {
    const number = fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Number.isInteger(value) || Number.isSafeInteger(value)));
    const text = fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed() && !value.includes('\0'));
    const plain = fc.oneof(number.map((value) => (Object.is(value, -0) ? 0 : value)), text, fc.boolean(), fc.constant(null));
    const value = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 3 }, plain, fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true })),
    })).value;
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 20 }), async (values) => {
        expect(await database.read(ask('UNWIND $value AS value RETURN value', values))).toEqual(values);
      }),
      { numRuns: 60, seed: 20_261 },
    );
  });

  it('stores text that differs only in its Unicode form as different text', async () => {
    expect(await database.read(ask('UNWIND $value AS value RETURN size(value) AS value', ['\u00e9', 'e\u0301']))).toEqual([1, 2]);
  });

  it('stores a number as a float and a StoredInteger as an integer', async () => {
    expect(await database.read(ask("RETURN [valueType($value), valueType(toFloat($value))] AS value", 5))).toEqual([['FLOAT NOT NULL', 'FLOAT NOT NULL']]);
    expect(await database.read(ask('RETURN valueType($value) AS value', new StoredInteger(5)))).toEqual(['INTEGER NOT NULL']);
    expect(() => new StoredInteger(1.5)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }) as Error);
  });

  it('brings dates and times back as ISO text', async () => {
    const cypher = "RETURN [date('2026-11-24'), datetime('2026-11-24T08:00:00+08:00'), localdatetime('2026-11-24T08:00:00'), localtime('08:00:00')] AS value";
    expect(await database.read(ask(cypher, null))).toEqual([['2026-11-24', '2026-11-24T08:00:00+08:00', '2026-11-24T08:00:00', '08:00:00']]);
  });
});
