import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import { toDriver } from '../../src/database/values.js';
import type { Sent } from './recordStatements.js';
import { testServer } from './testServer.js';

/** The work of a statement: its operators, and how often it touched the store. */
export interface Work {
  readonly name: string;
  readonly operators: readonly string[];
  readonly dbHits: number;
}

/** Runs statements again under PROFILE, past the gate: what they cost, whatever they answer. */
export class Profiler {
  readonly #driver: Driver;

  private constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** Plans made for an earlier, smaller graph are forgotten first. */
  static async open(): Promise<Profiler> {
    const { uri, password } = await testServer();
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
    await driver.executeQuery('CALL db.prepareForReplanning()');
    await driver.executeQuery('CALL db.clearQueryCaches()');
    return new Profiler(driver);
  }

  async profile({ name, cypher, params }: Sent): Promise<Work> {
    const { summary } = await this.#driver.executeQuery(`PROFILE ${cypher}`, toDriver(params));
    const plan = summary.profile;
    if (plan === false) throw new Error(`No profile of ${name}`);
    const all = flattened(plan);
    return { name, operators: all.map(({ operatorType }) => operatorType.split('@')[0]!), dbHits: all.reduce((sum, { dbHits }) => sum + dbHits, 0) };
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

type Operator = Exclude<ResultSummary['profile'], false>;

function flattened(plan: Operator): readonly Operator[] {
  return [plan, ...plan.children.flatMap(flattened)];
}
