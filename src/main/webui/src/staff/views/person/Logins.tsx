import { useMutation } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { queries } from "../../../api/queries";
import { Technical } from "../../../content/Own";
import { useWords } from "../../../content/words";
import { Button } from "../../../design/Button";
import { Choice, Form } from "../../../design/Field";
import { Done } from "../../../design/Done";
import { Refusal } from "../../../design/Refusal";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { unlinkLogin } from "../../api/identity";
import { personQuery } from "../../api/persons";
import { identityTexts } from "./identityTexts";
import { LinkLogin } from "./LinkLogin";
import type { OfPerson } from "./Person";
import styles from "./person.module.css";

type Login = Schema<"LoginLink">;

const REASONS: readonly Schema<"UnlinkReason">[] = ["wrong-person", "login-lost", "subject-asked"];

/** With which logins the person comes to the portal; the officer links and unlinks them. */
export function Logins({ person, look, officer }: OfPerson) {
  const t = useTexts(identityTexts);
  const [chosen, choose] = useState<string>();
  const [said, say] = useState<string>();
  const change = (logins: readonly Login[], words: string) => {
    queries.setQueryData(personQuery(person.id, look).queryKey, (before) => before && { ...before, logins: [...logins] });
    choose(undefined);
    say(words);
  };
  return (
    <section className={styles.section}>
      <h2>{t("logins")}</h2>
      {person.logins.length === 0 && <p>{t("noLogins")}</p>}
      <ul className={styles.rows}>
        {person.logins.map((login) => (
          <li key={login.id}>
            <LoginRow login={login} officer={officer} open={chosen === login.id} onToggle={() => choose(chosen === login.id ? undefined : login.id)} />
            {chosen === login.id && (
              <Unlink person={person.id} login={login} onDone={() => change(person.logins.filter((each) => each !== login), t("unlinked"))} />
            )}
          </li>
        ))}
      </ul>
      {said !== undefined && <Done title={said} />}
      {officer && <LinkLogin person={person.id} issuers={person.logins.map(({ issuer }) => issuer)} onDone={(login) => change([...person.logins, login], t("linked"))} />}
    </section>
  );
}

function LoginRow({ login, officer, open, onToggle }: { login: Login; officer: boolean; open: boolean; onToggle: () => void }) {
  const t = useTexts(identityTexts);
  const formats = useFormats();
  return (
    <div className={styles.row}>
      <span>
        <Technical>{login.sub}</Technical>{" "}
        <span className={styles.quiet}>
          {t(login.madeByStaff ? "byStaff" : "byAddress", { day: formats.day(login.linkedAt) })} <Technical>{login.issuer}</Technical>
        </span>
      </span>
      {officer && (
        <Button onPress={onToggle} aria-expanded={open} aria-label={t("unlinkWhich", { login: login.sub })}>
          {t("unlink")}
        </Button>
      )}
    </div>
  );
}

/** Asks why a login is not the person's, says what follows, and ends its link. */
function Unlink({ person, login, onDone }: { person: string; login: Login; onDone: () => void }) {
  const t = useTexts(identityTexts);
  const words = useWords("");
  const [reason, choose] = useState<Schema<"UnlinkReason">>();
  const end = useMutation({ mutationFn: (why: Schema<"UnlinkReason">) => unlinkLogin(person, login.id, why), onSuccess: onDone });
  return (
    <Form thrown={end.error} onSubmit={() => reason !== undefined && end.mutateAsync(reason).catch(() => undefined)}>
      <Choice
        name="reason"
        label={t("unlinkWhy")}
        value={reason}
        onChange={(why) => choose(why as Schema<"UnlinkReason">)}
        options={REASONS.map((why) => ({
          value: why,
          label: words.value("UnlinkReason", why),
          hint: why === "wrong-person" ? t("wrongPerson") : undefined,
        }))}
      />
      <p>{t("unlinkWhat")}</p>
      {end.isError && <Refusal thrown={end.error} />}
      <div>
        <Button type="submit" look="main" busy={end.isPending}>
          {t("unlinkNow")}
        </Button>
      </div>
    </Form>
  );
}
