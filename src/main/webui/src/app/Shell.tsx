import { Route, Switch } from "wouter";
import { useBeginning } from "./beginning";
import { Footer } from "./Footer";
import { Frame } from "./Frame";
import { Gate } from "./Gate";
import { Header } from "./Header";
import { NotFound } from "./NotFound";
import { ROUTES } from "./routes";
import { useHere } from "./session";

/** A customer's page: the frame, and in it the view that the address names. */
export function Shell() {
  useBeginning();
  const here = useHere();
  return (
    <Frame header={<Header />} footer={<Footer />} ended={here.state === "somebody" && here.ended}>
      <Switch>
        {ROUTES.map(({ path, View, open, unlinked }) => (
          <Route key={path} path={path}>
            <Gate open={open ?? false} unlinked={unlinked ?? false}>
              <View />
            </Gate>
          </Route>
        ))}
        <Route>
          <NotFound home="/" />
        </Route>
      </Switch>
    </Frame>
  );
}
