package fi.vastuugroup.privacy.identity.stepup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation of customers that asks for a fresh login: {@code @FreshLogin} on the method of its interface is all it
 * takes, {@link FreshLoginFilter} asks before the method runs and the contract tells ({@link FreshLoginContract}). One that asks
 * for some requests alone says {@link #when}, and calls {@link FreshLogins#require} itself.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshLogin {

    /** For which requests, in the words of the contract: "Of an erasure". Empty: for all, and before the method runs. */
    String when() default "";
}
