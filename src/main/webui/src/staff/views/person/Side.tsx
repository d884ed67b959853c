import type { Schema } from "@vastuugroup/privacy-portal-contract";
import type { ReactNode } from "react";
import { Own, OwnList, Technical } from "../../../content/Own";
import { useWords } from "../../../content/words";
import { Fact, Facts } from "../../../design/Facts";
import { Tag } from "../../../design/Tag";
import { useFormats } from "../../../language/formats";
import { useTexts } from "../../../language/texts";
import { nameIn } from "../../parts/names";
import { identityTexts } from "./identityTexts";
import styles from "./person.module.css";
import { personTexts } from "./texts";

/** One of two persons, by what tells whether they are the same. */
export function Side({ name, person, contact }: { name: string; person: Schema<"StaffSubject">; contact: readonly Schema<"Item">[] }) {
  const t = useTexts(personTexts);
  const ofIdentity = useTexts(identityTexts);
  const words = useWords("contact-details");
  const formats = useFormats();
  const details = contact.flatMap(({ content }) => (content?.category === "contact-details" ? [content] : []));
  const titles = details.flatMap(({ title }) => title ?? []);
  const held = person.categories.filter(({ count }) => count > 0);
  return (
    <section className={styles.side}>
      <h4>{name}</h4>
      <Facts>
        <Fact name={ofIdentity("name")}>{nameIn(contact) === undefined ? ofIdentity("noName") : <Own>{nameIn(contact)}</Own>}</Fact>
        <Fact name={words.label("email")}>{several(details.map(({ email }) => email))}</Fact>
        <Fact name={words.label("phone")}>{several(details.map(({ phone }) => phone))}</Fact>
        <Fact name={words.label("title")}>{titles.length > 0 && <OwnList>{titles}</OwnList>}</Fact>
        <Fact name={ofIdentity("sources")}>
          {person.sources.map(({ source, personId }) => (
            <div key={source + personId}>
              {words.source(source)} <Technical>{personId}</Technical>
            </div>
          ))}
        </Fact>
        <Fact name={ofIdentity("logins")}>{formats.number(person.logins.length)}</Fact>
        <Fact name={t("blocks")}>
          {person.blocks.length === 0 ? t("noBlocks") : person.blocks.map(({ id, kind }) => <Tag key={id} kind="careful">{words.value("BlockKind", kind)}</Tag>)}
        </Fact>
        <Fact name={t("held")}>
          {held.map(({ category, count }) => (
            <div key={category}>
              {category === "sent-messages" ? t("sentMessages") : words.value("Category", category)}: {formats.number(count)}
            </div>
          ))}
        </Fact>
      </Facts>
    </section>
  );
}

/** What machines read, each on its line; nothing where there is none. */
function several(all: readonly (string | undefined)[]): ReactNode {
  const there = all.filter((each) => each !== undefined && each !== "");
  return there.length > 0 && there.map((each) => (
    <div key={each}>
      <Technical>{each}</Technical>
    </div>
  ));
}
