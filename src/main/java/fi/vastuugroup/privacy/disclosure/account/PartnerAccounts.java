package fi.vastuugroup.privacy.disclosure.account;

import fi.vastuugroup.privacy.delivery.notification.Notification;
import fi.vastuugroup.privacy.delivery.oversight.ReceiverOverview;
import fi.vastuugroup.privacy.delivery.oversight.ReceiverState;
import fi.vastuugroup.privacy.disclosure.recipient.Recipient;
import fi.vastuugroup.privacy.disclosure.recipient.Recipients;
import fi.vastuugroup.privacy.identity.principal.Principal;
import fi.vastuugroup.privacy.identity.quota.PartnerQuotas;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.stream.LineStreams;
import fi.vastuugroup.privacy.signing.SigningKeys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Puts together what a partner may know of itself. */
@ApplicationScoped
class PartnerAccounts {

    private final Transactions transactions;
    private final PartnerQuotas quotas;
    private final LineStreams streams;
    private final Recipients recipients;
    private final ReceiverOverview receivers;
    private final SigningKeys keys;
    private final Clock clock;

    PartnerAccounts(
            Transactions transactions,
            PartnerQuotas quotas,
            LineStreams streams,
            Recipients recipients,
            ReceiverOverview receivers,
            SigningKeys keys,
            Clock clock) {
        this.transactions = transactions;
        this.quotas = quotas;
        this.streams = streams;
        this.recipients = recipients;
        this.receivers = receivers;
        this.keys = keys;
        this.clock = clock;
    }

    Uni<QuotaView> of(Principal.Partner partner) {
        return quotas.use(partner)
                .chain(use -> transactions.asSystem(() -> recipients
                        .ofPartner(partner.id())
                        .chain(recipient -> receivers
                                .of(Notification.toPartner(partner.id()))
                                .map(receiver -> view(partner, use, recipient, receiver)))));
    }

    private QuotaView view(
            Principal.Partner partner,
            PartnerQuotas.BothUses use,
            Optional<Recipient> recipient,
            ReceiverState notifications) {
        return new QuotaView(
                partner.id(),
                partner.controller(),
                QuotaView.Window.of(use.requests(), clock.instant()),
                QuotaView.Window.of(use.identifiers(), clock.instant()),
                new QuotaView.Streams(streams.mostOfClient(), streams.openOf(partner.caller())),
                recipient.map(QuotaView.Account::of).orElse(null),
                notifications,
                new QuotaView.SigningKeyIds(keys.currentId(), keys.publishedIds()));
    }
}
