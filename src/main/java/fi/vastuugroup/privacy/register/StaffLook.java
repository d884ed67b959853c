package fi.vastuugroup.privacy.register;

import fi.vastuugroup.privacy.audit.LookReason;
import fi.vastuugroup.privacy.identity.principal.Principal;

/**
 * Says who of staff looks at a subject's items and why, for the entry on the subject's access log.
 *
 * @param operation the operation id in the contract
 */
public record StaffLook(Principal.Staff viewer, LookReason reason, String operation) {}
