import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { contactQuery, type Revised } from "../../api/contact";
import { vocabularyQuery } from "../../api/queries";
import { Loaded } from "../../design/Loaded";
import { Message } from "../../design/Message";
import { Title } from "../../design/Title";
import { useFormats } from "../../language/formats";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { actionOf } from "./actions";
import { ByRequest } from "./ByRequest";
import styles from "./contact.module.css";
import { Own } from "./Own";
import { Roles } from "./Roles";
import { contact } from "./texts";
import { Written } from "./Written";

/** How the company reaches the person: what it has, what the person corrects here, and where the rest is corrected. */
export default function Contact() {
  const t = useTexts(contact);
  const details = useQuery(contactQuery());
  return (
    <>
      <Title lead={t("lead")}>{t("heading")}</Title>
      <Loaded query={details}>{(read) => <Details {...read} />}</Loaded>
    </>
  );
}

function Details({ held, etag }: Revised<Schema<"MyContactDetails">>) {
  const t = useTexts(contact);
  const refused = actionOf(held, "rectify")?.reason;
  return (
    <>
      {refused !== undefined && (
        <Message kind="careful" title={t("notNow")}>
          <p>{sentence(refused.text)}</p>
          <Link href="/my/data/contact-details" className={styles.link}>
            {t("why")}
          </Link>
        </Message>
      )}
      <Own held={held} etag={etag} />
      <ByRequest held={held} />
      <Roles />
      <Written />
      <Sources ids={held.sources} />
      <p className={styles.links}>
        <Link href="/my/data/contact-details">{t("whence")}</Link>
        <Link href="/my/marketing">{t("marketing")}</Link>
      </p>
    </>
  );
}

function Sources({ ids }: { ids: readonly string[] }) {
  const t = useTexts(contact);
  const formats = useFormats();
  const { data: words } = useQuery(vocabularyQuery());
  if (words === undefined || ids.length === 0) return null;
  const systems = formats.list(ids.map((id) => words.sources[id]?.name ?? id));
  return <p className={styles.quiet}>{t("sources", { count: ids.length, systems })}</p>;
}
