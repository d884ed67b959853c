package fi.vastuugroup.privacy.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** A backup of the whole database, from which it is restored: what came after it is lost. */
public final class Backup {

    private static final String TAKE = """
            do $$
            declare
                name text;
            begin
                drop schema if exists backup cascade;
                create schema backup;
                for name in select tablename from pg_tables
                    where schemaname = 'public' and tablename <> 'flyway_schema_history'
                loop
                    execute format('create table backup.%I as table public.%I', name, name);
                end loop;
            end $$""";

    private static final String RESTORE = """
            do $$
            declare
                name text;
                columns text;
            begin
                set local session_replication_role = replica;
                for name in select tablename from pg_tables where schemaname = 'backup' loop
                    execute format('truncate public.%I cascade', name);
                end loop;
                for name in select tablename from pg_tables where schemaname = 'backup' loop
                    select string_agg(format('%I', column_name), ', ') into columns
                    from information_schema.columns
                    where table_schema = 'public' and table_name = name and is_generated = 'NEVER';
                    execute format('insert into public.%I (%s) select %s from backup.%I', name, columns, columns, name);
                end loop;
                drop schema backup cascade;
            end $$""";

    private Backup() {}

    /** Takes a backup. */
    public static void take() {
        execute(TAKE);
    }

    /** Restores the database from the backup that was taken last. */
    public static void restore() {
        execute(RESTORE);
    }

    private static void execute(String sql) {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
