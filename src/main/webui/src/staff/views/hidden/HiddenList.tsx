import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { Button } from "../../../design/Button";
import { Loaded } from "../../../design/Loaded";
import { ShowMore } from "../../../design/ShowMore";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { type Hidden, type HiddenKind, hiddenQuery } from "../../api/hidden";
import { isOperation, operationTexts } from "../../parts/operationTexts";
import { Listing } from "../../parts/Listing";
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
  const whenOf = useShortMoment();
  const query = useInfiniteQuery(hiddenQuery(kind, shown));
  return (
    <section>
      <h2>{t(kind)}</h2>
      <Loaded query={query}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{none()}</p>;
          return (
            <>
              <Listing
                caption={t(kind)}
                rows={items}
                columns={[
                  { head: t("time"), show: ({ at, voided }) => (voided ? `${whenOf(at)} (${t("voided")})` : whenOf(at)) },
                  { head: t(kind === "looks" ? "viewer" : "recipient"), show: (hidden) => <Whom hidden={hidden} /> },
                  { head: t("order"), show: ({ order }) => <bdi lang="">{order}</bdi> },
                  { head: t("ground"), show: ({ notShownGround }) => <bdi lang="">{notShownGround}</bdi> },
                  { head: t("until"), show: (hidden) => <Until hidden={hidden} shown={shown} onRenew={onRenew} /> },
                ]}
              />
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

/** Who looked or received, what it was, and at whom. */
function Whom({ hidden }: { hidden: Hidden }) {
  const t = useTexts(hiddenTexts);
  const who = useWho()(hidden);
  return (
    <>
      <bdi lang="">{hidden.unit === undefined ? who : `${who}, ${hidden.unit}`}</bdi>
      <br />
      <What hidden={hidden} />
      <Link href={`/staff/persons/${hidden.subject}`}>{t("person")}</Link>
    </>
  );
}

/** Until when it is kept from the person, and what renews that while it is. */
function Until({ hidden, shown, onRenew }: { hidden: Hidden; shown: boolean; onRenew: (hidden: Hidden) => void }) {
  const t = useTexts(hiddenTexts);
  const formats = useFormats();
  const time = useShortMoment()(hidden.at);
  const who = useWho()(hidden);
  const day = formats.shortDay(hidden.notShownUntil);
  if (shown) return day;
  return (
    <>
      {day} ({formats.fromToday(hidden.notShownUntil)})
      <br />
      <Button aria-label={t("renewOf", { time, who })} onPress={() => onRenew(hidden)}>
        {t("renew")}
      </Button>
    </>
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
