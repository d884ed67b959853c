import { useQueries } from "@tanstack/react-query";
import { Link } from "wouter";
import { Refusal } from "../../../design/Refusal";
import { Title } from "../../../design/Title";
import { Waiting } from "../../../design/Waiting";
import { today } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { KINDS_OF_WORK, type KindOfWork, OFFICERS_WORK, workQuery } from "../../api/work";
import { useIsOfficer } from "../../frame/session";
import styles from "./home.module.css";
import { homeTexts } from "./texts";

const doors = (): Record<KindOfWork, string> => ({
  overdue: "/staff/requests?due=overdue",
  soon: "/staff/requests?due=soon",
  identification: "/staff/requests?state=awaiting-identification",
  delivery: "/staff/requests?state=awaiting-delivery",
  letters: "/staff/letters",
  holds: `/staff/blocks?kind=hold&reviewBy=${today()}`,
  restrictions: `/staff/blocks?kind=restriction&reviewBy=${today()}`,
  notices: "/staff/recipients",
  deliveries: "/staff/deliveries?status=dead",
});

const PRESSING: readonly KindOfWork[] = ["overdue", "deliveries"];

/** What needs doing now: how much there is of each kind of work, and a door to it. What there is none of is left out. */
export default function Home() {
  const t = useTexts(homeTexts);
  const isOfficer = useIsOfficer();
  const kinds = KINDS_OF_WORK.filter((kind) => isOfficer || !OFFICERS_WORK.includes(kind));
  const amounts = useQueries({ queries: kinds.map((kind) => workQuery(kind)) });
  const refused = amounts.find(({ isError }) => isError);
  const waiting = amounts.some(({ isPending }) => isPending);
  const there = kinds.flatMap((kind, at) => {
    const amount = amounts[at]?.data;
    return amount === undefined || amount.count === 0 ? [] : [{ kind, ...amount }];
  });
  return (
    <>
      <Title>{t("title")}</Title>
      {refused !== undefined && (
        <Refusal thrown={refused.error} again={() => Promise.all(amounts.filter(({ isError }) => isError).map(({ refetch }) => refetch()))} />
      )}
      {waiting ? (
        <Waiting />
      ) : (
        <>
          {there.length === 0 && refused === undefined && <p>{t("nothing")}</p>}
          <ul className={styles.work}>
            {there.map(({ kind, count, more }) => (
              <li key={kind} data-pressing={PRESSING.includes(kind) || undefined}>
                <Link href={doors()[kind]}>{t(kind)}</Link>
                <span className={styles.count}>{t("some", { count, more: more ? "yes" : "no" })}</span>
              </li>
            ))}
          </ul>
          <p>
            <Link href="/staff/requests">{t("all")}</Link>
          </p>
        </>
      )}
    </>
  );
}
