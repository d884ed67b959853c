import { useQuery } from "@tanstack/react-query";
import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fragment } from "react";
import { Link } from "wouter";
import { dataQuery } from "../../api/queries";
import { categoryAddress } from "../../content/addresses";
import aloud from "../../design/Aloud.module.css";
import { Loaded } from "../../design/Loaded";
import { Message } from "../../design/Message";
import { Title } from "../../design/Title";
import { Waiting } from "../../design/Waiting";
import { useTexts } from "../../language/texts";
import { HeldCategory } from "./HeldCategory";
import { grouped, isInOwnWords } from "./groups";
import styles from "./data.module.css";
import { data as ofData } from "./texts";

/** Everything that is held about the person, category by category in groups: why, from where, for whom and until when. */
export default function Data() {
  const t = useTexts(ofData);
  const data = useQuery(dataQuery());
  return (
    <>
      <Title lead={t("lead")}>{t("title")}</Title>
      <Loaded query={data} waiting={<Waiting lines={18} />}>
        {(categories) => <Groups categories={categories} />}
      </Loaded>
    </>
  );
}

function Groups({ categories }: { categories: readonly Schema<"CategorySummary">[] }) {
  const t = useTexts(ofData);
  const groups = grouped(categories);
  const inOwnWords = groups.flatMap(([, members]) => members).filter(isInOwnWords);
  const empty = categories.filter(({ count, waiting }) => count === 0 && waiting === 0);
  return (
    <>
      {categories.some(({ blocked }) => blocked) && (
        <Message kind="careful" title={t("someBlocked")}>
          <p>{t("blockedWhy")}</p>
        </Message>
      )}
      {groups.length === 0 && <p>{t("nobody")}</p>}
      {groups.length > 1 && (
        <nav aria-label={t("contents")} className={styles.contents}>
          <ul>
            {groups.map(([group, members]) => (
              <li key={group}>
                <a href={`#${group}`}>{t(group)}</a>{" "}
                <span aria-hidden="true">{members.length}</span>
                <span className={aloud.aloud}>{t("topics", { count: members.length })}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(([group, members]) => (
        <section key={group} className={styles.group}>
          <h2 id={group}>
            {t(group)}
          </h2>
          <ul className={styles.categories}>
            {members.map((category) => (
              <HeldCategory key={category.category} category={category} />
            ))}
          </ul>
        </section>
      ))}
      {inOwnWords.length > 0 && (
        <section className={styles.quietly}>
          <h2 id="delicate">{t("delicate")}</h2>
          <p>{t("delicateWhy")}</p>
          <p>
            {t("delicateIn")}: <Names categories={inOwnWords} />
          </p>
        </section>
      )}
      {empty.length > 0 && (
        <section className={styles.quietly}>
          <h2>{t("nothing")}</h2>
          <p>
            <Names categories={empty} />
          </p>
        </section>
      )}
      <nav aria-label={t("also")} className={styles.also}>
        <Link href="/my/copy">{t("copy")}</Link>
        <Link href="/my/rights">{t("rights")}</Link>
        <Link href="/my/seen">{t("seen")}</Link>
        <Link href="/my/notice">{t("notice")}</Link>
      </nav>
    </>
  );
}

function Names({ categories }: { categories: readonly Schema<"CategorySummary">[] }) {
  return categories.map(({ category, name }, place) => (
    <Fragment key={category}>
      {place > 0 && " · "}
      <Link href={categoryAddress(category)}>{name}</Link>
    </Fragment>
  ));
}
