import { Link, useSearchParams } from "wouter";
import buttons from "../../../design/Button.module.css";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import styles from "./blocks.module.css";
import { InReview } from "./InReview";
import { List } from "./List";
import { Narrow } from "./Narrow";
import { Place } from "./Place";
import { blocksTexts } from "./texts";
import { useBlockFilters } from "./useBlockFilters";

const KINDS = ["hold", "restriction"] as const;

/** The holds and the restrictions with the days of their review, what waits to be reviewed, and where new ones are placed. */
export default function Blocks() {
  const t = useTexts(blocksTexts);
  const [address] = useSearchParams();
  const [filter] = useBlockFilters();
  const only = KINDS.find((kind) => kind === filter("kind"));
  const place = address.get("place");
  const subject = address.get("subject") ?? undefined;
  const prefilled = new URLSearchParams(["subject", "category", "item"].flatMap((name) => (address.has(name) ? [[name, address.get(name) ?? ""]] : [])));
  if (place === "hold" || place === "restriction") return <Place key={place} kind={place} />;
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      <p className={styles.ways}>
        {KINDS.map((kind) => (
          <Link key={kind} href={`/staff/blocks?${new URLSearchParams([["place", kind], ...prefilled])}`} className={buttons.button}>
            {t(kind === "hold" ? "placeHold" : "placeRestriction")}
          </Link>
        ))}
      </p>
      <Narrow />
      {subject !== undefined && (
        <p>
          {t("onePerson")} <Link href="/staff/blocks">{t("allPersons")}</Link>
        </p>
      )}
      {KINDS.filter((kind) => only === undefined || only === kind).map((kind, at) => (
        <List key={kind} kind={kind} leads={at === 0} />
      ))}
      {only === undefined && <InReview />}
    </>
  );
}
