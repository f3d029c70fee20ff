import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createRoot } from 'react-dom/client';
import { ChineseText } from './ChineseText.js';
import { EXAMPLE_QUERIES } from './exampleQueries.js';
import { fetchGraphql } from './fetchGraphql.js';
import './page.css';
import { setupWorkers } from './setupWorkers.js';
import { TabTitles } from './TabTitles.js';

setupWorkers();
const root = document.getElementById('graphiql');
if (root === null) throw new TypeError('The page has no place for GraphiQL');
createRoot(root).render(
  <GraphiQL fetcher={fetchGraphql} defaultTabs={EXAMPLE_QUERIES.map((query) => ({ query }))} defaultEditorToolsVisibility={false}>
    <GraphiQL.Logo>补链 chaingap</GraphiQL.Logo>
    <TabTitles />
    <ChineseText />
  </GraphiQL>,
);
