package fi.vastuugroup.privacy.identifier;

import io.vertx.core.buffer.Buffer;

/**
 * How rows of one pepper version become the next one's, in the database itself: HMAC-SHA-256(new pepper, old value), by
 * the SQL function {@code hmac_sha256}.
 *
 * @param from the version of the rows
 * @param to their version afterwards
 * @param inner RFC 2104's inner pad of the new pepper
 * @param outer its outer pad
 */
public record PepperWrap(short from, short to, Buffer inner, Buffer outer) {

    /** No pads in logs: they are the secret. */
    @Override
    public String toString() {
        return "PepperWrap[" + from + " to " + to + "]";
    }
}
