package fi.vastuugroup.privacy.local;

import fi.vastuugroup.privacy.platform.persistence.Sql;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** A partner, a processor outside the EEA, and what was disclosed to the partner of one persona; entered once. */
@ApplicationScoped
class DemonstrationDisclosure {

    /** By the time ($1) and the persona's id in the CRM ($2). */
    private static final List<String> STATEMENTS = List.of("""
            insert into recipient (id, name, contact, kind, country, transfer_basis, partner, channel, categories, purposes,
                updated_by, updated_at)
            select id, name, contact, kind, country, basis, partner, channel, categories::text[], purposes::text[],
                'staff-tiina', $1::timestamptz
            from (values
                ('acme-events', 'Acme Events Oy', 'tietosuoja@acme-events.example', 'partner', 'FI', null, 'acme-events',
                    'notifications', '{}', '{}'),
                ('mail-cloud', 'Mail Cloud Inc.', 'privacy@mail-cloud.example', 'processor', 'US',
                    'standard-contractual-clauses', null, 'email',
                    '{contact-details,mailing-list-subscriptions,sent-messages}', '{marketing}'),
                ('tiketti', 'Tiketti Oy', 'tietosuoja@tiketti.example', 'processor', 'FI', null, null, 'email',
                    '{correspondence,support-tickets}', '{support}')
            ) entered(id, name, contact, kind, country, basis, partner, channel, categories, purposes)
            where $2::text is not null on conflict do nothing""", """
            insert into disclosure_reference (reference, recipient_id, subject_id, given_as)
            select 'D-demonstration00000001', 'acme-events', subject_id, subject_id from subject_source
            where source_system = 'crm' and person_id = $2 and $1::timestamptz is not null on conflict do nothing""", """
            insert into disclosure (set_id, recipient_id, subject_id, reference, purpose, fields, legal_basis,
                disclosed_at, recorded_at, recorded_by)
            select gen_random_uuid(), recipient_id, subject_id, reference, 'Kutsu syysseminaariin', '{givenName,email}',
                'consent', $1::timestamptz, $1::timestamptz, 'staff:staff-tiina'
            from disclosure_reference r where given_as = (select subject_id from subject_source
                    where source_system = 'crm' and person_id = $2)
                and not exists (select from disclosure d where d.reference = r.reference)""", """
            insert into disclosed_identifier (identifier, reference)
            select hash, reference from disclosure_reference join subject_identifier using (subject_id)
            where kind = 'email' and current and subject_id = (select subject_id from subject_source
                    where source_system = 'crm' and person_id = $2)
                and $1::timestamptz is not null on conflict do nothing""");

    private final Sql sql;
    private final Transactions transactions;
    private final Clock clock;

    DemonstrationDisclosure(Sql sql, Transactions transactions, Clock clock) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
    }

    Uni<Void> enter() {
        var parameters = Tuple.of(
                clock.instant().atOffset(ZoneOffset.UTC), Personas.get("aino").crmId());
        return transactions.asSystem(() -> {
            var entered = Uni.createFrom().voidItem();
            for (var statement : STATEMENTS) {
                entered = entered.chain(() -> sql.execute(statement, parameters).replaceWithVoid());
            }
            return entered;
        });
    }
}
