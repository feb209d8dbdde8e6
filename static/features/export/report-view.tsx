import type { Block, Item, Line } from '../../../src/contract/wording/report/blocks';

// A report is shown as a whole and never edited in place, so a position names a part of it.

const Words = ({ line }: { readonly line: Line }) => (
  <>
    {line.map(({ text, looks }, index) => {
      if (looks === 'strong') return <strong key={index}>{text}</strong>;
      return looks === 'struck' ? <s key={index}>{text}</s> : <span key={index}>{text}</span>;
    })}
  </>
);

const Bullets = ({ items }: { readonly items: readonly Item[] }) => (
  <ul>
    {items.map(({ line, beneath }, index) => (
      <li key={index}>
        <Words line={line} />
        {beneath.length > 0 ? <Bullets items={beneath} /> : null}
      </li>
    ))}
  </ul>
);

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <p className="report-heading">{block.text}</p>;
    case 'paragraph':
      return (
        <p>
          <Words line={block.line} />
        </p>
      );
    case 'bullets':
      return <Bullets items={block.items} />;
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

/** A report as it will read elsewhere, in small. */
export const ReportView = ({ report }: { readonly report: readonly Block[] }) => (
  <div className="report">
    {report.map((block, index) => (
      <Part key={index} block={block} />
    ))}
  </div>
);
