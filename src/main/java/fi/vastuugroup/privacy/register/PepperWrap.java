package fi.vastuugroup.privacy.register;

import io.vertx.core.buffer.Buffer;

/**
 * How rows of one pepper version become the next one's, in the database itself: HMAC-SHA-256(new pepper, old value).
 *
 * @param from the version of the rows
 * @param to their version afterwards
 * @param inner RFC 2104's inner pad of the new pepper
 * @param outer its outer pad
 */
public record PepperWrap(short from, short to, Buffer inner, Buffer outer) {

    /**
     * The wrapped value of a column in SQL; PostgreSQL has SHA-256 but no HMAC of its own.
     *
     * @param innerPad the parameter for {@link #inner()}, such as {@code $3}
     * @param outerPad the parameter for {@link #outer()}
     */
    public static String sql(String column, String innerPad, String outerPad) {
        return "sha256(%s::bytea || sha256(%s::bytea || %s))".formatted(outerPad, innerPad, column);
    }

    /** No pads in logs: they are the secret. */
    @Override
    public String toString() {
        return "PepperWrap[" + from + " to " + to + "]";
    }
}
