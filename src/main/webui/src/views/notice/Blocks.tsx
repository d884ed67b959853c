import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fragment } from "react";

/** The text of a section: paragraphs, lists and addresses; what is of another kind is shown as what it has. */
export function Blocks({ of }: { of: readonly Schema<"NoticeBlock">[] }) {
  return of.map((block, index) => <Block key={index} block={block} />);
}

function Block({ block: { kind, text, items = [] } }: { block: Schema<"NoticeBlock"> }) {
  if (kind === "address") {
    return (
      <p>
        {items.map((line, index) => (
          <Fragment key={line}>
            {index > 0 && <br />}
            {line}
          </Fragment>
        ))}
      </p>
    );
  }
  return (
    <>
      {text !== undefined && <p>{text}</p>}
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </>
  );
}
