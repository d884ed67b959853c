package fi.vastuugroup.privacy.local;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the demonstration register: a person who logs in, or a system with credentials.
 *
 * @param key the short name: user name at the login page, and client id of a system
 * @param name in full, in its own script
 * @param kind what it comes in as
 * @param shows in one line, what it is there to show
 * @param crmId the CRM's id of a person who is in the register
 * @param login what the issuer says about the login; null for systems
 * @param groups the roles of staff
 * @param unit where a member of staff works
 */
public record Persona(
        String key,
        String name,
        Kind kind,
        String shows,
        @Nullable String crmId,
        @Nullable Login login,
        @Nullable List<String> groups,
        @Nullable String unit) {

    /** Who a persona is to the portal, and with it the issuer that it comes from. */
    public enum Kind {
        CUSTOMER("customer", "customers"),
        STAFF("staff", "staff"),
        PARTNER("partner", "machines"),
        SOURCE_SYSTEM("source-system", "machines");

        private final String slug;
        private final String issuer;

        Kind(String slug, String issuer) {
            this.slug = slug;
            this.issuer = issuer;
        }

        /** The name in {@code personas.json}. */
        @JsonValue
        public String slug() {
            return slug;
        }

        /** The issuer's id, which is also that of the portal's tenant. */
        public String issuer() {
            return issuer;
        }
    }

    /** The login at the issuer. */
    public record Login(String sub, String email, boolean emailVerified) {}

    /** The claims of its tokens, beside those that every token has. */
    public Map<String, Object> claims() {
        var claims = new TreeMap<String, Object>();
        if (login == null) {
            claims.put("sub", key);
            claims.put("azp", key);
            claims.put("client_id", key);
            return claims;
        }
        claims.put("sub", login.sub());
        claims.put("name", name);
        claims.put("email", login.email());
        claims.put("email_verified", login.emailVerified());
        if (groups != null) {
            claims.put("groups", groups);
        }
        if (unit != null) {
            claims.put("department", unit);
        }
        return claims;
    }
}
