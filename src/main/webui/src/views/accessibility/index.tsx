import { useQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { noticeQuery } from "../../api/notice";
import { askAddress } from "../../app/asking";
import { Fact, Facts } from "../../design/Facts";
import { Loaded } from "../../design/Loaded";
import { Mail, Phone } from "../../design/Reach";
import { Title } from "../../design/Title";
import { Waiting } from "../../design/Waiting";
import { useFormats } from "../../language/formats";
import { type Language, useLanguage } from "../../language/languages";
import { useTexts } from "../../language/texts";
import styles from "./accessibility.module.css";
import { accessibility } from "./texts";

/** When the page was assessed and this statement made; both are made anew when the page changes. */
const MADE = "2026-11-28";

const LAW: Record<Language, string> = {
  fi: "https://www.finlex.fi/fi/laki/alkup/2019/20190306",
  sv: "https://www.finlex.fi/sv/laki/alkup/2019/20190306",
  en: "https://www.finlex.fi/fi/laki/alkup/2019/20190306",
};

/** Who supervises accessibility, as they present themselves in each language. */
const AUTHORITY: Record<Language, { page: string; email: string }> = {
  fi: { page: "www.saavutettavuusvaatimukset.fi", email: "saavutettavuus@traficom.fi" },
  sv: { page: "www.tillganglighetskrav.fi", email: "tillganglighet@traficom.fi" },
  en: { page: "www.webaccessibility.fi", email: "saavutettavuus@traficom.fi" },
};

const AUTHORITY_PHONE = "+358 29 534 5000";

const GAPS = ["gapSound", "gapLanguage", "gapFiles"] as const;

/** The accessibility statement that Finnish law asks of a digital service (Act 306/2019). */
export default function Accessibility() {
  const t = useTexts(accessibility);
  const formats = useFormats();
  const language = useLanguage();
  const notice = useQuery(noticeQuery());
  const day = formats.day(MADE);
  const authority = AUTHORITY[language];
  return (
    <div className={styles.statement}>
      <Title lead={t("lead")}>{t("title")}</Title>
      <section>
        <h2>{t("scope")}</h2>
        <Loaded query={notice} waiting={<Waiting lines={1} />}>
          {({ controller }) => <p>{t("scopeWhat", { host: location.host, company: controller.name })}</p>}
        </Loaded>
        <p>{t("scopeNot")}</p>
        <p>
          {t("law")} <a href={LAW[language]}>{t("lawLink")}</a>
        </p>
      </section>
      <section>
        <h2>{t("status")}</h2>
        <p>{t("statusWhat")}</p>
        <p>{t("works")}</p>
      </section>
      <section>
        <h2>{t("gaps")}</h2>
        {GAPS.map((gap) => (
          <div key={gap}>
            <h3>{t(gap)}</h3>
            <p>{t(`${gap}What`)}</p>
          </div>
        ))}
        <p>
          <Link href={askAddress(t("gapAsk"))}>{t("gapAsk")}</Link>
        </p>
      </section>
      <section>
        <h2>{t("assessed")}</h2>
        <p>{t("assessedWhat", { day })}</p>
        <p>{t("assessedNot")}</p>
      </section>
      <section>
        <h2>{t("feedback")}</h2>
        <p>{t("feedbackWhat")}</p>
        <p>
          <Link href={askAddress(t("about"))}>{t("feedbackWrite")}</Link>
        </p>
        <Loaded query={notice} waiting={<Waiting lines={2} />}>
          {({ dataProtectionOfficer: officer }) => (
            <Facts>
              <Fact name={t("email")}>
                <Mail to={officer.email} />
              </Fact>
              <Fact name={t("post")}>
                <bdi lang="fi">{officer.postalAddress}</bdi>
              </Fact>
            </Facts>
          )}
        </Loaded>
      </section>
      <section>
        <h2>{t("authority")}</h2>
        <p>{t("authorityWhat")}</p>
        <h3>{t("authorityName")}</h3>
        <p>{t("authorityUnit")}</p>
        <Facts>
          <Fact name={t("authorityPage")}>
            <a href={`https://${authority.page}`} className={styles.page}>
              {authority.page}
            </a>
          </Fact>
          <Fact name={t("email")}>
            <Mail to={authority.email} />
          </Fact>
          <Fact name={t("authorityPhone")}>
            <Phone number={AUTHORITY_PHONE} />
          </Fact>
        </Facts>
      </section>
      <p className={styles.made}>{t("made", { day })}</p>
    </div>
  );
}
