import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { FilterChoice } from "../../../design/Filters";
import { useTexts } from "../../../language/texts";
import { useCategory } from "../../parts/useCategory";
import styles from "./case.module.css";
import type { DecisionDraft } from "./decision";
import { useReason } from "./useReason";
import { workTexts } from "./workTexts";

interface KeptProps {
  found: Schema<"RequestCase">;
  draft: DecisionDraft;
  keep: (draft: DecisionDraft) => void;
}

/** Of an erasure, category by category: deleted, or kept for a reason that the law has. */
export function Kept({ found: { request, refusalReasons }, draft, keep }: KeptProps) {
  const t = useTexts(workTexts);
  const name = useCategory();
  const say = useReason();
  const decided = [...new Set(request.lines.filter(({ verdict }) => verdict === "staff" || verdict === "execute").map(({ category }) => category))];
  if (decided.length === 0) return null;
  const change = (category: Schema<"Category">, reason: string) => {
    const chosen = refusalReasons.find(({ code }) => code === reason)?.code as Schema<"Reason"> | undefined;
    const others = Object.fromEntries(Object.entries(draft.kept).filter(([each]) => each !== category));
    keep({ ...draft, kept: { ...others, ...(chosen !== undefined && { [category]: chosen }) } });
  };
  return (
    <fieldset className={styles.kept}>
      <legend>{t("keep")}</legend>
      <p>{t("keepHint")}</p>
      {decided.map((category) => (
        <FilterChoice
          key={category}
          name={`kept-${category}`}
          label={name(category)}
          value={draft.kept[category] ?? ""}
          onChoose={(reason) => change(category, reason)}
          options={[{ value: "", label: t("keepAll") }, ...refusalReasons.map((reason) => ({ value: reason.code, label: say(reason) }))]}
        />
      ))}
    </fieldset>
  );
}
