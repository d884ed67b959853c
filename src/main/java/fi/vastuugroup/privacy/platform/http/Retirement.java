package fi.vastuugroup.privacy.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an operation that it will go. Its answers tell since when nobody should begin to use it ({@code Deprecation},
 * RFC 9745) and until when it answers ({@code Sunset}, RFC 8594), and the contract calls it deprecated; its description
 * names what takes its place. Both days are dates of UTC, such as {@code 2027-01-31}, and at least six months apart.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retirement {

    /** The day since when it is deprecated. */
    String deprecated();

    /** The first day on which it may be gone. */
    String sunset();
}
