package fi.vastuugroup.privacy.plans;

import java.util.List;

/** What reads much on purpose: each with the statement and the reason. */
final class KnownReads {

    /**
     * A statement that may read large tables whole; which of them it does is the planner's choice.
     *
     * @param beginning how it begins, without line breaks: as far as no other statement begins so
     */
    record Known(String beginning, String reason) {

        boolean covers(Plan plan) {
            return plan.text().startsWith(beginning);
        }
    }

    private static final String SWEEP =
            "a sweep of retention, which compares everybody with what else is held: nothing marks beforehand who is left alone";

    static final List<Known> ALL = List.of(
            new Known("""
                    with worded as ( select id from request where closed_at < $1 and words_gone_at is null \
                    and subject_id is not null and exists (select from request erasure""", "a sweep of retention over the closed requests of erased people"),
            new Known("""
                    update disclosed_identifier set sha256 = null where (identifier, reference) in ( \
                    select i.identifier, i.reference from disclosed_identifier i join disclosure_reference r""", SWEEP),
            new Known("""
                    delete from item_block where (subject_id, id) in ( \
                    select b.subject_id, b.id from item_block b where b.lifted_at is not null and not exists""", SWEEP),
            new Known("""
                    delete from subject_decision where (subject_id, id) in ( \
                    select d.subject_id, d.id from subject_decision d where not exists""", SWEEP),
            new Known("""
                    update data_subject set language = null where id in ( \
                    select s.id from data_subject s where s.language is not null and not exists""", SWEEP),
            new Known("""
                    delete from subject_login where id in ( \
                    select l.id from subject_login l where not l.made_by_staff and not l.evidence_erased""", SWEEP));

    private KnownReads() {}

    static boolean cover(Plan plan) {
        return ALL.stream().anyMatch(known -> known.covers(plan));
    }
}
