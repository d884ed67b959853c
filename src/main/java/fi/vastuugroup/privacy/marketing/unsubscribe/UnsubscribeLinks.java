package fi.vastuugroup.privacy.marketing.unsubscribe;

import fi.vastuugroup.privacy.identifier.IdentifierHash;
import fi.vastuugroup.privacy.identifier.Identifiers;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.marketing.check.CheckedIdentifiers;
import fi.vastuugroup.privacy.marketing.link.LinkTokens;
import fi.vastuugroup.privacy.marketing.link.SenderRights;
import fi.vastuugroup.privacy.marketing.link.ShortLinkStore;
import fi.vastuugroup.privacy.marketing.mailinglist.MailingListDefinitions;
import fi.vastuugroup.privacy.marketing.unsubscribe.UnsubscribeLinkRequest.Header;
import fi.vastuugroup.privacy.marketing.unsubscribe.UnsubscribeLinkRequest.Link;
import fi.vastuugroup.privacy.marketing.unsubscribe.UnsubscribeLinkRequest.MessageChannel;
import fi.vastuugroup.privacy.marketing.unsubscribe.UnsubscribeLinkRequest.Recipient;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.Problem.FieldError;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.problem.ProblemType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes and opens the links by which people unsubscribe from messages. Nothing is stored for the link of an e-mail; that of
 * a text message is short, and its token stored. A link works however old it is: an objection has no term (Art. 21(3)).
 */
@ApplicationScoped
class UnsubscribeLinks {

    /** The path to which the links lead. */
    static final String PATH = "/api/v1/unsubscribe/";

    private static final String LIST_UNSUBSCRIBE = "List-Unsubscribe";
    private static final Header POST = new Header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");

    private final CheckedIdentifiers given;
    private final Identifiers identifiers;
    private final MailingListDefinitions lists;
    private final LinkTokens tokens;
    private final ShortLinkStore shortLinks;
    private final Transactions transactions;
    private final URI portal;
    private final Clock clock;

    UnsubscribeLinks(
            CheckedIdentifiers given,
            Identifiers identifiers,
            MailingListDefinitions lists,
            LinkTokens tokens,
            ShortLinkStore shortLinks,
            Transactions transactions,
            @ConfigProperty(name = "privacy.portal-url") URI portal,
            Clock clock) {
        this.given = given;
        this.identifiers = identifiers;
        this.lists = lists;
        this.tokens = tokens;
        this.shortLinks = shortLinks;
        this.transactions = transactions;
        this.portal = portal;
        this.clock = clock;
    }

    /** @throws ProblemException {@code forbidden} for a partner that markets for itself, {@code validation-failed} */
    Uni<List<Link>> make(Principal maker, List<Recipient> recipients) {
        String receiver = SenderRights.receiver(maker);
        Instant now = clock.instant();
        Map<String, String> stored = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>(recipients.size());
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < recipients.size(); i++) {
            Recipient recipient = recipients.get(i);
            Optional<IdentifierHash> identifier = given.hash(recipient.identifierType(), recipient.identifier());
            if (identifier.isEmpty()) {
                errors.add(new FieldError("/recipients/" + i + "/identifier", "is not well-formed"));
            } else if (!isKnown(recipient.list())) {
                errors.add(new FieldError("/recipients/" + i + "/list", "is no mailing list"));
            } else {
                links.add(link(path(identifier.get(), recipient, receiver, now, stored)));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, "no link was made", errors);
        }
        return stored.isEmpty()
                ? Uni.createFrom().item(links)
                : transactions.asSystem(() -> shortLinks.add(stored)).replaceWith(links);
    }

    /** Opens a link's token and answers what it says; empty for one that is forged, or cut short. */
    Uni<Optional<UnsubscribeLink>> open(String token) {
        Optional<UnsubscribeLink> whole = sealed(token);
        return whole.isPresent()
                ? Uni.createFrom().item(whole)
                : transactions.asSystem(() -> shortLinks.find(token)).map(found -> found.flatMap(this::sealed));
    }

    private Optional<UnsubscribeLink> sealed(String token) {
        return tokens.open(LinkTokens.Kind.UNSUBSCRIBE, token).map(link -> UnsubscribeLink.of(link, identifiers));
    }

    private boolean isKnown(@Nullable String list) {
        return list == null || lists.find(list).isPresent();
    }

    private String path(
            IdentifierHash identifier, Recipient recipient, String receiver, Instant now, Map<String, String> stored) {
        UnsubscribeLink link = new UnsubscribeLink(
                identifier,
                identifiers.earliestVersion(),
                now,
                recipient.channel().channel(),
                recipient.list(),
                receiver,
                recipient.reference());
        String token = tokens.seal(LinkTokens.Kind.UNSUBSCRIBE, link.json());
        if (recipient.channel() != MessageChannel.SMS) {
            return token;
        }
        String id = shortLinks.newId();
        stored.put(id, token);
        return id;
    }

    private Link link(String token) {
        String url = portal.resolve(PATH + token).toString();
        return new Link(url, List.of(new Header(LIST_UNSUBSCRIBE, "<" + url + ">"), POST));
    }
}
