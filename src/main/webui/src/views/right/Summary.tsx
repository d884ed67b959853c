import { useQueries, useQuery } from "@tanstack/react-query";
import { type ReactNode } from "react";
import { Link } from "wouter";
import { vocabularyQuery } from "../../api/queries";
import { useTexts } from "../../language/texts";
import { requestWords } from "../../requests/words";
import type { Typed } from "./draft";
import { editableOf } from "../../content/editable";
import { itemQuery } from "./queries";
import styles from "./right.module.css";
import type { StepProps } from "./StepFrame";
import { reviewTexts } from "./reviewTexts";

/** Of how many chosen items the titles are told. */
const TITLES = 5;

/** What was answered, each with the way to change it. */
export function Summary({ right, answers, address, typed }: Pick<StepProps, "right" | "answers" | "address"> & { typed: Typed }) {
  const t = useTexts(reviewTexts);
  const names = useTexts(requestWords);
  const { data: words } = useQuery(vocabularyQuery());
  const [category] = answers.categories;
  const items = useQueries({
    queries: category === undefined ? [] : answers.items.slice(0, TITLES).map((id) => itemQuery(category, id)),
  });
  const topic = (one: string) => words?.values["Category"]?.[one]?.label ?? "";
  const corrected = items[0]?.data;
  const isOfAll = answers.ground === "direct-marketing";
  return (
    <dl className={styles.answers}>
      {!isOfAll && (
        <Answer
          name={t("about")}
          change={address(right === "rectification" || answers.items.length > 0 ? "items" : "what")}
          what={t("about")}
        >
          {answers.what === "all" && names("everything")}
          {answers.items.length === 0 && answers.categories.map(topic).join(", ")}
          {category !== undefined && answers.items.length > 0 && (
            <>
              {names("inTopic", { topic: topic(category), count: answers.items.length })}
              <ul>
                {items.map(({ data }, at) => (
                  <li key={answers.items[at]} dir="auto" lang="">
                    {data?.title}
                  </li>
                ))}
                {answers.items.length > TITLES && <li>{t("andOthers", { count: answers.items.length - TITLES })}</li>}
              </ul>
            </>
          )}
        </Answer>
      )}
      {answers.ground !== undefined && (
        <Answer name={t("because")} change={address("ground")} what={t("because")}>
          {words?.values["Ground"]?.[answers.ground]?.label}
        </Answer>
      )}
      {corrected !== undefined && right === "rectification" && Object.keys(typed.fields).length > 0 && (
        <Answer name={t("corrections")} change={address("fields")} what={t("corrections")}>
          <ul>
            {editableOf(corrected)
              .filter(({ path }) => path in typed.fields)
              .map(({ path, held }) => (
                <li key={path}>
                  {words?.fields[corrected.category]?.[path]?.label}: <s dir="auto">{held}</s> →{" "}
                  <span dir="auto">{typed.fields[path] || t("nothing")}</span>
                </li>
              ))}
          </ul>
        </Answer>
      )}
      {typed.statement.trim() !== "" && !isOfAll && (
        <Answer name={t("words")} change={address(right === "rectification" ? "fields" : "words")} what={t("words")}>
          <span dir="auto" lang="">
            {typed.statement}
          </span>
        </Answer>
      )}
    </dl>
  );
}

function Answer({ name, change, what, children }: { name: string; change: string; what: string; children: ReactNode }) {
  const t = useTexts(reviewTexts);
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      <dd className={styles.change}>
        <Link href={change} aria-label={t("changeWhat", { what })}>
          {t("change")}
        </Link>
      </dd>
    </div>
  );
}
