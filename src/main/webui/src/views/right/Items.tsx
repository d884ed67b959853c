import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useDeferredValue, useState } from "react";
import { Button } from "../../design/Button";
import { Check, Choice, Field, Form } from "../../design/Field";
import { Loaded } from "../../design/Loaded";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { common } from "../../design/texts";
import { Next } from "./Next";
import { choosableQuery } from "./queries";
import styles from "./right.module.css";
import { StepFrame, type StepProps } from "./StepFrame";
import { rightTexts } from "./texts";
import { Told } from "../../design/Told";

/** The most items that one request names. */
const MOST = 100;

/** From how many items on a search helps. */
const MANY = 10;

/** Asks which items of a topic; for a correction, which one. */
export function Items({ answers, next, right, linked: _, address: __, ...frame }: StepProps) {
  const t = useTexts(rightTexts);
  const shared = useTexts(common);
  const [q, setQ] = useState("");
  const [chosen, setChosen] = useState(answers.items);
  const [problem, setProblem] = useState<"itemMissing" | "itemsTooMany">();
  const category = answers.categories[0] ?? "contact-details";
  const query = useInfiniteQuery(choosableQuery(category, useDeferredValue(q.trim())));
  const single = right === "rectification";
  const go = () => {
    const found = chosen.length === 0 ? "itemMissing" : chosen.length > MOST ? "itemsTooMany" : undefined;
    setProblem(found);
    if (found === undefined) next({ what: "items", items: chosen });
  };
  return (
    <StepFrame {...frame} question={single ? t("itemQuestion") : t("itemsQuestion")}>
      <Form onSubmit={go}>
        <Loaded query={query}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            const total = pages[0]?.category.count ?? 0;
            return (
              <>
                {total > MANY && <Field name="q" label={t("itemSearch")} value={q} onChange={setQ} marked={false} />}
                <Told className={styles.number}>
                  {items.length === 0 ? t("itemsNone") : t("itemsChosen", { count: chosen.length })}
                </Told>
                <Chooser items={items} single={single} chosen={chosen} onChange={setChosen} />
                {query.hasNextPage && (
                  <div>
                    <Button onPress={() => query.fetchNextPage()}>{shared("more")}</Button>
                  </div>
                )}
              </>
            );
          }}
        </Loaded>
        <p role="alert" className={styles.error}>
          {problem !== undefined && t(problem, { most: MOST })}
        </p>
        <Next />
      </Form>
    </StepFrame>
  );
}

function Chooser({
  items,
  single,
  chosen,
  onChange,
}: {
  items: Schema<"Item">[];
  single: boolean;
  chosen: string[];
  onChange: (ids: string[]) => void;
}) {
  const t = useTexts(rightTexts);
  const formats = useFormats();
  const title = ({ title }: Schema<"Item">) => (
    <span dir="auto" lang="">
      {title}
    </span>
  );
  if (items.length === 0) return null;
  return single ? (
    <Choice
      name="item"
      label={t("chooseOne")}
      value={chosen[0]}
      onChange={(id) => onChange([id])}
      options={items.map((item) => ({ value: item.id, label: title(item), hint: formats.day(item.eventAt) }))}
    />
  ) : (
    <fieldset className={styles.choices}>
      <legend>{t("chooseSome")}</legend>
      {items.map((item) => (
        <Check
          key={item.id}
          name={item.id}
          checked={chosen.includes(item.id)}
          onChange={(on) => onChange(on ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))}
          label={
            <>
              {title(item)} <span className={styles.day}>{formats.day(item.eventAt)}</span>
            </>
          }
        />
      ))}
    </fieldset>
  );
}
