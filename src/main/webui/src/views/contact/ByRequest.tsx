import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import buttons from "../../design/Button.module.css";
import { Law } from "../../design/Law";
import { Panel } from "../../design/Panel";
import { sentence } from "../../language/sentence";
import { useTexts } from "../../language/texts";
import { actionOf, isOwn } from "./actions";
import styles from "./contact.module.css";
import { Row } from "./Row";
import { contact } from "./texts";

/** What the person cannot correct alone, and where it is asked for. */
export function ByRequest({ held }: { held: Schema<"MyContactDetails"> }) {
  const t = useTexts(contact);
  const request = actionOf(held, "request-rectification");
  const fields = (["givenName", "familyName", "title"] as const).filter((field) => !isOwn(held, field));
  return (
    <section className={styles.section}>
      <h2>{t("asked")}</h2>
      <Panel>
        {fields.map((field) => (
          <Row key={field} label={t(field)} value={held[field]} />
        ))}
        <div className={styles.row}>
          <p className={styles.held}>
            {request?.allowed === false ? sentence(request.reason?.text) : t("askedWhy")} <Law article={request?.article} />
          </p>
          {request?.allowed === true && (
            <Link href="/my/rights/rectification?category=contact-details" className={buttons.button}>
              {t("ask")}
            </Link>
          )}
        </div>
      </Panel>
    </section>
  );
}
