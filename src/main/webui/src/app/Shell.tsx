import { Route, Switch } from "wouter";
import { Footer } from "./Footer";
import { Frame } from "./Frame";
import { Gate } from "./Gate";
import { Header } from "./Header";
import { NotFound } from "./NotFound";
import { useHere } from "./session";
import { VIEWS } from "./views";

/** A customer's page: the frame, and in it the view that the address names. */
export function Shell() {
  const here = useHere();
  return (
    <Frame header={<Header />} footer={<Footer />} ended={here.state === "somebody" && here.ended}>
      <Switch>
        {VIEWS.map(({ path, View, open, unlinked, words }) => (
          <Route key={path} path={path}>
            <Gate open={open ?? false} unlinked={unlinked ?? false} words={words ?? false}>
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
