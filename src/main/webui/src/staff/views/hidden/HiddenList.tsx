import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { Button } from "../../../design/Button";
import { Loaded } from "../../../design/Loaded";
import { ShowMore } from "../../../design/ShowMore";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Hidden, type HiddenKind, hiddenQuery } from "../../api/hidden";
import { isOperation, operationTexts } from "../../parts/operationTexts";
import { Table } from "../../parts/Table";
import { useShortMoment } from "../../parts/useMoment";
import { hiddenTexts } from "./texts";
import { useWho } from "./useWho";

interface HiddenListProps {
  kind: HiddenKind;
  /** Those that their subjects see by now, instead of those that they do not. */
  shown: boolean;
  onRenew: (hidden: Hidden) => void;
}

/** The looks, or the disclosures, that orders keep from persons. */
export function HiddenList({ kind, shown, onRenew }: HiddenListProps) {
  const t = useTexts(hiddenTexts);
  const query = useInfiniteQuery(hiddenQuery(kind, shown));
  const columns = [
    { head: t("time") },
    { head: t(kind === "looks" ? "viewer" : "recipient") },
    { head: t("order") },
    { head: t("ground") },
    { head: t("until") },
  ];
  return (
    <section>
      <h2>{t(kind)}</h2>
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{none()}</p>;
          return (
            <>
              <Table caption={t(kind)} columns={columns}>
                {items.map((each) => (
                  <Row key={each.id} hidden={each} shown={shown} onRenew={onRenew} />
                ))}
              </Table>
              <ShowMore shown={items.length} more={query.hasNextPage} onMore={() => query.fetchNextPage()} />
            </>
          );
        }}
      </Loaded>
    </section>
  );

  function none(): string {
    if (kind === "looks") return t(shown ? "noLooksShown" : "noLooks");
    return t(shown ? "noDisclosuresShown" : "noDisclosures");
  }
}

function Row({ hidden, shown, onRenew }: { hidden: Hidden; shown: boolean; onRenew: (hidden: Hidden) => void }) {
  const t = useTexts(hiddenTexts);
  const formats = useFormats();
  const who = useWho()(hidden);
  const time = useShortMoment()(hidden.at);
  return (
    <tr>
      <th scope="row">
        {time}
        {hidden.voided && ` (${t("voided")})`}
      </th>
      <td>
        <bdi lang="">{hidden.unit === undefined ? who : `${who}, ${hidden.unit}`}</bdi>
        <br />
        <What hidden={hidden} />
        <Link href={`/staff/persons/${hidden.subject}`}>{t("person")}</Link>
      </td>
      <td dir="auto" lang="">
        {hidden.order}
      </td>
      <td dir="auto" lang="">
        {hidden.notShownGround}
      </td>
      <td>
        {formats.shortDay(hidden.notShownUntil)}
        {!shown && (
          <>
            {" "}
            ({formats.fromToday(hidden.notShownUntil)})
            <br />
            <Button aria-label={t("renewOf", { time, who })} onPress={() => onRenew(hidden)}>
              {t("renew")}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

/** What was looked at, or what it was disclosed for. */
function What({ hidden: { operation, purpose } }: { hidden: Hidden }) {
  const operations = useTexts(operationTexts);
  const what = operation !== undefined && isOperation(operation) ? operations(operation) : purpose !== undefined && <bdi lang="">{purpose}</bdi>;
  return (
    what !== false && (
      <>
        {what}
        <br />
      </>
    )
  );
}
