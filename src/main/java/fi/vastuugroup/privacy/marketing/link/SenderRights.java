package fi.vastuugroup.privacy.marketing.link;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;

/** Decides who may send the company's own messages: its source systems, and the systems that market for it. */
public final class SenderRights {

    private SenderRights() {}

    /**
     * Finds the receiver of notifications by which the sender is told what became of its messages.
     *
     * @throws ProblemException {@code forbidden} for a partner that markets for itself
     */
    public static String receiver(Principal sender) {
        if (sender instanceof Principal.SourceSystem source) {
            return Notification.toSource(source.id());
        }
        if (sender instanceof Principal.Partner partner && partner.controller()) {
            return Notification.toPartner(partner.id());
        }
        throw new ProblemException(ProblemType.FORBIDDEN, "this operation is for senders of the company's messages");
    }
}
