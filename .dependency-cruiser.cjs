// The borders of the house (docs/contributing.md). Each rule is an error: the walk of data stays readable only
// while no room reaches through a wall.
const STAGES = ['collect', 'clean', 'evidence', 'write', 'review', 'publish'];
const PURE = '^src/(text|claims|clean|evidence|write|review)/';
const own = (...rooms) => `^src/(${rooms.join('|')})/`;
const notTest = { pathNot: '\\.test\\.ts$' };

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('no-circular', 'A cycle has no order to read it in.', {}, { circular: true }),
    rule('model-imports-nothing', 'model imports nothing of ours.', { path: own('model') }, { path: '^src/(?!model/)' }),
    rule('text-only-model', 'text imports only model.', { path: own('text'), ...notTest }, { path: '^src/(?!model/|text/)' }),
    rule('engine-is-language-free', 'text/engine knows neither de nor en.', { path: '^src/text/engine/', ...notTest }, { path: '^src/text/(de|en|measures)/' }),
    rule('claims-only-model-and-text', 'claims imports only model and text.', { path: own('claims'), ...notTest }, { path: '^src/(?!model/|text/|claims/)' }),
    ...STAGES.map((stage) =>
      rule(`${stage}-stands-alone`, 'A stage imports no other stage and neither store, jobs, desk nor app.',
        { path: own(stage), ...notTest },
        { path: own(...STAGES.filter((s) => s !== stage), 'store', 'jobs', 'desk', 'app') })),
    rule('collect-publish-read-no-text', 'collect and publish judge no text.', { path: own('collect', 'publish'), ...notTest }, { path: own('text', 'claims') }),
    rule('pure-rooms', 'No file system, network, environment or clock in the pure rooms: they come in as ports.',
      { path: PURE, ...notTest },
      { path: '^(node:)?(fs|fs/promises|http|https|net|dns|child_process|worker_threads|os|process|timers|timers/promises)$' }),
    rule('sql-only-in-store', 'SQL libraries only in store.', { path: '^src/(?!store/|jobs/)', ...notTest }, { path: 'node_modules/(kysely|pg|@electric-sql/pglite)/' }),
    rule('boss-only-in-jobs', 'pg-boss only in jobs.', { path: '^src/(?!jobs/)', ...notTest }, { path: 'node_modules/pg-boss/' }),
    rule('hono-only-in-desk', 'Hono only in desk.', { path: '^src/(?!desk/)', ...notTest }, { path: 'node_modules/(hono|@hono)/' }),
    rule('store-decides-nothing', 'store imports only model.', { path: own('store'), ...notTest }, { path: '^src/(?!model/|store/)' }),
    rule('desk-analyses-nothing', 'desk imports neither analysis nor jobs.', { path: own('desk'), ...notTest }, { path: own('text', 'claims', 'collect', 'clean', 'evidence', 'write', 'jobs', 'app') }),
    rule('only-app-wires', 'Nothing imports app.', { path: '^src/(?!app/)' }, { path: own('app') }),
    rule('not-to-unresolvable', 'An import that resolves nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // TypeScript 7 has no parser interface yet: without this, dependency-cruiser quietly cruises nothing.
    parser: 'swc',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.js', '.json'] },
  },
};
