import { resolve } from 'node:path';
import { databaseText } from '../../../src/cli/databaseText.js';
import { readConfig } from '../../../src/config.js';

describe('the database that a command says it works on', () => {
  it.each([
    [{}, `自带数据库，数据目录 ${resolve('.data')}`],
    [{ CHAINGAP_DATA: '/var/lib/补链' }, '自带数据库，数据目录 /var/lib/补链'],
    [{ NEO4J_URI: 'neo4j://db.county:7687', NEO4J_PASSWORD: 'secret' }, 'NEO4J_URI 所指的 Neo4j：neo4j://db.county:7687'],
    [{ NEO4J_URI: 'bolt://clerk:secret@db.county', NEO4J_DATABASE: 'chains' }, 'NEO4J_URI 所指的 Neo4j：bolt://db.county，数据库 chains'],
  ])('by %j is: %s', (environment, text) => {
    expect(databaseText(readConfig(environment).database)).toBe(text);
  });
});
