import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { noticeQuery } from "../../../api/notice";
import { say, useTexts } from "../../../language/texts";
import styles from "./letter.module.css";
import { letterTexts } from "./texts";

/** What comes out of the printer: sender, address, day, the heading and the text, in the person's language. */
export function Paper({ letter: { address, heading, language, receipt }, text }: { letter: Schema<"RequestLetter">; text: string }) {
  const t = useTexts(letterTexts);
  return (
    <article aria-label={t("letter")} className={styles.paper}>
      <Sender />
      <div className={styles.address}>
        {address === undefined ? (
          <p className={styles.screen}>{t("noAddress")}</p>
        ) : (
          <address dir="auto" lang="">
            {address}
          </address>
        )}
      </div>
      <p lang={language}>{dayIn(language)}</p>
      <h2 lang={language}>{heading}</h2>
      <div className={styles.text} lang={language} dir="auto">
        {text}
      </div>
      {receipt !== undefined && (
        <div className={styles.receipt}>
          <p lang={language}>{say(letterTexts, language, "receipt")}</p>
          <code>{receipt}</code>
        </div>
      )}
    </article>
  );
}

/** Who writes: the controller, as its privacy notice names it. */
function Sender() {
  const { data } = useQuery(noticeQuery());
  return (
    <div className={styles.sender} lang="">
      {data !== undefined && (
        <>
          <p>{data.controller.name}</p>
          <p>{data.controller.streetAddress}</p>
          <p>
            {data.controller.postalCode} {data.controller.city}
          </p>
        </>
      )}
    </div>
  );
}

/** Today, as it is written in a letter in the person's language. */
function dayIn(language: Schema<"Language">): string {
  const locale = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" }[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "Europe/Helsinki" }).format(new Date());
}
