import { Fragment, type ReactNode } from 'react';
import { blocksOf, type AdfNode } from './node.ts';

/** Renders a document; a kind of node this site does not know shows its text. */
export function AdfView({ document }: { document: unknown }) {
  return <div className="prose">{childrenOf(blocksOf(document))}</div>;
}

function childrenOf(nodes: readonly AdfNode[] = []): ReactNode {
  // The document is shown as a whole and never edited in place, so a position names a node.
  return nodes.map((node, index) => <Fragment key={index}>{nodeOf(node)}</Fragment>);
}

function nodeOf(node: AdfNode): ReactNode {
  const children = childrenOf(node.content);
  switch (node.type) {
    case 'text':
      return marked(node);
    case 'hardBreak':
      return <br />;
    case 'paragraph':
      return <p>{children}</p>;
    case 'heading':
      return (
        <p>
          <strong>{children}</strong>
        </p>
      );
    case 'bulletList':
      return <ul>{children}</ul>;
    case 'orderedList':
      return <ol>{children}</ol>;
    case 'listItem':
      return <li>{children}</li>;
    case 'blockquote':
      return <blockquote>{children}</blockquote>;
    case 'codeBlock':
      return (
        <pre tabIndex={0}>
          <code>{children}</code>
        </pre>
      );
    case 'rule':
      return <hr />;
    case 'expand':
      return (
        <details>
          <summary>{titleOf(node)}</summary>
          {children}
        </details>
      );
    default:
      return spoken(node) ?? children;
  }
}

function spoken({ attrs }: AdfNode): string | null {
  const said = attrs?.['text'] ?? attrs?.['url'];
  return typeof said === 'string' ? said : null;
}

function titleOf({ attrs }: AdfNode): string {
  const title = attrs?.['title'];
  return typeof title === 'string' && title !== '' ? title : 'Click here to expand…';
}

function marked({ text = '', marks = [] }: AdfNode): ReactNode {
  return marks.reduce<ReactNode>((inner, { type, attrs }) => {
    if (type === 'strong') return <strong>{inner}</strong>;
    if (type === 'em') return <em>{inner}</em>;
    if (type === 'strike') return <s>{inner}</s>;
    if (type === 'code') return <code>{inner}</code>;
    if (type === 'link') return <a href={webAddress(attrs?.['href'])}>{inner}</a>;
    return inner;
  }, text);
}

/** Only web addresses become links, so that a document cannot carry a script. */
function webAddress(href: unknown): string | undefined {
  return typeof href === 'string' && /^(https?:\/\/|\/)/.test(href) ? href : undefined;
}
