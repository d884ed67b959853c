package fi.vastuugroup.privacy.platform.stream;

/** Reads over the header of a member of gzip (RFC 1952 §2.3): nothing in it changes what the member says. */
final class GzipHeader {

    private static final int[] BEGINNING = {0x1F, 0x8B, 8};
    private static final int FLAGS_AT = 3;
    private static final int FIXED = 10;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xE0;

    private int at;
    private int left;
    private int checksumAt;
    private int extraAt;
    private int extraLength;

    /** Takes a byte; false where it can be none of a header. */
    boolean takes(int each) {
        if (at < FIXED) {
            boolean fits = at < BEGINNING.length ? each == BEGINNING[at] : at != FLAGS_AT || (each & RESERVED) == 0;
            if (at == FLAGS_AT) {
                left = each & (CHECKSUM | EXTRA | NAME | COMMENT);
            }
            at++;
            return fits;
        }
        if ((left & EXTRA) != 0) {
            extra(each);
        } else if ((left & (NAME | COMMENT)) != 0) {
            // Each ends with a zero, the name stands first.
            left &= each != 0 ? left : (left & NAME) != 0 ? ~NAME : ~COMMENT;
        } else {
            checksumAt++;
            left = checksumAt == 2 ? 0 : left;
        }
        return true;
    }

    boolean isWhole() {
        return at == FIXED && left == 0;
    }

    /** The extra field has its length before it, in two bytes, the lower one first. */
    private void extra(int each) {
        if (extraAt < 2) {
            extraLength |= each << Byte.SIZE * extraAt;
        }
        extraAt++;
        if (extraAt >= 2 && extraAt - 2 == extraLength) {
            left &= ~EXTRA;
        }
    }
}
