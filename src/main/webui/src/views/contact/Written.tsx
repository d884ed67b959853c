import { useMutation, useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useState } from "react";
import { chooseWritten, preferencesQuery } from "../../api/contact";
import { queries } from "../../api/queries";
import { Button } from "../../design/Button";
import { Done } from "../../design/Done";
import { Choice, Form } from "../../design/Field";
import { Loaded } from "../../design/Loaded";
import { Panel } from "../../design/Panel";
import { Refusal } from "../../design/Refusal";
import { Waiting } from "../../design/Waiting";
import { useTexts } from "../../language/texts";
import { corrected } from "./corrected";
import { useLanguages } from "./Own";
import styles from "./contact.module.css";
import { contact } from "./texts";

/** The language in which the portal writes to the person, which is theirs to choose whatever else is restricted. */
export function Written() {
  const t = useTexts(contact);
  const preferences = useQuery(preferencesQuery());
  return (
    <section className={styles.section}>
      <h2>{t("written")}</h2>
      <Panel>
        <Loaded query={preferences} waiting={<Waiting lines={3} />}>
          {({ language }) => <Languages now={language} />}
        </Loaded>
      </Panel>
    </section>
  );
}

function Languages({ now }: { now: Schema<"Language"> }) {
  const t = useTexts(contact);
  const languages = useLanguages();
  const [chosen, setChosen] = useState<string>();
  const choose = useMutation({
    mutationFn: chooseWritten,
    onSuccess: (answer) => {
      queries.setQueryData(preferencesQuery().queryKey, answer);
      corrected();
    },
  });
  const wanted = languages.find(({ value }) => value === chosen)?.value ?? now;
  const choosing = (language: string) => {
    choose.reset();
    setChosen(language);
  };
  return (
    <Form thrown={choose.error} onSubmit={() => choose.mutateAsync(wanted).catch(() => undefined)}>
      <Choice name="language" label={t("writtenIn")} value={wanted} onChange={choosing} options={languages} />
      {choose.isSuccess && <Done title={t("writtenDone")} />}
      {choose.isError && <Refusal thrown={choose.error} />}
      <div>
        <Button type="submit" busy={choose.isPending}>
          {t("writtenSave")}
        </Button>
      </div>
    </Form>
  );
}
