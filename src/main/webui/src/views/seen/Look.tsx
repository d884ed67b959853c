import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { More } from "../../design/More";
import { useTexts } from "../../language/texts";
import { seen } from "./texts";
import type { Words } from "./words";

/** Why somebody looked, and what that means. */
export function Look({ look, words }: { look: Schema<"AccessLogEntry">; words: Words }) {
  const t = useTexts(seen);
  const why = words.why({ kind: "look", at: look.at, look });
  const meaning = words.meaning(look) ?? t("meaningUnknown");
  const ofStaff = look.viewerKind === "staff";
  return (
    <>
      <p>{why}</p>
      {(meaning !== why || ofStaff) && (
        <More words={t("meaning")}>
          {meaning !== why && <p>{meaning}</p>}
          {ofStaff && <p>{t("meaningStaff")}</p>}
        </More>
      )}
    </>
  );
}
