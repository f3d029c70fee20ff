import { readConfig } from '../../src/config.js';
import { ChaingapError } from '../../src/domain/errors.js';
import { errorText } from '../../src/messages/errorText.js';

describe('settings', () => {
  it('have these defaults', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4_000,
      sample: true,
      edit: true,
      hosts: [],
      database: { managed: { dataFolder: '.data', cacheFolder: '.cache', javaHome: null, heapMb: 1_024, small: false, boltPort: 0 } },
    });
  });

  it('are read from these variables', () => {
    const environment = {
      HOST: '0.0.0.0', PORT: '80', CHAINGAP_SAMPLE: 'false', CHAINGAP_DATA: '/var/lib/补链', CHAINGAP_CACHE: '/var/cache', CHAINGAP_HEAP_MB: '512', CHAINGAP_SMALL: 'true', CHAINGAP_HOSTS: ' Gap.county, gap2.county,',
      CHAINGAP_BOLT_PORT: '7687', JAVA_HOME: '/opt/java', PATH: '/bin',
    };
    expect(readConfig(environment)).toEqual({
      host: '0.0.0.0',
      port: 80,
      sample: false,
      edit: false,
      hosts: ['gap.county', 'gap2.county'],
      database: { managed: { dataFolder: '/var/lib/补链', cacheFolder: '/var/cache', javaHome: '/opt/java', heapMb: 512, small: true, boltPort: 7_687 } },
    });
  });

  it('choose the given server as soon as NEO4J_URI is set', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://db.county:7687', NEO4J_USER: 'u', NEO4J_PASSWORD: ' p ', NEO4J_DATABASE: 'chains', NEO4J_WAIT_S: '3' }).database).toEqual({
      given: { uri: 'neo4j+s://db.county:7687', user: 'u', password: ' p ', database: 'chains', waitMs: 3_000 },
    });
    expect(readConfig({ NEO4J_URI: 'bolt://localhost' }).database).toEqual({ given: { uri: 'bolt://localhost', user: 'neo4j', password: '', database: undefined, waitMs: 20_000 } });
  });

  it('open the service to changes where only this machine reaches it, unless they say otherwise', () => {
    const edits = (environment: NodeJS.ProcessEnv): boolean => readConfig(environment).edit;
    expect(['127.0.0.1', 'localhost', '::1', '127.0.0.2'].map((HOST) => edits({ HOST }))).toEqual([true, true, true, true]);
    expect(['0.0.0.0', '::', '10.0.0.5', 'localhost.county.gov'].map((HOST) => edits({ HOST }))).toEqual([false, false, false, false]);
    expect([edits({ CHAINGAP_EDIT: 'false' }), edits({ HOST: '0.0.0.0', CHAINGAP_EDIT: 'true' })]).toEqual([false, true]);
  });

  it('that are empty or blank count as not set', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '  ', CHAINGAP_SAMPLE: '' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', '70000'], ['PORT', '-1'], ['PORT', '4e3'], ['PORT', 'http'], ['CHAINGAP_SAMPLE', 'perhaps'], ['CHAINGAP_HEAP_MB', '64'], ['CHAINGAP_HEAP_MB', '1.5'], ['NEO4J_URI', 'http://localhost:7474'],
    ['NEO4J_URI', 'bolt://'], ['NEO4J_WAIT_S', 'long'],
  ])('%s=%s is BAD_SETTING, which names the variable and does not repeat its value', (name, value) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal).toMatchObject({ code: 'BAD_SETTING', details: { setting: name } });
    expect(refusal.message).not.toContain(value);
  });

  it.each(['PORT', 'CHAINGAP_HEAP_MB', 'CHAINGAP_BOLT_PORT', 'NEO4J_WAIT_S'])('%s takes just the numbers that its refusal says', (name) => {
    const refusal = refusalOf({ [name]: 'many' });
    const bounds = [errorText(refusal, 'zh'), errorText(refusal, 'en')].map((text) => /(\d+)–(\d+)/.exec(text)?.slice(1).map(Number));
    const [min = Number.NaN, max = Number.NaN] = bounds[0] ?? [];
    expect(bounds[1]).toEqual([min, max]);
    for (const value of [min, max]) expect(() => readConfig({ [name]: String(value) })).not.toThrow();
    for (const value of [min - 1, max + 1]) expect(refusalOf({ [name]: String(value) }).details).toEqual({ setting: name });
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });
});

function refusalOf(environment: NodeJS.ProcessEnv): ChaingapError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ChaingapError) return error;
  }
  throw new Error('It was accepted');
}
