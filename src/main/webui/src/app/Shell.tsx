import { Suspense } from "react";
import { Link, Route, Switch, useLocation } from "wouter";
import { Title } from "../design/Title";
import { Waiting } from "../design/Waiting";
import { useTexts } from "../language/texts";
import { AfterLogin } from "./AfterLogin";
import { Broken } from "./Broken";
import { Footer } from "./Footer";
import { Gate } from "./Gate";
import { Header } from "./Header";
import { ROUTES } from "./routes";
import { SessionEnded } from "./SessionEnded";
import styles from "./Shell.module.css";
import { frame } from "./texts";

/** What stands around every view, and the view that the address names. */
export function Shell() {
  const t = useTexts(frame);
  const [path] = useLocation();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t("skip")}
      </a>
      <Header />
      <main id="content" tabIndex={-1} className={styles.main}>
        <SessionEnded />
        <AfterLogin />
        <Broken key={path}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              {ROUTES.map(({ path, View, open, unlinked }) => (
                <Route key={path} path={path}>
                  <Gate open={open ?? false} unlinked={unlinked ?? false}>
                    <View />
                  </Gate>
                </Route>
              ))}
              <Route>
                <Title>{t("notFound")}</Title>
                <p>{t("notFoundWhy")}</p>
                <p>
                  <Link href="/">{t("toStart")}</Link>
                </p>
              </Route>
            </Switch>
          </Suspense>
        </Broken>
      </main>
      <Footer />
    </div>
  );
}
