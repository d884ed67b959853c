import type { ContentOf, Schema } from "@vastuugroup/privacy-portal-contract";
import { itemAddress } from "./addresses";
import type { ContentProps } from "./kinds";
import { Messages } from "./Messages";
import { Own } from "./Own";
import styles from "./content.module.css";
import { useContents } from "./reader";
import { useWords } from "./words";

/** What the person and we wrote to each other, letter by letter, and the form with which it began. */
export default function Correspondence({ content, extent, item }: ContentProps<ContentOf<"correspondence">>) {
  const words = useWords("correspondence");
  return (
    <>
      <p className={styles.line}>
        <span>
          {words.label("medium")}: <Own>{content.medium}</Own>
        </span>
      </p>
      {content.form !== undefined && <FilledIn form={content.form} />}
      {(content.messages.length > 0 || content.form === undefined) && (
        <Messages messages={content.messages} look="letters" extent={extent} whole={itemAddress(item)} label={words.label("messages")} />
      )}
    </>
  );
}

/** A form as questions and what was answered to them. */
function FilledIn({ form }: { form: Schema<"ContactForm"> }) {
  const t = useContents();
  return (
    <>
      <p className={styles.name}>
        <Own>{t("form", { name: form.name })}</Own>
      </p>
      <dl className={styles.answers}>
        {form.fields.map(({ label, value }, place) => (
          <div key={place}>
            <dt>
              <Own>{label}</Own>
            </dt>
            <dd>{value === "" ? <span className={styles.quiet}>{t("unanswered")}</span> : <Own long>{value}</Own>}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
