import { useGraphiQL, useMonaco } from '@graphiql/react';
import { useEffect } from 'react';
import { titleOf } from './titleOf.js';

/**
 * Names each tab by the comment in the first line of its query. GraphiQL itself names a tab by its operation, which
 * cannot be Chinese, and does so again after every change: hence after every render.
 */
export function TabTitles(): null {
  const tabs = useGraphiQL((state) => state.tabs);
  const ready = useMonaco((state) => Boolean(state.monaco));
  useEffect(() => {
    tabs.forEach((tab, index) => {
      const title = titleOf(tab.query ?? '');
      const button = document.getElementById(`graphiql-session-tab-${index}`);
      if (title === null || button === null) return;
      button.textContent = title;
      button.title = title;
    });
  }, [tabs, ready]);
  return null;
}
