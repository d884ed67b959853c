package fi.vastuugroup.privacy.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.oauth2.sdk.ResourceOwnerPasswordCredentialsGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.jspecify.annotations.Nullable;

/** What the tokens of one issuer say: the persona's claims, then those of the request's own {@code claims} (JSON). */
final class PersonaTokens implements OAuth2TokenCallback {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;

    PersonaTokens(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public String issuerId() {
        return issuer;
    }

    @Override
    public @Nullable String subject(TokenRequest request) {
        return clientId(request);
    }

    @Override
    public String typeHeader(TokenRequest request) {
        return "JWT";
    }

    @Override
    public List<String> audience(TokenRequest request) {
        return List.of(LocalIssuers.AUDIENCE);
    }

    @Override
    public Map<String, Object> addClaims(TokenRequest request) {
        var client = clientId(request);
        var claims = new TreeMap<String, Object>();
        claims.put("azp", client);
        claims.put("client_id", client);
        if (request.getAuthorizationGrant() instanceof ResourceOwnerPasswordCredentialsGrant grant) {
            claims.put("auth_time", Instant.now().getEpochSecond());
            claims.putAll(ofPersona(grant.getUsername()));
        }
        claims.putAll(ofRequest(request));
        return claims;
    }

    @Override
    public long tokenExpiry() {
        return Duration.ofHours(8).toSeconds();
    }

    private Map<String, Object> ofPersona(String key) {
        return Personas.find(key)
                .filter(persona -> persona.kind().issuer().equals(issuer))
                .map(Persona::claims)
                .orElse(Map.of());
    }

    private static Map<String, Object> ofRequest(TokenRequest request) {
        var json = request.getCustomParameter("claims");
        if (json == null || json.isEmpty()) {
            return Map.of();
        }
        try {
            return JSON.readValue(json.get(0), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("claims is not a JSON object", e);
        }
    }

    private static String clientId(TokenRequest request) {
        var authentication = request.getClientAuthentication();
        return authentication == null
                ? request.getClientID().getValue()
                : authentication.getClientID().getValue();
    }
}
