import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fragment, useState } from "react";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Loaded } from "../../../design/Loaded";
import { More } from "../../../design/More";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { recipientsQuery } from "../../api/recipients";
import { useIsOfficer } from "../../frame/session";
import { Listing } from "../../parts/Listing";
import { useLabel } from "../../parts/useLabel";
import { valuesOf } from "./draft";
import { Edit } from "./Edit";
import { Notices } from "./Notices";
import styles from "./recipients.module.css";
import { recipientTexts } from "./texts";
import { useShown } from "./useShown";

/** To whom personal data can be disclosed; the officer enters and changes them, and confirms what they were told. */
export default function Recipients() {
  const t = useTexts(recipientTexts);
  const label = useLabel();
  const officer = useIsOfficer();
  const query = useQuery(recipientsQuery());
  const [edited, edit] = useState<string>();
  const [saved, setSaved] = useState(false);
  const open = (id: string) => {
    setSaved(false);
    edit(id);
  };
  return (
    <>
      <Back href="/staff/disclosures">{t("disclosures")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      {saved && <Done title={t("saved")} />}
      {officer && edited === undefined && <Button onPress={() => open("")}>{t("enter")}</Button>}
      {edited !== undefined && (
        <Edit
          key={edited}
          id={edited}
          onClose={(done) => {
            edit(undefined);
            setSaved(done);
          }}
        />
      )}
      <Loaded query={query}>
        {(all) => (
          <Listing
            caption={t("title")}
            rows={all}
            columns={[
              { head: t("name"), show: ({ name }) => <bdi lang="">{name}</bdi> },
              { head: t("kind"), show: (each) => <Kind recipient={each} /> },
              { head: t("country"), show: (each) => <Country recipient={each} /> },
              { head: t("channel"), show: ({ channel }) => label("RecipientChannel", channel) },
              { head: t("contact"), show: ({ contact }) => <Contact contact={contact} /> },
              ...(officer
                ? [
                    {
                      head: t("change"),
                      show: ({ id, name }: Schema<"Recipient">) => (
                        <Button look="plain" onPress={() => open(id)} aria-label={t("changeOf", { name })}>
                          {t("change")}
                        </Button>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
      </Loaded>
      {officer && <Notices />}
    </>
  );
}

function Kind({ recipient }: { recipient: Schema<"Recipient"> }) {
  const t = useTexts(recipientTexts);
  const label = useLabel();
  const shown = useShown();
  return (
    <>
      {label("RecipientKind", recipient.kind)}
      {recipient.kind === "processor" && (
        <More words={t("handles")}>
          <p>{shown(valuesOf(recipient), "categories")}</p>
          <p>{shown(valuesOf(recipient), "purposes")}</p>
        </More>
      )}
    </>
  );
}

function Country({ recipient }: { recipient: Schema<"Recipient"> }) {
  const label = useLabel();
  const shown = useShown();
  return (
    <>
      {shown(valuesOf(recipient), "country")}
      {recipient.transferBasis !== undefined && (
        <>
          <br />
          <span className={styles.quiet}>{label("TransferBasis", recipient.transferBasis)}</span>
        </>
      )}
    </>
  );
}

/** Where a recipient is reached; an address that is too long for its line goes on after its @. */
function Contact({ contact }: { contact: string }) {
  const [first, ...others] = contact.split("@");
  return (
    <bdi lang="" className={styles.contact}>
      {first}
      {others.map((part, at) => (
        <Fragment key={at}>
          @<wbr />
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
