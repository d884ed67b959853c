import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { consentsEnded, listName, listsStopped } from "./effects";
import styles from "./marketing.module.css";
import { marketing } from "./texts";

/** Says before a choice what it takes with it. */
export function Takes({ choice, all }: { choice: Schema<"MarketingChoice">; all: Schema<"MyChoices"> }) {
  const t = useTexts(marketing);
  const formats = useFormats();
  const may = (action: Schema<"Action">) => choice.allowedActions.some((each) => each.action === action && each.allowed);
  const consents = consentsEnded(all, choice).map(({ marketerName }) => marketerName);
  const lists = listsStopped(all, choice).map(listName);
  const said = [
    may("prohibit") && choice.state === "prohibited" && t("ownWhat"),
    may("prohibit") && lists.length > 0 && t("stopsLists", { lists: formats.list(lists), count: lists.length }),
    consents.length > 0 && t("takesConsents", { names: formats.list(consents), count: consents.length }),
  ].filter((each) => each !== false);
  return said.length === 0 ? null : <p className={styles.why}>{said.join(" ")}</p>;
}
