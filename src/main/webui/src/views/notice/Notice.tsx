import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { Button } from "../../design/Button";
import { Message } from "../../design/Message";
import { Title } from "../../design/Title";
import { useFormats } from "../../language/formats";
import { useLanguage } from "../../language/languages";
import { useTexts } from "../../language/texts";
import { Blocks } from "./Blocks";
import styles from "./notice.module.css";
import { Periods } from "./Periods";
import { Categories, Processors } from "./Processing";
import { noticeTexts } from "./texts";
import { Versions } from "./Versions";

/** One version of the notice: its text by sections, and what of it holds now. */
export function Notice({ notice }: { notice: Schema<"PrivacyNotice"> }) {
  const t = useTexts(noticeTexts);
  const formats = useFormats();
  const page = useLanguage();
  const { version, processing, language } = notice;
  const lang = language === page ? undefined : language;
  const parts = [
    ...notice.sections.map(({ number, heading }) => ({ id: `section-${number}`, name: `${number}. ${heading}`, lang })),
    ...(processing === undefined ? [] : [{ id: "data", name: t("dataHeading"), lang: undefined }]),
    { id: "periods", name: t("periodsHeading"), lang: undefined },
    ...(processing === undefined ? [] : [{ id: "processors", name: t("processorsHeading"), lang: undefined }]),
    { id: "versions", name: t("versionsHeading"), lang: undefined },
  ];
  return (
    <article className={styles.notice}>
      <Title lead={t("updated", { day: formats.day(notice.lastUpdated), version })}>{notice.title}</Title>
      {processing === undefined && (
        <Message kind="careful" title={t("old")}>
          <p>{t("oldWhy", { version })}</p>
          <p>
            <Link href="/my/notice">{t("toInForce")}</Link>
          </p>
        </Message>
      )}
      {notice.courtesyNote !== undefined && <Message kind="info" title={notice.courtesyNote} />}
      <nav aria-labelledby="contents" className={styles.contents}>
        <h2 id="contents">{t("contents")}</h2>
        <ol>
          {parts.map((part) => (
            <li key={part.id} lang={part.lang}>
              <a href={`#${part.id}`}>{part.name}</a>
            </li>
          ))}
        </ol>
        <Button onPress={() => print()}>{t("print")}</Button>
      </nav>
      <div className={styles.text}>
        {notice.sections.map(({ number, heading, content }) => (
          <section key={number} lang={lang}>
            <h2 id={`section-${number}`}>
              {number}. {heading}
            </h2>
            <Blocks of={content} />
          </section>
        ))}
        {processing !== undefined && <Categories of={processing} />}
        <Periods notice={notice} />
        {processing !== undefined && <Processors of={processing} />}
        <Versions shown={version} />
      </div>
    </article>
  );
}
