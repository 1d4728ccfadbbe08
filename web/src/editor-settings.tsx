import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const SETTINGS = {
  // Monaco frames every Chinese bracket and comma as "ambiguous" in browsers of another language.
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  // The questions have long lines, and the editor has a third of the page.
  wordWrap: 'on',
} as const;

/** Draws nothing, and sets our settings in GraphiQL's editors; they are per editor, so those to come are watched for. */
export function EditorSettings() {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(SETTINGS);
    const watch = monaco.editor.onDidCreateEditor((editor) => editor.updateOptions(SETTINGS));
    return () => watch.dispose();
  }, [monaco]);
  return null;
}
