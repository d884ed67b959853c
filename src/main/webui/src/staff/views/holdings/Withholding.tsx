import { type InfiniteData, useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { queries } from "../../../api/queries";
import { useDraft } from "../../../app/drafts";
import { useWords } from "../../../content/words";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Choice, Field, Form } from "../../../design/Field";
import { Law } from "../../../design/Law";
import { Refusal } from "../../../design/Refusal";
import { useTexts } from "../../../language/texts";
import { decideWithholding } from "../../api/persons";
import { useIsOfficer } from "../../frame/session";
import { Reads } from "../../parts/Reads";
import type { Sight } from "./Holdings";
import styles from "./holdings.module.css";
import { holdingsTexts } from "./texts";

type Item = Schema<"Item">;
type Decision = "show" | Schema<"WithholdingReason">;

const REASONS: readonly Schema<"WithholdingReason">[] = ["others-personal-data", "trade-secret", "service-security"];

/** Withholds an item from the person or shows it to them, where the portal lets this member of staff decide it. */
export function Withholding({ item, sight }: { item: Item; sight: Sight }) {
  const t = useTexts(holdingsTexts);
  const [open, setOpen] = useState(false);
  const [said, say] = useState<"nowWithheld" | "nowShown">();
  const officer = useIsOfficer();
  const action = item.allowedActions.find((each) => each.action === "decide-withholding");
  if (action === undefined || !officer) return null;
  if (!action.allowed) return action.reason === undefined ? null : <p className={styles.quiet}>{action.reason.text}</p>;
  const { withheld } = item;
  return (
    <>
      {said !== undefined && !open && <Done title={t(said)} />}
      <p className={styles.act}>
        <Button onPress={() => setOpen(!open)} aria-expanded={open} aria-label={t(withheld === undefined ? "withholdWhich" : "decideWhich", { title: item.title })}>
          {t(withheld === undefined ? "withhold" : "decide")}
        </Button>{" "}
        <Law article={action.article} />
      </p>
      {open && (
        <Decide
          item={item}
          sight={sight}
          onDone={(decision) => {
            setOpen(false);
            say(decision === "show" ? "nowShown" : "nowWithheld");
          }}
        />
      )}
    </>
  );
}

/** Asks whether the item is shown or why not, with what the person reads then, and the weighing for colleagues. */
function Decide({ item, sight, onDone }: { item: Item; sight: Sight; onDone: (decision: Decision) => void }) {
  const t = useTexts(holdingsTexts);
  const words = useWords("");
  const isWithheld = item.withheld !== undefined;
  const [draft, keep, forget] = useDraft<{ decision?: Decision; text: string }>(`staff-withholding-${item.id}`, { text: "" });
  const { decision } = draft;
  const deciding = useMutation({
    mutationFn: (decided: Decision) =>
      decideWithholding(sight.id, item, { text: draft.text, ...(decided !== "show" && { reason: decided }) }),
    onSuccess: (_, decided) => {
      forget();
      note(sight, item.id, decided === "show" ? undefined : { reason: decided, text: words.explain("WithholdingReason", decided) ?? "", articles: [] });
      onDone(decided);
    },
  });
  const reasons = REASONS.map((reason) => ({
    value: reason as Decision,
    label: (
      <>
        {words.value("WithholdingReason", reason)}
        <span className={styles.reads}>
          <Reads person={sight.id} type="WithholdingReason" code={reason} />
        </span>
      </>
    ),
  }));
  const shown = { value: "show" as Decision, label: t("show1"), hint: t("show1Why") };
  return (
    <Form thrown={deciding.error} onSubmit={() => decision !== undefined && deciding.mutateAsync(decision).catch(() => undefined)}>
      <Choice
        name="reason"
        label={t(isWithheld ? "decideWhat" : "withholdWhy")}
        value={decision}
        onChange={(chosen) => keep({ ...draft, decision: chosen as Decision })}
        options={isWithheld ? [shown, ...reasons] : reasons}
      />
      <Field name="text" label={t("weighing")} hint={t("weighingHint")} value={draft.text} onChange={(text) => keep({ ...draft, text })} required long maxLength={2000} />
      {deciding.isError && <Refusal thrown={deciding.error} />}
      <div>
        <Button type="submit" look="main" busy={deciding.isPending}>
          {t(decision === "show" ? "showNow" : "withholdNow")}
        </Button>
      </div>
    </Form>
  );
}

/** Notes what was decided in what was read of this category, so that nobody has to look once more to see it. */
function note({ id, category }: Sight, item: string, withheld: Schema<"Withheld"> | undefined): void {
  const lists = queries.getQueryCache().findAll({ queryKey: ["staff", "person", id] });
  for (const { queryKey } of lists.filter((list) => list.queryKey[5] === category && list.queryKey.length === 7)) {
    queries.setQueryData<InfiniteData<Schema<"ItemPage">>>(queryKey, (before) =>
      before === undefined || !("pages" in before) ? before : { ...before, pages: before.pages.map((page) => ({ ...page, items: page.items?.map(noted) })) },
    );
  }

  function noted(each: Item): Item {
    if (each.id !== item) return each;
    const { withheld: _, ...rest } = each;
    return withheld === undefined ? rest : { ...rest, withheld };
  }
}
