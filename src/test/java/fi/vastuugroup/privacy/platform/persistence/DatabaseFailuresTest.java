package fi.vastuugroup.privacy.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of PostgreSQL's ask a caller to come again, and which are faults of ours. */
class DatabaseFailuresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"08006", "25006", "40001", "40P01", "53100", "53200", "53300", "55P03", "57014", "57P03", "58030"
            })
    void whatIsTheDatabasesMatterPasses(String sqlState) {
        assertThat(DatabaseFailures.isPassing(said(sqlState))).isTrue();
        assertThat(DatabaseFailures.isPassing(new IllegalStateException(said(sqlState))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42501", "42P01", "P0001", "XX000"})
    void whatIsOursDoesNot(String sqlState) {
        assertThat(DatabaseFailures.isPassing(said(sqlState))).isFalse();
    }

    private static PgException said(String sqlState) {
        return new PgException("", "ERROR", sqlState, "");
    }
}
