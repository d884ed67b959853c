import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { sessionQuery } from "../api/queries";
import { Button } from "../design/Button";
import { More } from "../design/More";
import { Title } from "../design/Title";
import { useTexts } from "../language/texts";
import { signOut, useHere } from "./session";
import styles from "./Unlinked.module.css";
import { unlinkedTexts } from "./unlinkedTexts";

const DOORS = { marketing: "/my/marketing", request: "/my/rights", write: "/my/help", requests: "/my/requests" } as const;

/** What somebody can do whose login is linked to nobody: why that may be, and what works all the same. */
export default function Unlinked() {
  const t = useTexts(unlinkedTexts);
  const here = useHere();
  const session = useQuery(sessionQuery());
  const me = here.state === "somebody" ? here.me : undefined;
  const email = session.data?.email;
  return (
    <>
      <Title lead={me?.message}>{t("title")}</Title>
      {email !== undefined && <p className={styles.who}>{t("who", { email })}</p>}
      <h2>{t("can")}</h2>
      <ul className={styles.doors}>
        {(Object.keys(DOORS) as (keyof typeof DOORS)[]).map((door) => (
          <li key={door}>
            <Link href={DOORS[door]}>{t(door)}</Link>
            <p>{t(`${door}What`, { count: me?.openRequests ?? 0 })}</p>
          </li>
        ))}
      </ul>
      <More words={t("why")}>
        <ul className={styles.why}>
          <li>{t("whyNothing")}</li>
          <li>{t("whyOther")}</li>
          <li>{t("whyShared")}</li>
        </ul>
        <Button onPress={signOut}>{t("otherLogin")}</Button>
      </More>
      <p>
        <Link href="/my/notice">{t("notice")}</Link>
      </p>
    </>
  );
}
