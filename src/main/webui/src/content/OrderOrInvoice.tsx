import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { OwnList, Technical } from "./Own";
import { useWords } from "./words";

/** An order, an invoice or a delivery with its lines. */
export default function OrderOrInvoice({ content }: ContentProps<ContentOf<"orders-and-billing">>) {
  const words = useWords("orders-and-billing");
  const formats = useFormats();
  return (
    <FieldFacts
      category="orders-and-billing"
      fields={[
        ["kind", words.value("DocumentKind", content.kind)],
        ["number", <Technical key="number">{content.number}</Technical>],
        ["date", formats.day(content.date)],
        ["amount", content.amount && (content.currency === undefined ? content.amount : formats.money(content.amount, content.currency))],
        ["lines", content.lines.length > 0 && <OwnList>{content.lines}</OwnList>],
      ]}
    />
  );
}
