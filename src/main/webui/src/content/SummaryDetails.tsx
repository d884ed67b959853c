import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Link } from "wouter";
import { useTexts } from "../language/texts";
import { Technical } from "./Own";
import styles from "./Summary.module.css";
import { summary } from "./summaryTexts";
import { uncapitalised, useTerms } from "./useTerms";

/** What each purpose, basis and recipient of a category means, and who processes it for us where. */
export function SummaryDetails({ category }: { category: Schema<"CategorySummary"> }) {
  const t = useTexts(summary);
  const terms = useTerms();
  const bases = new Map(category.legalBases.map(({ code, name }) => [code as string, name]));
  const basesOf = (purpose: string) =>
    (category.grounds.find((ground) => ground.purpose === purpose)?.legalBases ?? []).map((basis) => bases.get(basis) ?? basis);
  const interest = (purpose: string) => category.grounds.find((ground) => ground.purpose === purpose)?.legitimateInterest;
  return (
    <>
      <h3>{t("purposes")}</h3>
      <dl className={styles.details}>
        {category.purposes.map(({ code, name, description }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>
              {description} {interest(code)} {t("basis", { bases: uncapitalised(terms(basesOf(code))) })}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t("bases")}</h3>
      <Terms terms={category.legalBases} />
      <h3>{t("recipients")}</h3>
      <Terms terms={category.recipients} />
      {category.processors.length > 0 && (
        <>
          <h3>{t("processors")}</h3>
          <dl className={styles.details}>
            {category.processors.map(({ name, countryName, contact, transferBasis }) => (
              <div key={name}>
                <dt lang="">{name}</dt>
                <dd>
                  {countryName}, <Technical>{contact}</Technical>
                  {transferBasis !== undefined && <> {transferBasis.description}</>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p>
        <Link href="/my/seen">{t("seen")}</Link>
      </p>
    </>
  );
}

function Terms({ terms }: { terms: readonly Schema<"Term">[] }) {
  return (
    <dl className={styles.details}>
      {terms.map(({ code, name, description }) => (
        <div key={code}>
          <dt>{name}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
