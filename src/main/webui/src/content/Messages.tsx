import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { dayOf, useFormats } from "../language/formats";
import type { Extent } from "./kinds";
import styles from "./Messages.module.css";
import { Own } from "./Own";
import { useContents } from "./reader";

const BEGINNING = 4;

interface MessagesProps {
  messages: readonly Schema<"Message">[];
  /** `bubbles`: short ones to and fro; `letters`: each one by itself. */
  look: "bubbles" | "letters";
  extent: Extent;
  /** Where all of it is. */
  whole: string;
  label: string;
}

/** Who said what and when, in the order in which it was said. */
export function Messages({ messages, look, extent, whole, label }: MessagesProps) {
  const t = useContents();
  const formats = useFormats();
  const shown = extent === "whole" ? messages : messages.slice(0, BEGINNING);
  const oneDay = look === "bubbles" && new Set(messages.map(({ sentAt }) => dayOf(sentAt))).size <= 1;
  if (messages.length === 0) return <p className={styles.none}>{t("noMessages")}</p>;
  return (
    <>
      <ol className={`${styles.messages} ${styles[look]}`} aria-label={label}>
        {shown.map(({ author, sentAt, text }, place) => (
          <li key={place} data-author={author}>
            <p className={styles.who}>
              {look === "bubbles" ? (
                t(author === "subject" ? "youAt" : "weAt", { time: oneDay ? formats.clock(sentAt) : formats.time(sentAt) })
              ) : (
                <>
                  <strong>{t(author === "subject" ? "youWrote" : "weWrote")}</strong> {t("wroteAt", { time: formats.time(sentAt) })}
                </>
              )}
            </p>
            <div className={styles.text}>
              <Own long>{text}</Own>
            </div>
          </li>
        ))}
      </ol>
      {shown.length < messages.length && (
        <p>
          <Link href={whole}>{t("more", { count: messages.length - shown.length })}</Link>
        </p>
      )}
    </>
  );
}
