import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { ItemContent } from "../../../content/ItemContent";
import { Panel } from "../../../design/Panel";
import { Tag } from "../../../design/Tag";
import { Title } from "../../../design/Title";
import { useTexts } from "../../../language/texts";
import type { Look } from "../../api/persons";
import { nameIn } from "../../parts/names";
import { Blocks } from "./Blocks";
import { Held } from "./Held";
import { Join } from "./Join";
import { Logins } from "./Logins";
import { Relation } from "./Relation";
import { Requests } from "./Requests";
import { Sources } from "./Sources";
import styles from "./person.module.css";
import { personTexts } from "./texts";

export interface OfPerson {
  person: Schema<"StaffSubject">;
  look: Look;
  officer: boolean;
}

/** Everything about one person on one page: the frequent first, and what only the officer does last. */
export function Person({ person, contact, look, officer, children }: OfPerson & { contact: readonly Schema<"Item">[]; children: ReactNode }) {
  const t = useTexts(personTexts);
  const name = nameIn(contact);
  const hidden = person.restricted && person.categories.length === 0;
  const of = { person, look, officer };
  return (
    <>
      {name === undefined ? <Title>{t("title")}</Title> : <Title own>{name}</Title>}
      <p className={styles.tags}>
        {person.restricted && <Tag kind="careful">{t("restricted")}</Tag>}
        <Relation relation={person.relation} />
        {person.joined.length > 0 && <span>{t("joined", { count: person.joined.length })}</span>}
      </p>
      {children}
      {hidden ? (
        <p>{t("restrictedWhy")}</p>
      ) : (
        <>
          <div className={styles.columns}>
            <Panel>
              <h2>{t("contact")}</h2>
              <Contact items={contact} />
            </Panel>
            <Panel>
              <h2>{t("blocks")}</h2>
              <Blocks {...of} />
            </Panel>
          </div>
          <Held {...of} />
          <Requests id={person.id} />
          <Sources {...of} />
          <Logins {...of} />
          {officer && <Join {...of} contact={contact} />}
          {officer && <Looks id={person.id} />}
        </>
      )}
    </>
  );
}

/** The way to who of staff has looked at the person: a list that is a look of its own, and says so once more before it is read. */
function Looks({ id }: { id: string }) {
  const t = useTexts(personTexts);
  return (
    <section className={styles.section}>
      <h2>{t("looks")}</h2>
      <p>{t("looksWhy")}</p>
      <p>
        <Link href={`/staff/oversight/looks?subject=${id}`}>{t("looksShow")}</Link>
      </p>
    </section>
  );
}

/** How the person is called and reached, by each source that says so. */
function Contact({ items }: { items: readonly Schema<"Item">[] }) {
  const t = useTexts(personTexts);
  if (items.length === 0) return <p>{t("noContact")}</p>;
  return items.map((item) => (
    <div key={item.id} className={styles.contact}>
      {item.content === undefined ? <p>{t("notShown")}</p> : <ItemContent content={item.content} extent="whole" item={item} />}
      <p className={styles.quiet}>{t("source", { source: item.sourceName })}</p>
    </div>
  ));
}
