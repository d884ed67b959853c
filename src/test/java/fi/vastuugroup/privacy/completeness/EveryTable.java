package fi.vastuugroup.privacy.completeness;

import static fi.vastuugroup.privacy.completeness.Reach.Way.goes;
import static fi.vastuugroup.privacy.completeness.Reach.Way.in;
import static fi.vastuugroup.privacy.completeness.Reach.Way.not;
import static fi.vastuugroup.privacy.completeness.Reach.Way.staysWhileProhibited;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Each table with how the rights reach it: whoever adds one decides here, and RightsReachEveryTableTest tries it. */
final class EveryTable {

    private static final Reach.Way NOBODY = not("holds nothing of a person");
    private static final Reach.Way NO_WORDS =
            not("opaque ids, codes and numbers: what they stand for is copied where it is held");
    private static final Reach.Way KEYED = not("keyed hashes alone, which show nobody anything");
    private static final Reach.Way PROOF =
            not("proof of what was asked, answered and done, for a term of its own (Art. 5(2), 17(3)(e))");

    static final Map<String, Reach> REACH = reach();

    /** Of which there is no row in these tests, and why. */
    static final Map<String, String> UNTRIED = Map.of(
            "running_copy",
            "a row lives as long as a copy is taken, or minutes where the process was killed (CopyTurnsTest)");

    /** Tables that nothing but an erasure fills. */
    static final Set<String> OF_ERASURE = Set.of("put_off_erasure", "ended_login");

    private EveryTable() {}

    private static Map<String, Reach> reach() {
        Map<String, Reach> all = new TreeMap<>();
        what(all);
        who(all);
        marketing(all);
        disclosed(all);
        requests(all);
        ours(all);
        return all;
    }

    private static void what(Map<String, Reach> all) {
        all.put(
                "stored_item",
                new Reach(in("category", "item"), goes(), staysWhileProhibited("the prohibition itself")));
        all.put("item_statement", new Reach(in("item"), goes(), goes()));
        all.put("parked_update", new Reach(in("waiting-update"), goes(), goes()));
        all.put("item_block", new Reach(in("item"), goes(), goes()));
        all.put("item_audio", new Reach(in("item"), goes(), goes()));
        all.put("audio_upload", new Reach(NOBODY, NOBODY, NOBODY));
        all.put("audio_deletion", new Reach(NOBODY, NOBODY, NOBODY));
        all.put("put_off_erasure", new Reach(not("of items that are erased, and shown to nobody"), goes(), goes()));
        all.put(
                "tombstone",
                new Reach(
                        KEYED,
                        not("keyed hashes stay so that what was erased does not come back (LAW: Art. 17)"),
                        not("as long as a source could bring it back: the officer's decision")));
    }

    private static void who(Map<String, Reach> all) {
        all.put("data_subject", new Reach(in("category"), goes(), staysWhileProhibited("whose it is")));
        all.put(
                "subject_source",
                new Reach(
                        not("which id a source knows the person by: the items name the source"),
                        goes(),
                        staysWhileProhibited("who comes back is known, and it holds")));
        all.put("subject_identifier", new Reach(KEYED, goes(), staysWhileProhibited("the hashes that it holds for")));
        all.put("former_identifier", new Reach(KEYED, goes(), goes()));
        all.put("organisation_identifier", new Reach(KEYED, goes(), goes()));
        all.put(
                "subject_login",
                new Reach(
                        not("the login that the person came in by"),
                        goes(),
                        staysWhileProhibited("it takes the prohibition back")));
        all.put(
                "subject_login_barred",
                new Reach(KEYED, goes(), staysWhileProhibited("that no other login takes it back")));
        all.put(
                "subject_alias",
                new Reach(NO_WORDS, goes(), staysWhileProhibited("of joined persons, whose word it is")));
        all.put(
                "subject_decision",
                new Reach(not("staff's words for colleagues, as the contract says"), goes(), goes()));
        all.put("pending_email", new Reach(not("lives for a day; the contact details show it"), goes(), goes()));
        all.put("ended_login", new Reach(KEYED, not("a token that was issued before shows nothing any more"), goes()));
    }

    private static void marketing(Map<String, Reach> all) {
        all.put(
                "address_choice",
                new Reach(
                        in("choices"),
                        not("a prohibition stays with the hash that it protects"),
                        staysWhileProhibited("the prohibition of an address itself")));
        all.put(
                "marketing_decision",
                new Reach(
                        in("choices"),
                        not("follows the choices that stay"),
                        staysWhileProhibited("checks are answered by it")));
        all.put("consent_log", new Reach(in("consent"), PROOF, goes()));
        all.put("reported_objection", new Reach(NO_WORDS, PROOF, goes()));
        all.put("pending_objection", new Reach(KEYED, not("lives for a day"), goes()));
        all.put("pending_subscription", new Reach(KEYED, not("lives for days"), goes()));
        all.put("daily_limit", new Reach(KEYED, not("lives for a day"), goes()));
        all.put("short_link", new Reach(KEYED, not("a sealed token, for a term of its own"), goes()));
    }

    private static void disclosed(Map<String, Reach> all) {
        Reach.Way told = not("recipients have to be told (Art. 19), and the person who received it (Art. 15(1)(c))");
        all.put("recipient", new Reach(NOBODY, NOBODY, NOBODY));
        all.put("disclosure", new Reach(in("disclosure"), told, goes()));
        all.put("disclosure_reference", new Reach(NO_WORDS, told, goes()));
        all.put("disclosed_identifier", new Reach(KEYED, told, goes()));
        all.put("recipient_notice", new Reach(in("disclosure"), told, goes()));
        all.put("change_feed", new Reach(NOBODY, NOBODY, NOBODY));
        all.put("change_event", new Reach(NO_WORDS, told, goes()));
    }

    private static void requests(Map<String, Reach> all) {
        all.put("request", new Reach(in("request"), PROOF, goes()));
        all.put("request_step", new Reach(in("request"), PROOF, goes()));
        all.put("request_message", new Reach(in("request"), PROOF, goes()));
        all.put("request_attachment", new Reach(in("request"), PROOF, goes()));
        all.put("running_copy", new Reach(NO_WORDS, not("lives for minutes"), goes()));
        all.put("request_letter", new Reach(not("says what the request says"), PROOF, goes()));
        all.put("mail", new Reach(not("says what the request says; forgotten when it has gone"), PROOF, goes()));
    }

    private static void ours(Map<String, Reach> all) {
        Reach.Way noPeriod = not("opaque ids and codes; no period yet (invariant 14)");
        all.put("access_log", new Reach(in("look"), PROOF, goes()));
        all.put("look", new Reach(KEYED, PROOF, goes()));
        all.put("look_tally", new Reach(NOBODY, NOBODY, goes()));
        all.put("audit_event", new Reach(NO_WORDS, PROOF, noPeriod));
        all.put("journal_entry", new Reach(NO_WORDS, not("protects the person after a restore"), goes()));
        all.put("journal_waiting", new Reach(NO_WORDS, not("protects the person after a restore"), goes()));
        all.put("outbox", new Reach(NO_WORDS, not("tells the sources to erase it too"), goes()));
        all.put("outbox_item", new Reach(NO_WORDS, not("tells the sources to erase it too"), goes()));
        all.put("webhook_receiver", new Reach(NOBODY, NOBODY, NOBODY));
        all.put("idempotency_record", new Reach(KEYED, not("lives for days"), goes()));
        all.put("quota_use", new Reach(NOBODY, NOBODY, goes()));
        all.put("ended_session", new Reach(KEYED, not("lives for days"), goes()));
        all.put("retention_run", new Reach(NOBODY, NOBODY, NOBODY));
        all.put("retention_run_result", new Reach(NOBODY, NOBODY, NOBODY));
        all.put("retention_run_record", new Reach(NOBODY, NOBODY, NOBODY));
    }

    /** How a right reaches the table of a column. */
    static Reach.Way reach(String column, Function<Reach, Reach.Way> way) {
        String table = column.contains(".") ? Traces.table(column) : column;
        return way.apply(Objects.requireNonNull(REACH.get(table), table));
    }

    /** The tables that a right reaches so. */
    static Set<String> all(Function<Reach, Reach.Way> way, Predicate<Reach.Way> so) {
        Set<String> tables = new TreeSet<>(REACH.keySet());
        tables.removeIf(table -> !so.test(reach(table, way)));
        return tables;
    }
}
