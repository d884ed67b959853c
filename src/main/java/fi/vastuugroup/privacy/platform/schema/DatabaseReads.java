package fi.vastuugroup.privacy.platform.schema;

import fi.vastuugroup.privacy.platform.persistence.SingleStatements;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Reads which database the connection of migrations reaches, and what a role may do in it; every role may read that. It is
 * the driver of migrations that waits here, before the application answers anybody.
 */
final class DatabaseReads {

    /** Of two databases never the same: the cluster's own number, and the name in it. */
    private static final String IDENTITY =
            "select current_database()::text || ' of cluster ' || system_identifier from pg_control_system()";

    private static final String FACTS = """
            select current_setting('server_version_num')::int, current_user, asked.name, role.oid is not null,
                coalesce(role.rolsuper, false), coalesce(role.rolbypassrls, false),
                coalesce(pg_has_role(role.oid, database.datdba, 'member'), false)
                    or exists (select from pg_class t where t.relnamespace = to_regnamespace('public')
                        and t.relkind in ('r', 'p') and pg_has_role(role.oid, t.relowner, 'member')),
                coalesce(has_database_privilege(role.oid, database.oid, 'temporary'), false)
            from (select ?::text) asked(name) join pg_database database on database.datname = current_database()
                left join pg_roles role on role.rolname = asked.name""";

    private DatabaseReads() {}

    /** @throws IllegalStateException when the database cannot be reached */
    static DatabaseFacts facts(Configuration flyway, String role) {
        try (Connection connection = flyway.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(FACTS)) {
            statement.setString(1, role);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new DatabaseFacts(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getBoolean(7),
                        row.getBoolean(8));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "quarkus.datasource.jdbc.url: the database cannot be reached with quarkus.flyway.username and"
                            + " quarkus.flyway.password; they must be the address of PostgreSQL 18 and its owner's role",
                    e);
        }
    }

    /** Finds which database it is; nothing for one that cannot be reached. */
    static Optional<String> identity(Configuration flyway) {
        try (Connection connection = flyway.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(IDENTITY);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Optional.of(row.getString(1));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    /** Finds by which SQLSTATE a connection is refused; nothing where there is one. */
    static Optional<String> refusal(Configuration role) {
        try {
            role.getDataSource().getConnection().close();
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(Objects.requireNonNullElse(e.getSQLState(), ""));
        }
    }

    /** Reads which database the application's own client reaches. */
    @ApplicationScoped
    static class ByClient {

        private final SingleStatements statements;

        ByClient(SingleStatements statements) {
            this.statements = statements;
        }

        Uni<String> identity() {
            return statements
                    .execute(IDENTITY, Tuple.tuple())
                    .map(rows -> rows.iterator().next().getString(0));
        }
    }
}
