package fi.vastuugroup.privacy.local;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/**
 * The issuers of customers, staff and machines in one server on the loopback address. A browser gets a page on which a
 * persona is clicked; a command line gets tokens by the password grant (user name: a persona's key), by client
 * credentials (client id: a system's key), or in short from {@code /token/} and the key. Every secret will do. The mails
 * that were sent are at {@code /mail}.
 */
public final class LocalIssuers implements AutoCloseable {

    /** The {@code aud} of the tokens. */
    public static final String AUDIENCE = "privacy-portal";

    private static final List<String> ISSUERS = List.of("customers", "staff", "machines");

    /** Held, so that the level stays: else the server tells every request. */
    private static final Logger LOG = Logger.getLogger("okhttp3.mockwebserver.MockWebServer");

    private final MockOAuth2Server server;
    private final int port;

    private LocalIssuers(MockOAuth2Server server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts on a port; 0 takes a free one. */
    public static LocalIssuers start(int port) {
        return start(port, List::of);
    }

    /** Starts on a port, with a page of the mails that were sent. */
    static LocalIssuers start(int port, Supplier<List<LocalMailbox.Received>> mails) {
        LOG.setLevel(Level.WARNING);
        var callbacks = ISSUERS.stream()
                .map(issuer -> (OAuth2TokenCallback) new PersonaTokens(issuer))
                .collect(Collectors.toSet());
        var tokens = new OAuth2TokenProvider();
        var config = new OAuth2Config(true, null, null, false, tokens, callbacks);
        var server = new MockOAuth2Server(
                config,
                new IndexPage(),
                new LoginPage(),
                new TokenPage(tokens),
                new MailPage(mails),
                new WebhookPage());
        server.start(InetAddress.getLoopbackAddress(), port);
        return new LocalIssuers(server, server.baseUrl().port());
    }

    /** The address of an issuer, as it stands in its tokens' {@code iss}. */
    public String url(String issuer) {
        return "http://localhost:" + port + "/" + issuer;
    }

    /** The portal's settings for these issuers. */
    public Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        for (var issuer : ISSUERS) {
            settings.put("quarkus.oidc." + issuer + ".auth-server-url", url(issuer));
            settings.put("quarkus.oidc." + issuer + ".client-id", AUDIENCE);
            settings.put("quarkus.oidc." + issuer + ".token.audience", AUDIENCE);
        }
        return settings;
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
