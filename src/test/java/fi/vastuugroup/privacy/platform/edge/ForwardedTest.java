package fi.vastuugroup.privacy.platform.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.vastuugroup.privacy.testing.Portal;
import fi.vastuugroup.privacy.testing.PortalTestResource;
import fi.vastuugroup.privacy.testing.Wire;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where TLS ends at a proxy, browsers stay at the portal's own address, whoever says what of another. */
@QuarkusTest
class ForwardedTest {

    private static final String PORTAL = "Host: portal.example\r\n";
    private static final String EVIL = "X-Forwarded-Host: evil.example\r\n"
            + "X-Forwarded-Prefix: /evil\r\nX-Forwarded-Server: evil.example\r\nX-Original-Host: evil.example\r\n";

    @Test
    void aTrustedProxySaysThatTheBrowserHasTls() throws IOException {
        assertThat(redirect(PortalTestResource.PROXY, PORTAL + "X-Forwarded-Proto: https\r\n"))
                .contains("redirect_uri=https://portal.example/login&");
    }

    @Test
    void nobodySaysForWhomARedirectIs() throws IOException {
        assertThat(redirect(PortalTestResource.PROXY, PORTAL + "X-Forwarded-Proto: https\r\n" + EVIL))
                .contains("redirect_uri=https://portal.example/login&")
                .doesNotContain("evil");
        assertThat(redirect(
                        "127.0.0.1",
                        PORTAL + EVIL + "X-Forwarded-Proto: ftp\r\nForwarded: for=10.0.0.1;host=evil.example\r\n"))
                .contains("redirect_uri=http://portal.example/login&")
                .doesNotContain("evil");
    }

    @Test
    void noPortIsThePortalsButItsOwn() throws IOException {
        String port = "X-Forwarded-Proto: https\r\nX-Forwarded-Port: 4444\r\n";

        assertThat(answer(PortalTestResource.PROXY, "GET", "/login", PORTAL + port)
                        .status())
                .isEqualTo(421);
        assertThat(answer("127.0.0.1", "GET", "/login", PORTAL + port).status()).isEqualTo(302);
    }

    /** A proxy hands on what it was given. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", ",", ",,,", ", 192.0.2.1", ":80", "[", "[]", "[]:80", "a b", "\t", "192.0.2.1:x", "::", "::1"
            })
    void whoeverItComesFromIsAnswered(String forwardedFor) throws IOException {
        String headers = PORTAL + "X-Forwarded-Proto: https\r\nX-Forwarded-For: " + forwardedFor + "\r\n";

        assertThat(answer(PortalTestResource.PROXY, "GET", "/", headers).status())
                .isEqualTo(200);
    }

    /** In production, where the proxy may say nothing at all. */
    @Test
    void productionHasTlsWhateverAProxySays() {
        Config config = ConfigProvider.getConfig();

        assertThat(config.getValue(
                        "%prod.quarkus.oidc.customers.authentication.force-redirect-https-scheme", Boolean.class))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", PortalTestResource.PROXY})
    void anotherNameIsRefusedWhoeverAsks(String from) throws IOException {
        for (String path : new String[] {"/login", "/logout", "/docs", "/"}) {
            Wire.Answer answer =
                    answer(from, "GET", path, "Host: evil.example\r\nX-Forwarded-Host: portal.example\r\n");

            assertThat(answer.status()).as(path).isEqualTo(421);
            assertThat(answer.headers()).doesNotContainKey("location");
        }
    }

    /** A path holds at whatever address the browser has. */
    @ParameterizedTest
    @ValueSource(strings = {"/login?return=/docs/", "/logout", "/docs"})
    void whereTheBrowserGoesOnThePortalIsAPath(String path) throws IOException {
        String token = Portal.token("customers", Map.of("sub", "forwarded", "email", "forwarded@example.com"));
        String location = answer("127.0.0.1", "GET", path, PORTAL + EVIL + "Authorization: Bearer " + token + "\r\n")
                .header("location");

        assertThat(location).startsWith("/").doesNotStartWith("//");
    }

    private static String redirect(String from, String headers) throws IOException {
        Wire.Answer answer = answer(from, "GET", "/login?return=/docs/", headers);
        assertThat(answer.status()).isEqualTo(302);
        return URLDecoder.decode(answer.header("location"), UTF_8);
    }

    private static Wire.Answer answer(String from, String method, String path, String headers) throws IOException {
        try (Wire wire = new Wire(InetAddress.getByName(from))) {
            return wire.send(method + " " + path + " HTTP/1.1\r\n" + headers + "\r\n")
                    .answer();
        }
    }
}
