import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { contactQuery, correctContact, type Revised } from "../../api/contact";
import { queries, vocabularyQuery } from "../../api/queries";
import { Done } from "../../design/Done";
import { Panel } from "../../design/Panel";
import { LANGUAGES } from "../../language/languages";
import { useTexts } from "../../language/texts";
import { isOwn, mayCorrect } from "./actions";
import { Correctable } from "./Correctable";
import { Pending } from "./Pending";
import { corrected } from "./corrected";
import styles from "./contact.module.css";
import { contact } from "./texts";

type Held = Schema<"MyContactDetails">;

/** What the person corrects alone. */
export function Own({ held, etag }: Revised<Held>) {
  const t = useTexts(contact);
  const languages = useLanguages();
  const [email, setEmail] = useState<"sent" | "taken-back">();
  const fields = (["email", "phone", "language"] as const).filter((field) => isOwn(held, field) || held[field] !== undefined);
  const correctable = fields.some((field) => mayCorrect(held, field));
  return (
    <section className={styles.section}>
      <h2>{t(correctable ? "own" : "ownHeld")}</h2>
      {correctable && <p>{t("ownAtOnce")}</p>}
      <Panel>
        {fields.map((field) => (
          <Correctable
            key={field}
            name={field}
            now={{ value: held[field], etag }}
            allowed={mayCorrect(held, field)}
            send={(revision, value) => send(revision, field, value)}
            read={async () => {
              const now = await queries.fetchQuery({ ...contactQuery(), staleTime: 0 });
              return { value: now.held[field], etag: now.etag };
            }}
            said={(now) => {
              const waits = field === "email" && now.pendingEmail !== undefined;
              setEmail(waits ? "sent" : undefined);
              return waits ? "" : undefined;
            }}
            {...(field === "language" && { options: languages })}
          >
            {field === "email" && held.pendingEmail !== undefined && (
              <Pending
                pending={held.pendingEmail}
                held={held.email}
                etag={etag}
                justSent={email === "sent"}
                onTakenBack={() => setEmail("taken-back")}
              />
            )}
            {field === "email" && email === "taken-back" && <Done title={t("takenBack")} />}
          </Correctable>
        ))}
      </Panel>
    </section>
  );
}

async function send(etag: string, field: "email" | "phone" | "language", value: string | null): Promise<Held> {
  const now = await correctContact(etag, { [field]: value });
  queries.setQueryData(contactQuery().queryKey, now);
  corrected();
  return now.held;
}

/** The languages that can be chosen, in the words of the page. */
export function useLanguages(): { value: Schema<"Language">; label: string }[] {
  const { data: words } = useQuery(vocabularyQuery());
  const languages = Object.keys(LANGUAGES) as Schema<"Language">[];
  return languages.map((value) => ({ value, label: words?.values["Language"]?.[value]?.label ?? LANGUAGES[value] }));
}
