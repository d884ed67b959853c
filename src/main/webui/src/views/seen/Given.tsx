import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fact, Facts } from "../../design/Facts";
import { More } from "../../design/More";
import { Tag } from "../../design/Tag";
import { useFormats } from "../../language/formats";
import { listed } from "../../language/listed";
import { useTexts } from "../../language/texts";
import styles from "./seen.module.css";
import { seen } from "./texts";
import type { Words } from "./words";

/** What somebody was given and what for, where that went, and what they were told afterwards. */
export function Given({ given, words }: { given: Schema<"Disclosure">; words: Words }) {
  const t = useTexts(seen);
  const formats = useFormats();
  const { recipient, voided } = given;
  const basis = recipient.transferBasis;
  return (
    <>
      {voided !== undefined && (
        <p>
          <Tag kind="careful">{t("voided")}</Tag> {t("voidedWhy", { reason: voided.reason })}
        </p>
      )}
      <Facts>
        <Fact name={t("what")}>{listed(given.fields.map(words.field), formats)}</Fact>
        <Fact name={t("why")}>
          <span dir="auto" lang="">
            {given.purpose}
          </span>
        </Fact>
        <Fact name={t("where")}>{words.country(recipient.country)}</Fact>
        <Fact name={t("told")}>
          {given.notices.length > 0 && (
            <ul className={styles.told}>
              {given.notices.map((notice) => (
                <li key={`${notice.type} ${notice.createdAt}`}>{told(notice)}</li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      <More words={t("recipient")}>
        <p>{words.explanation("RecipientKind", recipient.kind)}</p>
        <Facts>
          <Fact name={t("contact")}>
            <Contact of={recipient.contact} />
          </Fact>
          <Fact name={t("basis")}>
            {basis && `${words.label("TransferBasis", basis)}. ${words.explanation("TransferBasis", basis) ?? ""}`}
          </Fact>
        </Facts>
      </More>
    </>
  );

  function told({ type, toldAt, confirmedAt }: Schema<"DisclosureNotice">): string {
    const what = words.label("RecipientNoticeType", type);
    if (toldAt === undefined) return t("toldNot", { what });
    return t(confirmedAt === undefined ? "toldOn" : "toldConfirmed", { what, day: formats.day(toldAt) });
  }
}

function Contact({ of }: { of: string }) {
  return /^\S+@\S+$/.test(of) ? <a href={`mailto:${of}`}>{of}</a> : <bdi lang="">{of}</bdi>;
}
