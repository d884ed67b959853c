package fi.vastuugroup.privacy.storage;

/** Says what part of an object there is. */
final class Ranges {

    private Ranges() {}

    /** @throws IllegalArgumentException when the part ends behind the object */
    static void requireWithin(long from, long bytes, long size) {
        if (from < 0 || bytes < 0 || from > size - bytes) {
            throw new IllegalArgumentException(
                    "an object of " + size + " bytes has no " + bytes + " bytes from " + from);
        }
    }
}
