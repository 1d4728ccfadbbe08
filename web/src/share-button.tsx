import { ToolbarButton, pick, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { buildShareLink } from './opening-tab';

/** A button that copies an address which opens the playground with this tab. */
export function ShareButton() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [state, setState] = useState('复制链接 Copy a link to this query');
  const copyLink = async () => {
    const link = buildShareLink(location.href, queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? '');
    // The clipboard is closed to pages that come over plain HTTP from another machine: the address bar then holds the link.
    history.replaceState(null, '', link);
    const copied = isSecureContext && (await copyText(link));
    setState(copied ? '链接已复制 Link copied' : '链接已在地址栏 The link is in the address bar');
  };
  return (
    <ToolbarButton label={state} onClick={() => void copyLink()}>
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8">
        <path d="M10 14l4-4M8.5 11.5l-2 2a2.8 2.8 0 0 0 4 4l2-2M15.500 12.5l2-2a2.8 2.8 0 0 0-4-4l-2 2" />
      </svg>
    </ToolbarButton>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
