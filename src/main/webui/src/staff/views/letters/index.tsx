import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { Back } from "../../../design/Back";
import { Loaded } from "../../../design/Loaded";
import { ShowMore } from "../../../design/ShowMore";
import { Title } from "../../../design/Title";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { lettersQuery } from "../../api/queue";
import { Switch } from "../../parts/Switch";
import { Table } from "../../parts/Table";
import { useLabel } from "../../parts/useLabel";
import { lettersTexts } from "./texts";

/** The letters to send, oldest first, and those that were sent. */
export default function Letters() {
  const t = useTexts(lettersTexts);
  const formats = useFormats();
  const label = useLabel();
  const [address, setAddress] = useSearchParams();
  const sent = address.get("sent") === "true";
  const query = useInfiniteQuery(lettersQuery(sent));
  const columns = [{ head: t("kind") }, { head: t("request") }, { head: t("created") }, ...(sent ? [{ head: t("sentAt") }] : [])];
  return (
    <>
      <Back href="/staff/requests">{t("back")}</Back>
      <Title lead={t("lead")}>{t("title")}</Title>
      <p>{t("looked")}</p>
      <Switch
        label={t("which")}
        options={[
          { words: t("toSend"), chosen: !sent, onChoose: () => setAddress({}) },
          { words: t("sent"), chosen: sent, onChoose: () => setAddress({ sent: "true" }) },
        ]}
      />
      <Loaded query={query}>
        {({ pages }) => {
          const letters = pages.flatMap(({ items }) => items);
          if (letters.length === 0) return <p>{t(sent ? "noneSent" : "none")}</p>;
          return (
            <>
              <Table caption={t(sent ? "sent" : "toSend")} columns={columns}>
                {letters.map(({ id, kind, requestId, reference, createdAt, sentAt }) => (
                  <tr key={id}>
                    <th scope="row">
                      {sent ? label("RequestLetterKind", kind) : <Link href={`/staff/letters/${id}`}>{label("RequestLetterKind", kind)}</Link>}
                    </th>
                    <td>
                      <Link href={`/staff/requests/${requestId}`}>{reference}</Link>
                    </td>
                    <td>{formats.shortTime(createdAt)}</td>
                    {sentAt !== undefined && <td>{formats.shortTime(sentAt)}</td>}
                  </tr>
                ))}
              </Table>
              <ShowMore shown={letters.length} more={query.hasNextPage} onMore={() => query.fetchNextPage()} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
