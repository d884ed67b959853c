import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { More } from "../../design/More";
import { useTexts } from "../../language/texts";
import { seen } from "./texts";
import type { Words } from "./words";

/** Why somebody looked, and what that means. */
export function Look({ look, words }: { look: Schema<"AccessLogEntry">; words: Words }) {
  const t = useTexts(seen);
  return (
    <>
      <p>{words.why({ kind: "look", at: look.at, look })}</p>
      <More words={t("meaning")}>
        <p>{words.meaning(look) ?? t("meaningUnknown")}</p>
        {look.viewerKind === "staff" && <p>{t("meaningStaff")}</p>}
      </More>
    </>
  );
}
