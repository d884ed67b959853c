import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Back } from "../../../design/Back";
import { Button } from "../../../design/Button";
import { Done } from "../../../design/Done";
import { Loaded } from "../../../design/Loaded";
import { More } from "../../../design/More";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import { recipientsQuery } from "../../api/recipients";
import { useIsOfficer } from "../../frame/session";
import { Table } from "../../parts/Table";
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
  const shown = useShown();
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
          <Table caption={t("title")} columns={[t("name"), t("kind"), t("country"), t("channel"), t("contact"), ...(officer ? [t("change")] : [])].map((head) => ({ head }))}>
            {all.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <bdi lang="">{each.name}</bdi>
                </th>
                <td>
                  {label("RecipientKind", each.kind)}
                  {each.kind === "processor" && (
                    <More words={t("handles")}>
                      <p>{shown(valuesOf(each), "categories")}</p>
                      <p>{shown(valuesOf(each), "purposes")}</p>
                    </More>
                  )}
                </td>
                <td>
                  {shown(valuesOf(each), "country")}
                  {each.transferBasis !== undefined && (
                    <>
                      <br />
                      <span className={styles.quiet}>{label("TransferBasis", each.transferBasis)}</span>
                    </>
                  )}
                </td>
                <td>{label("RecipientChannel", each.channel)}</td>
                <td>
                  <bdi lang="">{each.contact}</bdi>
                </td>
                {officer && (
                  <td>
                    <Button look="plain" onPress={() => open(each.id)} aria-label={t("changeOf", { name: each.name })}>
                      {t("change")}
                    </Button>
                  </td>
                )}
              </tr>
            ))}
          </Table>
        )}
      </Loaded>
      {officer && <Notices />}
    </>
  );
}
