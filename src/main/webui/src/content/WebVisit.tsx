import type { ContentOf } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../language/formats";
import { FieldFacts } from "./FieldFacts";
import type { ContentProps } from "./kinds";
import { Own, Technical } from "./Own";
import styles from "./content.module.css";
import { useContents } from "./reader";

/** A visit to the website: when, from where, and through which pages it went. */
export default function WebVisit({ content, extent }: ContentProps<ContentOf<"web-visits">>) {
  const t = useContents();
  const formats = useFormats();
  const pages = content.pages.length > 0 && (
    <ol className={styles.plain}>
      {content.pages.map((page, place) => (
        <li key={place}>
          <Technical>{page}</Technical>
        </li>
      ))}
    </ol>
  );
  if (extent === "line") {
    return (
      <>
        <span className={styles.line}>
          <span>{t("pages", { count: content.pages.length })}</span>
          <Own>{content.browser}</Own>
          <Technical>{content.ipAddress ?? content.onlineIdentifier}</Technical>
        </span>
        {pages}
      </>
    );
  }
  return (
    <FieldFacts
      category="web-visits"
      fields={[
        ["visitedAt", formats.time(content.visitedAt)],
        ["pages", pages],
        ["ipAddress", content.ipAddress && <Technical>{content.ipAddress}</Technical>],
        ["onlineIdentifier", content.onlineIdentifier && <Technical>{content.onlineIdentifier}</Technical>],
        ["browser", content.browser && <Own>{content.browser}</Own>],
        ["referringPage", content.referringPage && <Technical>{content.referringPage}</Technical>],
        ["referringServer", content.referringServer && <Technical>{content.referringServer}</Technical>],
        ["cookies", content.cookies.length > 0 && <Own>{content.cookies.join(", ")}</Own>],
      ]}
    />
  );
}
