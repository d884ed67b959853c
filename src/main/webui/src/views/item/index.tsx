import { useQuery } from "@tanstack/react-query";
import { useParams } from "wouter";
import { type Category, type Item as OneItem, itemQuery } from "../../api/items";
import { dataQuery, vocabularyQuery } from "../../api/queries";
import { isRefusal } from "../../api/refusals";
import { About } from "../../content/About";
import { Actions } from "../../content/Actions";
import { categoryAddress } from "../../content/addresses";
import { ItemContent } from "../../content/ItemContent";
import { ofItem as ofContent } from "../../content/itemTexts";
import { Blocks, Statements, Withheld } from "../../content/Standing";
import { WaitingUpdate } from "../../content/WaitingUpdate";
import { useWords } from "../../content/words";
import { Back } from "../../design/Back";
import { Loaded } from "../../design/Loaded";
import { Panel } from "../../design/Panel";
import { Title } from "../../design/Title";
import { Unnamed } from "../../design/Unnamed";
import { useTexts } from "../../language/texts";
import { correctable } from "./correction";
import { Correct } from "./Correct";
import { Meanings } from "./Meanings";
import styles from "./item.module.css";
import { item as ofItem } from "./texts";

/** One item alone: what it says, where it is from, until when, and what can be done with it. */
export default function Item() {
  const t = useTexts(ofItem);
  const { category = "", id = "" } = useParams();
  const words = useQuery(vocabularyQuery());
  // What the address names may be no category: the portal says so then.
  const item = useQuery(itemQuery(category as Category, id));
  const label = words.data?.values["Category"]?.[category]?.label;
  if (words.isPending) return <Unnamed />;
  return (
    <>
      <Back href={categoryAddress(category)}>{label ?? t("unnamed")}</Back>
      {isRefusal(item.error, "not-found") ? (
        <Title lead={t("goneWhy")}>{t("gone")}</Title>
      ) : (
        <>
          {item.isLoadingError && <Title>{label ?? t("unnamed")}</Title>}
          <Loaded query={item} waiting={<Unnamed />}>
            {(found) => <Found item={found} />}
          </Loaded>
        </>
      )}
    </>
  );
}

function Found({ item }: { item: OneItem }) {
  const t = useTexts(ofItem);
  const ofOne = useTexts(ofContent);
  const words = useWords(item.category);
  const data = useQuery(dataQuery());
  const category = data.data?.find((each) => each.category === item.category);
  return (
    <>
      <Title own>{item.title}</Title>
      <div className={styles.found}>
        <Blocks blocks={item.blocks} />
        {item.waiting !== undefined && <WaitingUpdate update={item.waiting} />}
        <Panel>
          <h2 className={styles.heading}>{item.withheld === undefined ? t("content") : ofOne("withheld")}</h2>
          {item.withheld !== undefined && <Withheld withheld={item.withheld} />}
          {item.content !== undefined && <ItemContent content={item.content} extent="whole" item={item} />}
          <Statements statements={item.statements} />
          {item.content !== undefined && <Meanings content={item.content} words={words} />}
        </Panel>
        <section id="correct" className={styles.can}>
          <h2>{ofOne("can")}</h2>
          <Actions item={item} {...(correctable(item).length > 0 && { correct: <Correct key={item.id} item={item} /> })} />
        </section>
        <Panel>
          <h2 className={styles.heading}>{ofOne("about")}</h2>
          <About item={item} recipients={category?.recipients} />
        </Panel>
      </div>
    </>
  );
}
