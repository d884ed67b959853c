package fi.vastuugroup.privacy.platform.config;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a process that only migrates when nobody says which database. The platform leaves the migration out then, and such
 * a process would end well before anything of the application starts that could look: only its settings are read.
 */
@Priority(Priorities.LIBRARY + 1_000)
public class MigrationAddress implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String MIGRATES_ONLY = "quarkus.init-and-exit";
    private static final String MIGRATES = "quarkus.flyway.migrate-at-start";
    private static final String ADDRESS = "quarkus.datasource.jdbc.url";

    @Override
    public @Nullable ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        ConfigValue value = context.proceed(name);
        if (name.equals(MIGRATES_ONLY) && isTrue(value) && isTrue(context.proceed(MIGRATES))) {
            require(context.proceed(ADDRESS));
        }
        return value;
    }

    private static boolean isTrue(@Nullable ConfigValue value) {
        return value != null && Boolean.parseBoolean(value.getValue());
    }

    private static void require(@Nullable ConfigValue address) {
        if (address == null || address.getValue() == null || address.getValue().isBlank()) {
            throw new IllegalStateException(ADDRESS + " is not set, and this process only migrates (" + MIGRATES_ONLY
                    + "); it must be the address of the database whose schema is migrated, jdbc:postgresql://…, or "
                    + MIGRATES + "=false where another process migrates");
        }
    }
}
