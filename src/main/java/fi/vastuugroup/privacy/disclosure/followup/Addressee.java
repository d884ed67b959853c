package fi.vastuugroup.privacy.disclosure.followup;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recipient that has something of a person.
 *
 * @param partner that fetches notifications; null for one that staff tells
 * @param feed the partner whose feed tells of changes; null for a recipient that is none
 */
record Addressee(
        UUID disclosure,
        String reference,
        String recipient,
        UUID subject,
        @Nullable String partner,
        @Nullable String feed,
        List<String> fields) {

    private static final String DISCLOSURES = """
            select d.id, d.reference, d.recipient_id, d.subject_id,
                case r.channel when 'notifications' then r.partner end, r.partner, d.fields
            from disclosure d join recipient r on r.id = d.recipient_id""";

    /** The disclosures of subjects ($1). */
    static final String OF_SUBJECTS = DISCLOSURES + " where d.subject_id = any($1) order by d.id";

    /**
     * The disclosures to those who have identifiers ($1) or something of subjects ($2); an authority markets to nobody.
     */
    static final String MARKETING = DISCLOSURES + """
             where r.kind <> 'authority' and d.reference in (
                select reference from disclosed_identifier where identifier = any($1)
                union select reference from disclosure_reference where subject_id = any($2))
            order by d.id""";

    static Addressee of(Row row) {
        return new Addressee(
                row.getUUID(0),
                row.getString(1),
                row.getString(2),
                row.getUUID(3),
                row.getString(4),
                row.getString(5),
                Arrays.asList(row.getArrayOfStrings(6)));
    }

    /** The recipient and person who share the notice of one change. */
    record Key(String recipient, UUID subject) {}

    Key key() {
        return new Key(recipient, subject);
    }
}
