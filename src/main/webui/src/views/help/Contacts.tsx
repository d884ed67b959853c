import type { Schema } from "@vastuugroup/privacy-portal-contract";
import { Fact, Facts } from "../../design/Facts";
import { Mail, Phone } from "../../design/Reach";
import { useTexts } from "../../language/texts";
import styles from "./help.module.css";
import { help } from "./texts";

/** How to reach the data protection officer without the page. */
export function Officer({ officer }: { officer: Schema<"DataProtectionOfficer"> }) {
  const t = useTexts(help);
  return (
    <section>
      <h2>{t("officer")}</h2>
      <Facts>
        <Fact name={t("email")}>
          <Mail to={officer.email} />
        </Fact>
        <Fact name={t("post")}>
          <bdi lang="fi">{officer.postalAddress}</bdi>
        </Fact>
      </Facts>
    </section>
  );
}

/** What to write in a letter, for whoever does not use the page. */
export function Without() {
  const t = useTexts(help);
  return (
    <section>
      <h2>{t("without")}</h2>
      <p>{t("withoutWhat")}</p>
      <ul>
        {(["withoutWho", "withoutHow", "withoutWant", "withoutWhere"] as const).map((what) => (
          <li key={what}>{t(what)}</li>
        ))}
      </ul>
      <p>{t("withoutThen")}</p>
    </section>
  );
}

/** Where to complain. */
export function Authority({ authority }: { authority: Schema<"SupervisoryAuthority"> }) {
  const t = useTexts(help);
  return (
    <section>
      <h2>{t("authority")}</h2>
      <p>{t("authorityWhat")}</p>
      <h3>{authority.name}</h3>
      <Facts>
        <Fact name={t("phone")}>
          <Phone number={authority.phone} />
        </Fact>
        <Fact name={t("email")}>
          <Mail to={authority.email} />
        </Fact>
        <Fact name={t("post")}>{authority.postalAddress}</Fact>
        <Fact name={t("visit")}>{authority.visitingAddress}</Fact>
      </Facts>
    </section>
  );
}

/** Who is responsible for the data. */
export function Company({ company }: { company: Schema<"Controller"> }) {
  const t = useTexts(help);
  return (
    <section>
      <h2>{t("company")}</h2>
      <p>
        <bdi lang="fi">{company.name}</bdi>,{" "}
        <span className={styles.number}>{t("companyNumber", { number: company.businessId })}</span>
        <br />
        <bdi lang="fi">
          {company.streetAddress}, {company.postalCode} {company.city}
        </bdi>
      </p>
    </section>
  );
}
