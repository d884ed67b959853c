import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { Law } from "../design/Law";
import { sentence } from "../language/sentence";
import { useTexts } from "../language/texts";
import styles from "./Actions.module.css";
import { askAddress, itemAddress, rightAddress } from "./addresses";
import { deletion, deletionOf } from "./deletionTexts";
import { ofItem } from "./itemTexts";
import { useWords } from "./words";

type Action = Schema<"AllowedAction">;

const RIGHTS = {
  "request-rectification": "rectification",
  "request-erasure": "erasure",
  "request-restriction": "restriction",
  "request-objection": "objection",
} as const satisfies Partial<Record<Schema<"Action">, Schema<"Right">>>;

const CHOICES: ReadonlySet<string> = new Set<Schema<"Action">>(["change-choice", "withdraw-consent", "unsubscribe", "subscribe"]);

/** What the person can do with an item now; and of what they cannot, why. Without a place to correct it, it leads to that. */
export function Actions({ item, correct }: { item: Schema<"Item">; correct?: ReactNode }) {
  const t = useTexts(ofItem);
  const ofDeletion = useTexts(deletion);
  const words = useWords(item.category);
  const can = item.allowedActions.filter(({ allowed, action }) => allowed && nameOf(action) !== undefined);
  const cannot = item.allowedActions.filter(({ allowed, action }) => !allowed && nameOf(action) !== undefined);
  return (
    <>
      <ul className={styles.actions}>
        {can.map((each) => (
          <li key={each.action}>{doing(each)}</li>
        ))}
        <li>
          <Link href={askAddress(item.title)}>{t("ask")}</Link>
          <span className={styles.why}>{t("askWhy")}</span>
        </li>
      </ul>
      {cannot.map(({ action, reason, article }) => (
        <p key={action} className={styles.not}>
          {t(`no-${nameOf(action) ?? "choice"}`)} {sentence(reason?.text)} <Law article={article} />
        </p>
      ))}
    </>
  );

  function doing({ action, article }: Action): ReactNode {
    const name = nameOf(action);
    if (name === undefined) return null;
    if (name === "rectify") return correct ?? <Link href={`${itemAddress(item)}#correct`}>{t(name)}</Link>;
    if (name === "choice") {
      return (
        <>
          <Link href="/my/marketing">{words.value("Action", action)}</Link>
          <span className={styles.why}>{words.explain("Action", action)}</span>
        </>
      );
    }
    return (
      <>
        <Link href={rightAddress(RIGHTS[name], item.category, [item.id])}>
          {name === "request-erasure" ? ofDeletion(deletionOf(item.category), { count: 1 }) : t(name)}
        </Link>
        <span className={styles.why}>
          {sentence(words.explain("Action", action))} <Law article={article} />
        </span>
      </>
    );
  }
}

/** What an action is called here; undefined of those that have no meaning at an item, or are newer than the page. */
function nameOf(action: string): keyof typeof RIGHTS | "rectify" | "choice" | undefined {
  if (action === "rectify") return action;
  if (CHOICES.has(action)) return "choice";
  return action in RIGHTS ? (action as keyof typeof RIGHTS) : undefined;
}
