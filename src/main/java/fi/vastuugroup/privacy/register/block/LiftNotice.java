package fi.vastuugroup.privacy.register.block;

import java.time.LocalDate;

/**
 * How a subject hears that a restriction is going to be lifted (Art. 18(3)).
 *
 * @param liftOn the first Helsinki date without it
 * @param byPost whether no address is known: staff sends a letter and says when it has, and the period counts from then
 */
public record LiftNotice(LocalDate liftOn, boolean byPost) {}
