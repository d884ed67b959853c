package fi.vastuugroup.privacy.privacynotice;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.vastuugroup.privacy.platform.http.Cacheable;
import fi.vastuugroup.privacy.platform.persistence.Transactions;
import fi.vastuugroup.privacy.platform.problem.ProblemException;
import fi.vastuugroup.privacy.platform.text.Language;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Answers with the notice; the one in force says what is processed now, and names the processors (notice §5, §6). */
@ApplicationScoped
class PublishedNotice {

    private final Notice notice;
    private final NoticeTerms terms;
    private final ProcessorRegister register;
    private final Transactions transactions;
    private final ObjectMapper json;

    PublishedNotice(
            Notice notice,
            NoticeTerms terms,
            ProcessorRegister register,
            Transactions transactions,
            ObjectMapper json) {
        this.notice = notice;
        this.terms = terms;
        this.register = register;
        this.transactions = transactions;
        this.json = json;
    }

    /** @throws ProblemException {@code not-found} for a version that never was */
    Uni<Cacheable<PrivacyNotice>> find(@Nullable String version, Language language) {
        Cacheable<PrivacyNotice> published = notice.find(version, language);
        return published.body().version().equals(notice.version())
                ? transactions
                        .asSystem(register::processors)
                        .map(processors -> terms.processing(processors, language))
                        .map(now -> Cacheable.of(published.body().with(now), json))
                : Uni.createFrom().item(published);
    }
}
