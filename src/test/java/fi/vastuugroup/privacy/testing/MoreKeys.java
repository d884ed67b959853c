package fi.vastuugroup.privacy.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.vastuugroup.privacy.local.LocalIssuers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Publishes the keys of the staff's issuer, and beside them one RSA key for each of some lengths: it signs at
 * {@code /sign/} and the length whatever claims are posted, as an issuer would that made its keys so.
 */
public final class MoreKeys implements AutoCloseable {

    private static final List<Integer> LENGTHS = List.of(1_024, 2_048);

    private final HttpServer server;

    private MoreKeys(HttpServer server) {
        this.server = server;
    }

    static MoreKeys beside(LocalIssuers issuers) {
        try {
            var keys = JWKSet.load(URI.create(issuers.url("staff") + "/jwks").toURL());
            var all = new ArrayList<JWK>(keys.getKeys());
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            for (var length : LENGTHS) {
                var pair = pair(length);
                all.add(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                        .keyID(id(length))
                        .keyUse(KeyUse.SIGNATURE)
                        .algorithm(JWSAlgorithm.RS256)
                        .build());
                server.createContext("/sign/" + length, exchange -> answer(exchange, signed(exchange, length, pair)));
            }
            var published = new JWKSet(all).toString();
            server.createContext("/jwks", exchange -> answer(exchange, published));
            server.start();
            return new MoreKeys(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "quarkus.oidc.staff.jwks-path",
                "http://localhost:" + server.getAddress().getPort() + "/jwks");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static KeyPair pair(int length) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(length);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String id(int length) {
        return "rsa-" + length;
    }

    private static String signed(HttpExchange exchange, int length, KeyPair pair) throws IOException {
        try {
            var claims = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(id(length)).build(), JWTClaimsSet.parse(claims));
            token.sign(new RSASSASigner(pair.getPrivate(), true));
            return token.serialize();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
