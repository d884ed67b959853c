import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fact, Facts } from "../../design/Facts";
import { More } from "../../design/More";
import { useFormats } from "../../language/formats";
import { listed } from "../../language/listed";
import { useTexts } from "../../language/texts";
import styles from "./notice.module.css";
import { noticeTexts } from "./texts";

type Processing = Schema<"NoticeProcessing">;
type Term = Processing["purposes"][number];

/** What is processed now, category by category: for which purposes, and what carries each. */
export function Categories({ of: { categories, purposes, legalBases } }: { of: Processing }) {
  const t = useTexts(noticeTexts);
  const formats = useFormats();
  return (
    <section>
      <h2 id="data">{t("dataHeading")}</h2>
      <p>{t("dataLead")}</p>
      <div className={styles.categories}>
        {categories.map(({ category, grounds }) => (
          <More key={category.code} words={category.name}>
            <p>{category.description}</p>
            <Facts>
              {grounds.map(({ purpose, legalBases: bases, legitimateInterest }) => (
                <Fact key={purpose} name={nameOf(purposes, purpose)}>
                  {listed(bases.map((basis) => nameOf(legalBases, basis)), formats)}
                  {legitimateInterest !== undefined && <span className={styles.interest}>{legitimateInterest}</span>}
                </Fact>
              ))}
            </Facts>
          </More>
        ))}
      </div>
      <h3>{t("bases")}</h3>
      <Facts>
        {legalBases.map(({ code, name, description }) => (
          <Fact key={code} name={name}>
            {description}
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

/** Who processes the data on the company's behalf, where, and what they do. */
export function Processors({ of: { processors, purposes, categories } }: { of: Processing }) {
  const t = useTexts(noticeTexts);
  const named = categories.map(({ category }) => category);
  return (
    <section>
      <h2 id="processors">{t("processorsHeading")}</h2>
      {processors.length === 0 && <p>{t("processorsNone")}</p>}
      {processors.map((processor) => (
        <section key={processor.name} className={styles.processor}>
          <h3>
            <bdi lang="">{processor.name}</bdi>
          </h3>
          <Facts>
            <Fact name={t("country")}>{processor.countryName}</Fact>
            <Fact name={t("basis")}>
              {processor.transferBasis && (
                <>
                  {processor.transferBasis.name}
                  <span className={styles.interest}>{processor.transferBasis.description}</span>
                </>
              )}
            </Fact>
            <Fact name={t("purposes")}>{namesOf(purposes, processor.purposes)}</Fact>
            <Fact name={t("categories")}>{namesOf(named, processor.categories)}</Fact>
            <Fact name={t("contact")}>
              <a href={`mailto:${processor.contact}`}>{processor.contact}</a>
            </Fact>
          </Facts>
        </section>
      ))}
    </section>
  );
}

/** Names, one below the other. */
function namesOf(terms: readonly Term[], codes: readonly string[]) {
  return (
    <ul className={styles.names}>
      {codes.map((code) => (
        <li key={code}>{nameOf(terms, code)}</li>
      ))}
    </ul>
  );
}

function nameOf(terms: readonly Term[], code: string): string {
  return terms.find((term) => term.code === code)?.name ?? code;
}
