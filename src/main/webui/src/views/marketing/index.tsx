import { useQuery } from "@tanstack/react-query";
import { type Choices, choicesQuery } from "../../api/choices";
import { vocabularyQuery } from "../../api/queries";
import { Loaded } from "../../design/Loaded";
import { Message } from "../../design/Message";
import { Title } from "../../design/Title";
import { Waiting } from "../../design/Waiting";
import { useTexts } from "../../language/texts";
import { Channel } from "./Channel";
import { Consents } from "./Consents";
import { isRestricted } from "./effects";
import { Everything } from "./Everything";
import { Lists } from "./Lists";
import styles from "./marketing.module.css";
import { marketing } from "./texts";

/** Whether the company and its partners will contact somebody, why, and the choice beside each answer. */
export default function Marketing() {
  const t = useTexts(marketing);
  const choices = useQuery(choicesQuery());
  return (
    <>
      <Title lead={t("lead")}>{t("heading")}</Title>
      <Loaded query={choices} waiting={<Waiting lines={12} />}>
        {(read) => <Answers {...read} />}
      </Loaded>
    </>
  );
}

function Answers({ all, etag }: Choices) {
  const t = useTexts(marketing);
  const { data: words } = useQuery(vocabularyQuery());
  const channels = [...new Set(all.choices.map(({ channel }) => channel))];
  const applies = words?.values["AppliesTo"]?.[all.appliesTo];
  return (
    <>
      {all.appliesTo === "address" && applies !== undefined && (
        <Message kind="info" title={applies.label}>
          <p>{applies.explanation}</p>
        </Message>
      )}
      {isRestricted(all) && (
        <Message kind="info" title={t("restricted")}>
          <p>{t("restrictedWhat")}</p>
        </Message>
      )}
      <Everything all={all} />
      <section className={styles.section}>
        <h2 id="channels">
          {t("channels")}
        </h2>
        <p>{t("channelsWhat")}</p>
        {channels.map((channel) => (
          <Channel key={channel} channel={channel} all={all} etag={etag} />
        ))}
      </section>
      {all.lists.length > 0 && <Lists lists={all.lists} />}
      {all.appliesTo === "person" && <Consents all={all} />}
    </>
  );
}
