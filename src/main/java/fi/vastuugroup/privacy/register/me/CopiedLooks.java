package fi.vastuugroup.privacy.register.me;

import fi.vastuugroup.privacy.audit.AccessLog;
import fi.vastuugroup.privacy.audit.AccessLogFilter;
import fi.vastuugroup.privacy.platform.http.Cursor;
import fi.vastuugroup.privacy.platform.http.Page;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.text.Language;
import fi.vastuugroup.privacy.register.item.CopyPart;
import fi.vastuugroup.privacy.register.subject.SubjectStore;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** Copies who else looked at the subject's data, without what an authority ordered to be kept from them still. */
@ApplicationScoped
class CopiedLooks implements CopyPart {

    private final Transactions transactions;
    private final SubjectStore subjects;
    private final AccessLog accessLog;
    private final Viewers viewers;

    CopiedLooks(Transactions transactions, SubjectStore subjects, AccessLog accessLog, Viewers viewers) {
        this.transactions = transactions;
        this.subjects = subjects;
        this.accessLog = accessLog;
        this.viewers = viewers;
    }

    @Override
    public Part part() {
        return Part.LOOK;
    }

    @Override
    public Multi<AccessLogView> of(UUID subject, Extent extent, Language language) {
        return extent.isEverything()
                ? CopyPart.paged("copy looks", cursor -> page(subject, cursor, language))
                : Multi.createFrom().empty();
    }

    private Uni<Page<AccessLogView>> page(UUID subject, Cursor cursor, Language language) {
        return transactions.asSubject(
                subject,
                () -> subjects.aliases(subject)
                        .chain(joined -> accessLog.page(
                                Stream.concat(Stream.of(subject), joined.stream())
                                        .toList(),
                                AccessLogFilter.ALL,
                                cursor,
                                PORTION))
                        .chain(page -> viewers.views(page.items(), language)
                                .map(views -> new Page<>(views, page.nextCursor()))));
    }
}
