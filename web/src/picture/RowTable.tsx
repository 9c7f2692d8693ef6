import type { ReactNode } from "react";

/** A column of a table of rows. */
export interface Column<Row> {
  head: string;
  cell: (row: Row) => ReactNode;
  /** What the column is for, where it matters to its layout. */
  kind?: "figure" | "words" | "narrow";
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  name: (row: Row, index: number) => string;
  /** A class for the widths of its columns. */
  className?: string;
}

/** Rows of a view as a table; on a narrow window each is a card whose cells are named. */
export function RowTable<Row>({ caption, columns, rows, name, className = "" }: Props<Row>) {
  return (
    <table className={`rows ${className}`}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ head, kind }) => (
            <th key={head} scope="col" className={kind}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={name(row, index)}>
            {columns.map(({ head, cell, kind }) => (
              <td key={head} className={kind}>
                <span className="row-name" aria-hidden="true">
                  {head}
                </span>
                <div className="row-value">{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
