import { useState } from 'react';
import { useSite } from '../site/site-context.tsx';

/** Links leave the letter; scripts do not run in it, so that it may be measured. */
const sandbox = 'allow-same-origin allow-top-navigation-by-user-activation';

const around = (html: string, colours: string) =>
  `<!doctype html><base target="_top"><style>${colours} body { margin: 0; font: 14px/1.5 sans-serif; }</style>${html}`;

const colours = {
  light: 'body { color: #292a2e; } a { color: #1868db; }',
  dark: ':root { color-scheme: dark; } body { color: #cecfd2; } a { color: #669df1; }',
};

/** A letter as its sender set it, kept apart from the page. */
export function HtmlLetter({ html, title }: { html: string; title: string }) {
  const { theme } = useSite().site;
  const [height, setHeight] = useState(80);
  return (
    <iframe
      className="html-letter"
      title={title}
      sandbox={sandbox}
      srcDoc={around(html, colours[theme])}
      style={{ height }}
      onLoad={({ currentTarget }) =>
        setHeight(currentTarget.contentDocument?.documentElement.scrollHeight ?? height)
      }
    />
  );
}
