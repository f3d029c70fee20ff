import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Full-width punctuation is what Chinese is written with: the editor shall not frame it as a look-alike of something else. */
export function ChineseText(): null {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  useEffect(() => {
    for (const editor of [queryEditor, responseEditor]) editor?.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
  }, [queryEditor, responseEditor]);
  return null;
}
