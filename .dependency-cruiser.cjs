/** The import zones of the house (docs/architecture.md). A room may import the rooms listed for it and nothing else. */
const ROOMS = {
  domain: [],
  graph: ['domain'],
  analysis: ['domain', 'graph'],
  search: ['domain', 'graph'],
  database: ['domain'],
  queries: ['domain', 'database'],
  projection: ['domain', 'graph', 'queries'],
  ingest: ['domain'],
  messages: ['domain'],
  access: ['domain'],
  application: ['domain', 'graph', 'analysis', 'search', 'projection', 'queries', 'ingest', 'messages', 'access'],
  resolvers: ['domain', 'application', 'generated'],
  // Commands are the operator's: they look at the machine and the data folder, and put the rooms together as main does.
  cli: ['domain', 'database', 'messages', 'access', 'application', 'server', 'config', 'compose'],
  server: ['domain', 'messages', 'access', 'application', 'resolvers', 'generated', 'config'],
};
const PACKAGES = { 'neo4j-driver': ['database'], 'pinyin-pro': ['search'], 'opencc-js': ['search'] };

const zones = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `zone-${room}`,
  severity: 'error',
  comment: `src/${room} may import only: ${[room, ...allowed].join(', ')}`,
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...allowed].map((r) => `^src/${r}(/|\\.ts$)`) },
}));
const packages = Object.entries(PACKAGES).map(([name, rooms]) => ({
  name: `only-${rooms.join('-')}-imports-${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: rooms.map((r) => `^src/${r}/`) },
  to: { path: `node_modules/${name}` },
}));

module.exports = {
  forbidden: [
    ...zones,
    ...packages,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'analysis-is-pure', severity: 'error', from: { path: '^src/(domain|graph|analysis|search|messages|access)/' }, to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' } },
    { name: 'src-never-imports-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    { name: 'web-only-uses-the-public-api', severity: 'error', from: { path: '^web/' }, to: { path: '^src/' } },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types cross zones too, and the compiler would hide them.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/generated/' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'types'] },
  },
};
