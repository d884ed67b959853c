package fi.vastuugroup.privacy.identity.principal;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The caller of a request: made once from a verified token, never from anything else in the request. */
public sealed interface Principal {

    /** The principal's name, which no other has; opaque ids and configured names only. */
    String caller();

    /**
     * A customer's login.
     *
     * @param issuer the token's {@code iss}
     * @param sub the token's {@code sub}: with the issuer, the login's identity
     * @param email the address that the issuer has for the login; identifies nobody unless verified
     * @param emailVerified whether the issuer verified it
     * @param issuedAt the token's {@code iat}, where it says it
     * @param proof when, and how strongly, the person proved who they are
     */
    record Customer(
            String issuer,
            String sub,
            @Nullable String email,
            boolean emailVerified,
            @Nullable Instant issuedAt,
            Proof proof)
            implements Principal {

        /**
         * What the issuer says of the act of logging in, which a token or a session outlives.
         *
         * @param at the token's {@code auth_time}, where it says it
         * @param context the token's {@code acr}, where it says it
         */
        public record Proof(@Nullable Instant at, @Nullable String context) {}

        @Override
        public String caller() {
            return "customer:" + issuer + " " + sub;
        }

        /** No address in logs. */
        @Override
        public String toString() {
            return "Customer[" + sub + "]";
        }
    }

    /**
     * A system that asks about prohibitions before it markets.
     *
     * @param id the partner's name in {@code privacy.partners}
     * @param controller whether it markets for the controller itself, to which other rules of consent apply
     */
    record Partner(String id, boolean controller) implements Principal {

        @Override
        public String caller() {
            return "partner:" + id;
        }
    }

    /**
     * A system that feeds the register.
     *
     * @param id its name in {@code privacy.sources}
     */
    record SourceSystem(String id) implements Principal {

        @Override
        public String caller() {
            return "source:" + id;
        }
    }

    /**
     * A named member of staff (notice §9).
     *
     * @param sub the token's {@code sub}
     * @param roles a subset of {@link Roles#DATA_PROTECTION_OFFICER} and {@link Roles#CUSTOMER_SERVICE}
     * @param unit the part of the company that they work in, where the token says it
     */
    record Staff(String sub, Set<String> roles, @Nullable String unit) implements Principal {

        private static final String CALLER = "staff:";

        /** Whether a caller's name, as it is recorded, is one of staff. */
        public static boolean isCaller(String recorded) {
            return recorded.startsWith(CALLER);
        }

        /** Whether they look and decide as data protection officer. */
        public boolean isOfficer() {
            return roles.contains(Roles.DATA_PROTECTION_OFFICER);
        }

        @Override
        public String caller() {
            return CALLER + sub;
        }
    }
}
