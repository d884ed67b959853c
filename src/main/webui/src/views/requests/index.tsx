import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import { requestsQuery } from "../../api/requests";
import { useHere } from "../../app/session";
import { Button } from "../../design/Button";
import buttons from "../../design/Button.module.css";
import { Loaded } from "../../design/Loaded";
import { Tag } from "../../design/Tag";
import { common } from "../../design/texts";
import { Title } from "../../design/Title";
import { useFormats } from "../../language/formats";
import { useTexts } from "../../language/texts";
import { StateTag } from "../../requests/StateTag";
import { useAbout } from "../../requests/useAbout";
import { nameOf, nextOf, requestWords } from "../../requests/words";
import styles from "./requests.module.css";
import { requestsTexts } from "./texts";

type Request = Schema<"Request">;

/** The person's requests: first those that are open, then those that are closed. */
export default function Requests() {
  const t = useTexts(requestsTexts);
  const shared = useTexts(common);
  const query = useInfiniteQuery(requestsQuery());
  const here = useHere();
  const linked = here.state === "somebody" && here.me.linked;
  return (
    <>
      <Title lead={linked ? t("lead") : t("leadUnlinked")}>{t("title")}</Title>
      <Loaded query={query}>
        {({ pages }) => {
          const requests = pages.flatMap(({ items }) => items);
          const open = requests.filter(({ closedAt }) => closedAt === undefined);
          const closed = requests.filter(({ closedAt }) => closedAt !== undefined);
          return requests.length === 0 ? (
            <Empty />
          ) : (
            <>
              <Group name={t("open")} none={t("openNone")} requests={open} />
              {closed.length > 0 && <Group name={t("closed")} requests={closed} />}
              {query.hasNextPage && <Button onPress={() => query.fetchNextPage()}>{shared("more")}</Button>}
              <p className={styles.ask}>
                <Link href="/my/rights" className={buttons.button}>
                  {t("new")}
                </Link>
              </p>
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function Group({ name, none, requests }: { name: string; none?: string; requests: Request[] }) {
  const first = useRef<HTMLAnchorElement>(null);
  const shown = useRef(requests.length);
  const before = shown.current;
  useEffect(() => {
    if (requests.length > before && before > 0) first.current?.focus();
    shown.current = requests.length;
  });
  return (
    <section>
      <h2>{name}</h2>
      {requests.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className={styles.requests}>
          {requests.map((request, at) => (
            <Row key={request.id} request={request} anchor={at === before ? first : undefined} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ request, anchor }: { request: Request; anchor: React.Ref<HTMLAnchorElement> | undefined }) {
  const t = useTexts(requestsTexts);
  const names = useTexts(requestWords);
  const formats = useFormats();
  const about = useAbout(request);
  const next = nextOf(request);
  const unread = request.unreadMessages ?? 0;
  return (
    <li className={styles.request}>
      <h3>
        <Link href={`/my/requests/${request.id}`} ref={anchor}>
          {names(nameOf(request))}
        </Link>
      </h3>
      <p className={styles.tags}>
        <StateTag request={request} />
        {unread > 0 && <Tag kind="careful">{t("unread", { count: unread })}</Tag>}
      </p>
      <p className={styles.about}>{about}</p>
      <p className={styles.when}>
        {t("received", { day: formats.day(request.receivedOn) })}
        {" · "}
        {request.closedAt !== undefined
          ? t("closedOn", { day: formats.day(request.closedAt) })
          : request.pausedOn !== undefined
            ? names("paused")
            : `${names("due", { day: formats.day(request.dueOn) })} (${formats.fromToday(request.dueOn)})`}
        {next !== undefined && ` · ${names(next)}`}
      </p>
    </li>
  );
}

function Empty() {
  const t = useTexts(requestsTexts);
  return (
    <>
      <p>{t("empty")}</p>
      <p>
        <Link href="/my/rights" className={`${buttons.button} ${buttons.main}`}>
          {t("new")}
        </Link>
      </p>
    </>
  );
}
