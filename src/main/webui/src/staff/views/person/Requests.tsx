import { useInfiniteQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { Technical } from "../../../content/Own";
import { useWords } from "../../../content/words";
import { Button } from "../../../design/Button";
import { Refusal } from "../../../design/Refusal";
import { ShowMore } from "../../../design/ShowMore";
import { Tag } from "../../../design/Tag";
import { daysFromToday, useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { nameOf, requestWords, stateWord } from "../../../requests/words";
import { requestsOfPersonQuery } from "../../api/persons";
import styles from "./person.module.css";
import { personTexts } from "./texts";

/** The person's requests, on demand: to list them is a look of its own. */
export function Requests({ id }: { id: string }) {
  const t = useTexts(personTexts);
  const words = useWords("");
  const [asked, setAsked] = useState(false);
  const requests = useInfiniteQuery({ ...requestsOfPersonQuery(id), enabled: asked });
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = requests.data !== undefined;
  useEffect(() => {
    if (asked && shown) heading.current?.focus();
  }, [asked, shown]);
  const items = requests.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={-1}>
        {t("requests")}
      </h2>
      <p>{t("requestsWhy", { purpose: words.value("LookPurpose", "handle-request") })}</p>
      {!shown && (
        <>
          {requests.isError && <Refusal thrown={requests.error} again={() => requests.refetch()} />}
          <p>
            <Button onPress={() => setAsked(true)} busy={requests.isFetching}>
              {t("requestsShow")}
            </Button>
          </p>
        </>
      )}
      {shown && items.length === 0 && <p>{t("noRequests")}</p>}
      <ul className={styles.rows}>
        {items.map((request) => (
          <li key={request.id}>
            <Row request={request} />
          </li>
        ))}
      </ul>
      {shown && <ShowMore shown={items.length} more={requests.hasNextPage} onMore={() => requests.fetchNextPage()} />}
    </section>
  );
}

function Row({ request }: { request: Schema<"QueuedRequest"> }) {
  const t = useTexts(personTexts);
  const name = useTexts(requestWords);
  const words = useWords("");
  const formats = useFormats();
  const open = request.due !== undefined;
  const late = open && request.due !== "paused" && daysFromToday(request.dueOn) < 0;
  return (
    <>
      <p className={styles.tags}>
        <Link href={`/staff/requests/${request.id}`}>{request.right === "contact" ? t("message") : name(nameOf(request))}</Link>
        <Tag>{words.value(...stateWord(request))}</Tag>
        {late && <Tag kind="danger">{t("late")}</Tag>}
      </p>
      <p className={styles.quiet}>
        <Technical>{request.reference}</Technical> · {t("received", { day: formats.day(request.receivedOn) })}
        {open && ` · ${request.due === "paused" ? t("paused") : t("due", { day: formats.day(request.dueOn), distance: formats.fromToday(request.dueOn) })}`}
      </p>
    </>
  );
}
